import type { Span } from '../../stage.js';
import { type Token, tokenize } from '../../token.js';
import { baseForms } from './irregular-verbs.js';
import { mend } from './mend.js';
import { type TaggedToken, tagText } from './tag-text.js';
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
  const tagged = tagText(text);
  const words: Draft[] = [];
  let next = 0;
  for (const { text: own, lower, start, end } of tokens) {
    let pos: PartOfSpeech = 'X';
    let lemma = lower;
    for (; next < tagged.length; next++) {
      const other = tagged[next] as TaggedToken;
      if (other.start + offset >= end) break;
      pos = other.pos;
      lemma = other.end - other.start === end - start ? other.lemma : lower;
    }
    words.push({ text: own, lower, start, end, index: words.length, pos, lemma });
  }
  return words;
}
