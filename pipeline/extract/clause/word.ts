import type { Span } from '../../stage.js';
import type { Token } from '../../token.js';
import { baseForms } from './irregular-verbs.js';
import { knownForm, mend } from './mend.js';
import { cutRun, type Run } from './run.js';
import { type Lexeme, loadWink, type Wink } from './wink.js';
import { withoutAbbreviations } from './without-abbreviations.js';
import { withoutSeats } from './without-seats.js';
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
  const words = withoutSeats(withoutAbbreviations(tagWords(wink, text, sentence)));
  for (const word of words) {
    const { pos } = word;
    mend(words, word);
    if (word.pos === 'VERB')
      word.lemma = ownBase(words, word) ?? (pos === 'VERB' ? knownForm(word) : lemmaOfVerb(word));
  }
  return words;
}

/** "The rebels *lay* down their arms", "*wound* nine soldiers": forms that wink takes for the past of "lie" and "wind". */
function ownBase(words: readonly Draft[], { lower, index }: Draft): string | undefined {
  const next = words[index + 1]?.lower ?? '';
  if (lower === 'lay') return /^(?:down|siege|claim|out|the|their|its)$/.test(next) ? 'lay' : undefined;
  if (lower === 'wound' && next !== 'up' && next !== 'down') return 'wound';
  return baseForms.get(lower);
}

/** The dictionary form of a word that is a verb though wink took it for something else: that of "clearing" is "clear", and not "clearing". */
export function lemmaOfVerb({ lower, lemma }: Draft): string {
  wink ??= loadWink();
  const known = baseForms.get(lower);
  if (known !== undefined) return known;
  // "masses": wink's "masse"
  if (lower.endsWith('sses')) return lower.slice(0, -2);
  const { lexemes } = cutRun(wink, lower, { start: 0, end: lower.length, stop: lower.length });
  const [lexeme] = lexemes;
  const found = lexemes.length === 1 && lexeme !== undefined ? wink.lemma(lexeme, wink.names.indexOf('VERB')) : lower;
  return found === lower ? lemma : found;
}

/** Our tokens with the tags and dictionary forms of wink's. */
function tagWords(wink: Wink, text: string, sentence: Span): Draft[] {
  const runs: Run[] = [];
  const starts: number[] = [];
  const lexemes: Lexeme[] = [];
  for (let start = sentence.start; start < sentence.end; ) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? sentence.end : Math.min(space, sentence.end);
    const run = cutRun(wink, text, { start, end, stop: sentence.end });
    runs.push(run);
    starts.push(start);
    for (const lexeme of run.lexemes) lexemes.push(lexeme);
    start = end + 1;
  }
  const words: Draft[] = [];
  const tags = wink.tag(lexemes);
  let first = 0;
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] as Run;
    addWords(words, wink, { run, start: starts[at] as number, lexemes, tags, first });
    first += run.lexemes.length;
  }
  return words;
}

/** A run in its sentence: where it begins in the text, and which lexeme and tag of the sentence is its first. */
interface PlacedRun {
  readonly run: Run;
  readonly start: number;
  readonly lexemes: readonly Lexeme[];
  readonly tags: readonly number[];
  readonly first: number;
}

function addWords(words: Draft[], wink: Wink, { run, start, lexemes, tags, first }: PlacedRun): void {
  for (const token of run.tokens) {
    const at = token.lexeme < 0 ? -1 : first + token.lexeme;
    const tag = at < 0 ? 0 : (tags[at] as number);
    words.push({
      text: token.text,
      lower: token.lower,
      start: start + token.start,
      end: start + token.end,
      index: words.length,
      pos: at < 0 ? 'X' : (wink.names[tag] as PartOfSpeech),
      lemma: token.isWhole ? wink.lemma(lexemes[at] as Lexeme, tag) : token.lower,
      form: token.form,
    });
  }
}
