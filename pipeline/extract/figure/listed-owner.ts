import type { ActorMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/**
 * Whose a number without a noun is by its place in a row: "Britain will send 900, *the Netherlands* 400 and *Fiji* 60". A name right before it, with no
 * verb or preposition that would make it something else.
 * @param start the offset in the text where the number begins.
 */
export const listedOwner = ({ document, words, actors, clauses }: Reading, start: number): ActorMention | undefined =>
  actors.find(
    (mention) =>
      mention.end < start &&
      // "The army lost nine men and *the rebels* five"
      (mention.form !== 'generic' || clauses.some(({ verb }) => verb.lemma === 'lose')) &&
      mention.form !== 'demonym' &&
      /^\s+$/.test(document.text.slice(mention.end, start)) &&
      opensItem(words, mention.start),
  );

function opensItem(words: Reading['words'], start: number): boolean {
  const at = words.findLastIndex((word) => word.end <= start);
  const before = words[at]?.lower === 'the' ? at - 1 : at;
  return before < 0 || separators.has(words[before]?.lower ?? '');
}

const separators = wordSet(', and ; — - : while');
