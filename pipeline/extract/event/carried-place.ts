import type { Modality } from '../../../schemas/modality.js';
import { type Cell, filledIn } from '../cell.js';
import { pointers } from '../clause/determiners.js';
import type { SentenceContext } from '../context.js';
import { placePointedBackTo } from '../discourse/place-pointed-back-to.js';
import { sameScene } from '../discourse/same-scene.js';
import type { Reading } from '../reading.js';
import { type EventDraft, isNamedByNoun } from './draft.js';
import type { EventClaim } from './event-columns.js';

interface Known {
  readonly where: Pick<EventClaim['cells'], 'country' | 'place'>;
  readonly when: Pick<EventClaim['cells'], 'date_start' | 'date_end'>;
  readonly modality: Modality;
}

/** The place of an event that was named before: "shelled *the city*"; a blow that is told on falls where it did in the sentence before. Null for none. */
export function carriedPlace(
  draft: EventDraft,
  { where, when, modality }: Known,
  { reading, discourse }: SentenceContext,
): Cell<string | null> | null {
  const country = where.country.value;
  if (where.place.value !== null || country === null || country.includes(';')) return null;
  const unless = draft.type === 'withdrawal' ? ['to', 'into', 'toward', 'towards'] : ['from'];
  const named = placePointedBackTo(reading, draft.run, { country, unless, discourse });
  if (named !== null) return named;
  if (draft.type === 'territorial_change' && takesIt(draft, reading) && discourse.scene?.country === country)
    return filledIn(discourse.scene.place, 'place/same-scene');
  if (draft.type !== 'attack' || modality !== 'actual' || (isNamedByNoun(draft) && !isThatBlow(draft, reading)))
    return null;
  const told = { clause: draft.clause, country, when: { start: when.date_start.value, end: when.date_end.value } };
  const place = sameScene(reading, told, discourse);
  return place === null ? null : filledIn(place, 'place/same-scene');
}

/** "Rebels seized Gao. The army retook *it*." */
const takesIt = ({ clause, targets }: EventDraft, { words }: Reading): boolean =>
  [clause?.object ?? null, ...targets].some((group) => group !== null && words[group.head]?.lower === 'it');

/** "*the blast* killed nine", "in *that raid*", but not "stepped up attacks". */
const isThatBlow = ({ trigger }: EventDraft, { groups, words }: Reading): boolean =>
  groups.some(({ from, to }) => from < trigger && trigger < to && pointers.has(words[from]?.lower ?? '')) &&
  words[trigger]?.lower.endsWith('s') !== true;
