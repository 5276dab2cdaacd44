import type { SourceKind } from '../../../schemas/source-kind.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Word } from '../clause/word.js';
import { groupSpan, phrasesAfter, type Reading } from '../reading.js';
import { beginsWithPerson } from './source-kind-of.js';

/** Who is named at one end of a heading as the one who says the rest, and the words of the mark beside it. */
export interface HeadingSource {
  readonly group: NounGroup;
  readonly from: number;
  readonly to: number;
  /** Whether what is said stands behind. */
  readonly ahead: boolean;
}

/** "Rebels kill six soldiers: *army*", "Six soldiers killed - *officials*", "*Report*: Rebels kill six soldiers"; before a colon a place is only where it happened. */
export function headingSource(reading: Reading, kindOf: (group: NounGroup) => SourceKind | null): HeadingSource | null {
  const { sentence, words, groups } = reading;
  if (sentence.kind !== 'heading') return null;
  const mark = words.findLast(isMark);
  if (mark === undefined) return null;
  const { index } = mark;
  const last = groups.find(({ from, preposition }) => from === index + 1 && preposition === null);
  if (last !== undefined && endOf(reading, last) === words.length && (mark.text === ':' || !isPlace(reading, last)))
    return { group: last, from: index, to: words.length, ahead: false };
  const [first] = groups;
  if (first === undefined || first.from > 0 || mark.text !== ':' || endOf(reading, first) !== index) return null;
  return isTeller(reading, first, kindOf(first)) ? { group: first, from: 0, to: index + 1, ahead: true } : null;
}

const isMark = ({ text }: Word): boolean => /^(?::|-|--|–|—)$/.test(text);

/** The end of a group and of the phrases that describe it: "a spokesman *for the army*". */
const endOf = (reading: Reading, group: NounGroup): number => phrasesAfter(reading, group).at(-1)?.group.to ?? group.to;

/** "*Report*: …", "*UN*: …", but not "*War* in Sudan: …". */
const isTeller = (reading: Reading, group: NounGroup, kind: SourceKind | null): boolean =>
  !isPlace(reading, group) &&
  (kind !== 'named' ||
    reading.words[group.head]?.pos !== 'PROPN' ||
    beginsWithPerson(reading) ||
    reading.actors.some(({ end }) => end === groupSpan(reading, group).end));

function isPlace(reading: Reading, group: NounGroup): boolean {
  const { start, end } = groupSpan(reading, group);
  return reading.places.some((place) => place.start <= start && end <= place.end);
}
