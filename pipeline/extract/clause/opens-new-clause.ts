import { wordSet } from '../word-list.js';
import { firstOfRow } from './first-of-row.js';
import type { NounGroup } from './noun-group.js';
import { takesComplement } from './takes-complement.js';
import type { Word } from './word.js';

/** "… during the war, and the army has responded": the group after "and" is the subject of a clause of its own, and no member of the row that the groups before it end in. */
export function opensNewClause(
  words: readonly Word[],
  groups: readonly NounGroup[],
  { between, isVerb }: { between: string; isVerb: (index: number) => boolean },
): boolean {
  const previous = groups.at(-1) as NounGroup;
  if (isOfSubject(words, groups, isVerb)) return false;
  if (beforeTwo.has(previous.preposition ?? '') && !between.startsWith(',')) return false;
  let opener = previous.from - 1;
  while (opener >= 0 && !opensOnlyClauses.has(words[opener]?.lower ?? '')) opener--;
  const afterVerb = words
    .slice(0, previous.from)
    .some(({ index }) => index > opener && isVerb(index) && !describesNoun(words, index, isVerb));
  const isObject = isVerb(previous.from - 1) && !takesComplement(words[previous.from - 1]?.lemma ?? '');
  return afterVerb && (between.startsWith(',') || previous.preposition !== null || isObject);
}

/** "when rebels with guns *and* grenades stormed the post": a clause that has no verb yet is not over. */
const opensOnlyClauses = wordSet('when while because although where if');

/** "between the army and the rebels", "since the army and the rebels signed a truce". */
const beforeTwo = new Set(['between', 'by', 'after', 'before', 'since', 'until', 'as']);

/** "*since* troops *from Chad* and Niger entered the town", "*said* soldiers *of Chad* and Niger would leave": the clause has no verb yet, so that its subject goes on. */
function isOfSubject(
  words: readonly Word[],
  groups: readonly NounGroup[],
  isVerb: (index: number) => boolean,
): boolean {
  const { preposition, outerFrom } = firstOfRow(groups.at(-1) as NounGroup);
  const whose = /^(?:from|of)$/.test(preposition ?? '') ? groups.findLast(({ to }) => to === outerFrom) : undefined;
  if (whose === undefined) return false;
  // "said *that troops* from Chad and Niger …": the tagger takes it for their article.
  const opener = words[words[whose.from]?.lower === 'that' ? whose.from : whose.from - 1];
  return (
    /^(?:since|after|before|as|until|that)$/.test(opener?.lower ?? '') ||
    (opener !== undefined && isVerb(opener.index) && takesComplement(opener.lemma))
  );
}

/** "A plane *carrying* Chadian and Nigerien soldiers landed", "rebels *using* rifles and mines struck": what a participle says of its noun has one row of objects. */
const describesNoun = (words: readonly Word[], index: number, isVerb: (index: number) => boolean): boolean =>
  words[index]?.lower.endsWith('ing') === true &&
  /^(?:NOUN|PROPN)$/.test(words[index - 1]?.pos ?? '') &&
  !isVerb(index - 1);
