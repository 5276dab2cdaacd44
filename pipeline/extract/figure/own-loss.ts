import type { Clause } from '../clause/clause.js';
import { takesComplement } from '../clause/takes-complement.js';
import type { SentenceContext } from '../context.js';
import { placesIn } from '../discourse/places-in.js';
import { type Referent, resolveActor } from '../discourse/resolve-actor.js';
import { isStateCode } from '../is-state-code.js';
import type { Reading } from '../reading.js';
import { wordBefore } from '../words-around.js';
import type { FigureDraft } from './figure-draft.js';

/** "*lost* nine men", "*suffered* nine deaths", "*had* nine wounded": the subject's own. */
export const isLosing = (clause: Clause | null): boolean => losing.test(clause?.verb.lemma ?? '');

const losing = /^(?:lose|suffer|sustain|have)$/;

/** "*Djibouti says* Eritrea killed nine soldiers": the state that tells of them; null for none. */
export function speakerOf({ clause }: FigureDraft, { reading, discourse }: SentenceContext): Referent | null {
  const said = clause?.relation === 'complement' ? clause.governor : null;
  if (said === null || said.subject === null || !takesComplement(said.verb.lemma)) return null;
  const found = resolveActor(reading, said.subject, discourse);
  const isState = found?.basis === 'stated' && found.actors.length === 1 && isStateCode(found.actors[0] ?? null);
  return isState ? { ...found, basis: 'filled_in' } : null;
}

/** "Four rebels fled. The army killed *the four*": those who were counted. */
export const isDefiniteNumber = ({ quantity }: FigureDraft, { words, document }: Reading): boolean =>
  /^(?:the|all|these|those)$/.test(wordBefore(words, quantity.start)?.lower ?? '') ||
  /\bof wh(?:om|ich) $/.test(document.text.slice(Math.max(0, quantity.start - 10), quantity.start));

/** "The Danish army announced *the deaths of nine soldiers*": its own; a state that "reported the deaths of nine policemen" may speak of anybody's, one that "reported 60 dead" of its own. */
export const isMourned = ({ clause, group, personnel, role }: FigureDraft, { actors }: Referent): boolean =>
  personnel !== 'fighters' &&
  (group.preposition === 'of'
    ? /^(?:announce|confirm|mourn|disclose|acknowledge|admit)$/
    : /^(?:acknowledge|admit|report|record|concede)$/
  ).test(clause?.verb.lemma ?? '') &&
  (group.preposition === 'of' || (personnel === null && role === 'object')) &&
  actors.length === 1 &&
  isStateCode(actors[0] ?? null);

/** "took the town with *the loss of* nine men": one's own. */
export const isOwnLoss = ({ group, clause, personnel }: FigureDraft, { words, groups, actors }: Reading): boolean => {
  const noun = group.preposition === 'of' ? (words[group.outerFrom - 1]?.lower ?? '') : '';
  const told = groups.find(({ to }) => to === group.outerFrom);
  const before = told?.coordinatedWith?.preposition ?? told?.preposition ?? '';
  if (/^(?:loss|cost)$/.test(noun)) return /^(?:with|at|for)$/.test(before);
  const subject = clause?.subject ?? null;
  const owner = actors.find(({ start }) => subject !== null && start === words[subject.from]?.start);
  // "Canada ended its mission after nine years and *the death of* 157 men"
  return (
    /^deaths?$/.test(noun) && before === 'after' && personnel !== 'fighters' && isStateCode(owner?.actors[0] ?? null)
  );
};

/** "*The country* has lost nine soldiers": whose soldiers the article is about, not where they are. */
export const isOwnCountry = ({ clause, role }: FigureDraft, { words }: Reading): boolean =>
  role === 'object' && /^(?:country|nation)$/.test(words[clause?.subject?.head ?? -1]?.lower ?? '');

/** "The army of Mali lost 40. *In Niger*, 100 soldiers were killed": those of the country that the clause names, where others fight at home too. */
export function fallenElsewhere(
  { clause }: FigureDraft,
  { reading, discourse }: SentenceContext,
  state: string,
): string | null {
  if (clause === null || state !== discourse.theatre || (discourse.mainForce ?? state) !== state) return null;
  const places = placesIn(reading, { from: clause.fronted?.from ?? clause.from, to: clause.to });
  const named = [...new Set(places.map(({ country }) => country))];
  const [only] = named;
  return named.length === 1 && only !== undefined && isStateCode(only) ? only : null;
}
