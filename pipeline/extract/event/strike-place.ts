import type { Complement } from '../clause/clause.js';
import { pointers } from '../clause/determiners.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { SentenceContext } from '../context.js';
import { groupOf } from '../discourse/preposition-of.js';
import { filled, type Whereabouts } from '../discourse/resolve-country.js';
import { armedPeople } from '../force/soldier-words.js';
import { isStateCode } from '../is-state-code.js';
import { classesOf } from '../noun-classes.js';
import type { Reading } from '../reading.js';
import { wordList } from '../word-list.js';
import { type EventDraft, isNamedByNoun } from './draft.js';
import { referentOf } from './event-referent.js';
import { fitsAny } from './requirement.js';

/** "a strike *against Iran*", of which nobody says where: there, where it is only thought of or another state is struck. */
function struckState(
  { targets, modality: { modality } }: EventDraft,
  { reading }: Pick<SentenceContext, 'reading'>,
): Whereabouts | null {
  if (modality === 'actual' || modality === 'ongoing') return null;
  const struck = targets.find(({ preposition }) => preposition === 'against' || preposition === 'on');
  const head = struck === undefined ? undefined : reading.words[struck.head];
  const place = reading.places.find(
    ({ kind, start, end }) => kind === 'country' && start <= (head?.start ?? -1) && (head?.end ?? 0) <= end,
  );
  return place?.country == null ? null : filled(place.country, 'place/struck-state');
}

/** Where an attack without a place of its own is: "the attacks" where the last one was, others where the series is that the article is about. */
export function strikePlace(draft: EventDraft, context: SentenceContext, where: Whereabouts): Whereabouts {
  const { reading, discourse } = context;
  const { attack, struck } = discourse;
  const again = isBackReference(draft, reading) ? struck : null;
  if (where.isCountryAssumed === true && again !== null) return { ...where, countries: again.country.split(';') };
  const there = where.basis === 'stated' && isWhence(where, reading) ? targetState(draft, context) : null;
  if (there !== null) return there;
  const abroad = where.basis === 'filled_in' ? placeOfTarget(draft, context, where) : null;
  if (abroad !== null) return abroad;
  if (where.rule === 'place/unknown') return sceneOf(draft, context, where) ?? where;
  if (where.rule !== 'place/theatre') return where;
  const struckThere = struckState(draft, { reading });
  if (struckThere !== null) return struckThere;
  if (again !== null) return inSeries(again.country);
  const likely = attack?.country == null ? where : inSeries(attack.country);
  return sceneOf(draft, context, likely) ?? likely;
}

/** Soldiers and their posts; ships and planes are as often abroad. */
const staysAtHome = (reading: Reading, group: NounGroup): boolean =>
  people.has(reading.words[group.head]?.lower ?? '') || fitsAny(reading, group, ['base']);
const people: ReadonlySet<string> = new Set([...armedPeople, ...wordList('soldier trooper policeman officer')]);

const inSeries = (countries: string): Whereabouts => ({
  ...filled('', 'place/series-of-attacks'),
  countries: countries.split(';'),
});

/**
 * Where an attack happens rather than where the article or the series is: the forces of a state die where the last blow told of fell, if that was at home;
 * a state does not strike another one in its own country; and the sentence behind a blow goes on about the same attackers.
 */
function sceneOf(draft: EventDraft, context: SentenceContext, { countries }: Whereabouts): Whereabouts | null {
  const { reading, discourse } = context;
  const { struck } = discourse;
  const attackers = referentOf(draft.actors, draft.fallbackActors, context)?.actors ?? [];
  const [victim = '', ...others] = referentOf(draft.targets, [], context)?.actors ?? [];
  const isState = isStateCode(victim) && others.length === 0 && !attackers.includes(victim);
  if (countries.includes(victim)) return null;
  if (isState && struck?.country === victim) return filled(victim, 'place/series-of-attacks');
  const isHitAtHome =
    isState &&
    (discourse.theatre === null
      ? isStateCode(attackers[0])
      : discourse.rivals.includes(victim) && victim !== discourse.mainForce);
  if (isHitAtHome && draft.targets.some((group) => staysAtHome(reading, group))) return filled(victim, 'place/target');
  const goesOn =
    struck !== null &&
    !isNamedByNoun(draft) &&
    draft.clause?.verb.perfect !== true &&
    reading.sentence.index - struck.sentence <= 1 &&
    attackers.length > 0 &&
    struck.actor === attackers.join(';');
  return goesOn ? inSeries(struck.country) : null;
}

/** "Denmark fired missiles at *a Chadian air base*": where nothing else says it, a state strikes what stands in the other's country, not in its own. */
function placeOfTarget(draft: EventDraft, context: SentenceContext, { countries }: Whereabouts): Whereabouts | null {
  const { reading } = context;
  const places = draft.targets.filter((group) => fitsAny(reading, group, ['base', 'territory']));
  if (places.length === 0 || !isStateCode(countries[0] ?? '')) return null;
  const [owner = '', ...others] = referentOf(places, [], context)?.actors ?? [];
  const attackers = referentOf(draft.actors, draft.fallbackActors, context)?.actors ?? [];
  return isStateCode(owner) &&
    others.length === 0 &&
    !attackers.includes(owner) &&
    attackers.includes(countries[0] ?? '')
    ? filled(owner, 'place/target')
    : null;
}

/** "attacked Chadian villages *from camps in Sudan*": what is named says where they come from. */
const isWhence = ({ span }: Whereabouts, reading: Reading): boolean =>
  reading.places.some((mention) => {
    if (mention.start !== span?.start) return false;
    const group = groupOf(reading, mention);
    const around = reading.groups.find(({ to }) => to === group?.outerFrom);
    return group?.preposition === 'in' && around?.preposition === 'from' && fitsAny(reading, around, ['base']);
  });

/** The state that a blow is aimed at, if it is not that of who strikes. */
function targetState(draft: EventDraft, context: SentenceContext): Whereabouts | null {
  const [target = '', ...others] = referentOf(draft.targets, [], context)?.actors ?? [];
  const attackers = referentOf(draft.actors, draft.fallbackActors, context)?.actors ?? [];
  return isStateCode(target) && others.length === 0 && !attackers.includes(target)
    ? filled(target, 'place/target')
    : null;
}

/** "Nine soldiers were killed *in that attack*". */
const isInThatBlow = ({ preposition, group }: Complement, { words }: Pick<Reading, 'words'>): boolean => {
  const head = words[group.head];
  const isPointed = pointers.has(words[group.from]?.lower ?? '') && group.head - group.from < 3;
  return /^(?:in|by|during)$/.test(preposition) && isPointed && head !== undefined && isBlow(head);
};

const isBlow = ({ lemma, lower }: Reading['words'][number]): boolean => classesOf(lemma, lower).includes('attack');

/** "the attacks", "that bombing", "*the raid* killed nine": those of the sentences before, wherever the article is about. */
function isBackReference(draft: EventDraft, { groups, words }: Reading): boolean {
  const { clause, trigger } = draft;
  if (clause?.complements.some((one) => isInThatBlow(one, { words })) === true) return true;
  const group = isNamedByNoun(draft) ? groups.find(({ from, to }) => from < trigger && trigger < to) : clause?.subject;
  const head = words[isNamedByNoun(draft) ? trigger : (group?.head ?? -1)];
  if (group == null || head === undefined || !pointers.has(words[group.from]?.lower ?? '')) return false;
  return isNamedByNoun(draft) || isBlow(head);
}
