import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../../stage.js';
import { type Token, tokenize } from '../../token.js';
import { baseForms } from './irregular-verbs.js';
import { mend } from './mend.js';
import { withoutAbbreviations } from './without-abbreviations.js';

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
}

/** A word whose tag can still be mended. */
export type Draft = { -readonly [K in keyof Word]: Word[K] };

let tagger: ReturnType<typeof winkNLP> | null = null;

/**
 * Cuts a sentence into words and says what kind each is: wink-nlp's tagger, mended where news prose fools it.
 * @param text the document's text; offsets of the words are offsets in it.
 */
export function readWords(text: string, sentence: Span): Draft[] {
  const tokens = withoutAbbreviations(tokenize(text, sentence));
  const words = tagTokens(text.slice(sentence.start, sentence.end), sentence.start, tokens);
  for (const word of words) {
    mend(words, word);
    if (word.pos === 'VERB') word.lemma = baseForms.get(word.lower) ?? word.lemma;
  }
  return words;
}

/** Lays wink's own tokens beside ours: a token takes the tag of the last wink token that begins inside it. */
function tagTokens(text: string, offset: number, tokens: readonly Token[]): Draft[] {
  tagger ??= winkNLP(model, ['pos']);
  const { its } = tagger;
  const read = tagger.readDoc(text).tokens();
  const values = read.out() as string[];
  const tags = read.out(its.pos) as PartOfSpeech[];
  const lemmas = read.out(its.lemma as Parameters<typeof read.out>[0]) as string[];
  const words: Draft[] = [];
  let cursor = 0;
  let next = 0;
  let at = placeOf(text, values[0], 0);
  for (const { text: own, lower, start, end } of tokens) {
    let pos: PartOfSpeech = 'X';
    let lemma = lower;
    for (; next < values.length; at = placeOf(text, values[next], cursor)) {
      const { length } = values[next] as string;
      if (at >= 0) {
        if (at + offset >= end) break;
        pos = tags[next] as PartOfSpeech;
        lemma = length === end - start ? (lemmas[next] as string).toLowerCase() : lower;
        cursor = at + length;
      }
      next++;
    }
    words.push({ text: own, lower, start, end, index: words.length, pos, lemma });
  }
  return words;
}

/** Where a token of wink's stands: nearly always at the cursor or behind one space. */
function placeOf(text: string, value: string | undefined, cursor: number): number {
  if (value === undefined) return -1;
  if (text.startsWith(value, cursor)) return cursor;
  return text.indexOf(value, cursor + 1);
}
