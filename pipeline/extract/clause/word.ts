import type { Span } from '../../stage.js';
import type { Token } from '../../token.js';
import { baseForms } from './irregular-verbs.js';
import { mend } from './mend.js';
import { cutRun, type RunToken } from './run.js';
import { type Lexeme, loadWink, type Wink } from './wink.js';
import { withoutAbbreviations } from './without-abbreviations.js';
import type { WordForm } from './word-form.js';

/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A token with what kind of word it is and its dictionary form, in lower case. */
export interface Word extends Token {
  readonly index: number;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
  /** What its letters say, wherever it stands. */
  readonly form: WordForm;
}

/** A word whose tag can still be mended. */
export type Draft = { -readonly [K in keyof Word]: Word[K] };

let wink: Wink | null = null;

/**
 * Cuts a sentence into words and says what kind each is: wink-nlp's tagger, mended where news prose fools it.
 * @param text the document's text; offsets of the words are offsets in it.
 */
export function readWords(text: string, sentence: Span): Draft[] {
  wink ??= loadWink();
  const words = withoutAbbreviations(tagWords(wink, text, sentence));
  for (const word of words) {
    mend(words, word);
    if (word.pos === 'VERB') word.lemma = baseForms.get(word.lower) ?? word.lemma;
  }
  return words;
}

/** Our tokens with the tags and dictionary forms of wink's. */
function tagWords(wink: Wink, text: string, sentence: Span): Draft[] {
  const placed: PlacedToken[] = [];
  const lexemes: Lexeme[] = [];
  for (let from = sentence.start; from < sentence.end; ) {
    const space = text.indexOf(' ', from);
    const end = space < 0 ? sentence.end : Math.min(space, sentence.end);
    const run = cutRun(wink, text, { start: from, end, stop: sentence.end });
    for (const token of run.tokens) placed.push({ token, from, first: lexemes.length });
    for (const lexeme of run.lexemes) lexemes.push(lexeme);
    from = end + 1;
  }
  const tags = wink.tag(lexemes);
  return placed.map(({ token, from, first }, index) => {
    const { text: own, lower, start, end, lexeme, form } = token;
    const tag = lexeme < 0 ? 0 : (tags[first + lexeme] as number);
    const pos = lexeme < 0 ? 'X' : (wink.names[tag] as PartOfSpeech);
    const lemma = token.isWhole ? wink.lemma(lexemes[first + lexeme] as Lexeme, tag) : lower;
    return { text: own, lower, start: from + start, end: from + end, index, pos, lemma, form };
  });
}

/** A token of a run with the offset of the run in the text and the number of the first of its lexemes in the sentence. */
interface PlacedToken {
  readonly token: RunToken;
  readonly from: number;
  readonly first: number;
}
