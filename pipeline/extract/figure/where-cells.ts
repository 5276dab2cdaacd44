import { filledIn, stated } from '../cell.js';
import type { Clause } from '../clause/clause.js';
import { frontPhrase } from '../clause/front-phrase.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { SentenceContext } from '../context.js';
import { isDestination } from '../discourse/is-destination.js';
import { isFronted, placeCell } from '../discourse/place-cell.js';
import { isApposition, placesIn } from '../discourse/places-in.js';
import { groupOf, prepositionOf } from '../discourse/preposition-of.js';
import type { Referent } from '../discourse/resolve-actor.js';
import { countryCell, resolveCountry, type Whereabouts } from '../discourse/resolve-country.js';
import { typeOfClause } from '../event/read-verb-events.js';
import { isStateCode } from '../is-state-code.js';
import type { Reading } from '../reading.js';
import { outerRuns } from '../time/time-of.js';
import { wordSet } from '../word-list.js';
import type { FigureClaim } from './build-figure.js';
import type { FigureDraft } from './figure-draft.js';

/** Where the people of a figure are, leave from or go to. */
export type WhereCells = Pick<FigureClaim['cells'], 'country' | 'place' | 'to_country'>;

/** The country and place of a figure by its own clause, then by what surrounds it, and where those who leave are said to go. */
export function whereCells(
  draft: FigureDraft,
  { reading, discourse }: SentenceContext,
  force: Referent | null,
): WhereCells {
  const { clause } = draft;
  const run = runOf(draft, reading);
  const toBeMoved = isToBeMoved(draft, reading);
  const leaving = draft.measure === 'withdrawal' || toBeMoved;
  const outer = (): readonly Run[] => {
    if (clause === null) return [];
    const front = isHarm(draft.measure) ? frontPhrase(clause, reading.clauses) : null;
    const fronted = front === null ? [] : [front];
    const runs = isOnDayOf(clause)
      ? [clause.governor as Clause]
      : [...fronted, ...joinedHarm(draft, clause, reading), ...outerRuns(clause)];
    return run.to <= clause.verb.from ? [clause, ...runs] : runs;
  };
  const behind = toldBehind(draft, run, reading);
  const asked = behind ?? run;
  const isLeft = leaving && behind === null;
  const where = resolveCountry(
    reading,
    {
      from: asked.from,
      to: asked.to,
      prepositions: isLeft ? ['from', 'out of', 'in'] : ['in', 'to', 'into', 'at', 'near', 'outside', 'around'],
      outer,
      arriving: draft.measure === 'deployment',
      leaving: isLeft,
      suffers: isHarm(draft.measure),
    },
    discourse,
  );
  const to = leaving ? placesIn(reading, run).find((place) => isDestination(reading, place.start)) : undefined;
  return {
    country:
      toBeMoved && where.basis === 'filled_in' && to?.country != null && where.countries.includes(to.country)
        ? filledIn(null, 'place/unknown')
        : (isAbroad(draft, where, reading) ??
          homeOfArmy(draft, where, force) ??
          fallenAtHome(draft, where, { force, discourse }) ??
          countryCell(where)),
    place: placeOf(draft, where, reading),
    to_country:
      to?.country == null || (!toBeMoved && where.countries.includes(to.country))
        ? stated(null, 'figure/destination', null)
        : stated(to.country, 'figure/destination', { start: to.start, end: to.end }),
  };
}

const isHarm = (measure: FigureDraft['measure']): boolean => measure === 'killed' || measure === 'wounded';

/** "killed seven and *wounded six at a base in Gao*": in one place. */
const joinedHarm = ({ measure }: FigureDraft, clause: Clause, { clauses }: Reading): readonly Clause[] =>
  isHarm(measure)
    ? clauses.filter(
        ({ relation, governor, verb }) =>
          relation === 'conjunct' && governor?.index === clause.index && harmingVerbs.has(verb.lemma),
      )
    : [];

/** "was the worst battle in Gao since May, *when nine soldiers died*", "…, *as a blast killed nine*": there, if nothing else is said. */
const isOnDayOf = ({ relation, link, governor }: Clause): boolean =>
  relation === 'adverbial' && /^(?:when|as|while)$/.test(link ?? '') && governor !== null;

/** "will move the 200 soldiers to Chad": they are not there yet. */
function isToBeMoved({ measure, clause, role }: FigureDraft, reading: Reading): boolean {
  if (measure !== 'presence' || clause === null) return false;
  const { passive, modal, form, progressive } = clause.verb;
  if (role !== (passive ? 'subject' : 'object')) return false;
  if (modal === null && form !== 'infinitive' && !progressive) return false;
  return /^(?:deployment|redeployment|withdrawal)$/.test(typeOfClause(reading, clause) ?? '');
}

/** "Rebels shelled Bol in Chad. … Six Chadian soldiers were killed": where the last blow told of fell, if that was at home. */
const fallenAtHome = (
  { measure }: FigureDraft,
  { rule, countries }: Whereabouts,
  { force, discourse }: { force: Referent | null; discourse: SentenceContext['discourse'] },
): WhereCells['country'] | null => {
  const country = discourse.struck?.country ?? null;
  const isAtHome = isStateCode(country) && !countries.includes(country) && force?.actors.join(';') === country;
  return isAtHome && rule === 'place/theatre' && isHarm(measure) ? filledIn(country, 'place/series-of-attacks') : null;
};

/** "has 5,300 soldiers *abroad*": in no country that is named. */
const isAbroad = (
  { quote }: FigureDraft,
  { basis }: Whereabouts,
  { document }: Reading,
): WhereCells['country'] | null =>
  basis === 'filled_in' &&
  /^ (?:(?:then|now|currently|serving|deployed|stationed|based|posted) )*(?:abroad|overseas)\b/.test(
    document.text.slice(quote.end, quote.end + 32),
  )
    ? filledIn(null, 'place/unknown')
    : null;

/** An army as such is at home, where no place is named. */
function homeOfArmy(
  { measure }: FigureDraft,
  where: Whereabouts,
  force: Referent | null,
): WhereCells['country'] | null {
  const [army, ...others] = force?.actors ?? [];
  if (measure !== 'strength' || where.basis === 'stated' || army === undefined || others.length > 0) return null;
  return isStateCode(army) ? filledIn(army, 'figure/army-at-home', force?.span ?? null) : null;
}

/** The place that the words name. */
function placeOf({ measure, clause }: FigureDraft, where: Whereabouts, reading: Reading): WhereCells['place'] {
  const named =
    where.basis === 'stated' || isInPhrase(where, reading)
      ? placeCell(where, isHarm(measure) || isFronted(clause, where, reading))
      : null;
  return named ?? stated(null, where.rule, null);
}

/** "A bomb went off *in Kirkuk*, killing nine", "in the capital, *Bamako*, killing nine", not "*Texas* Governor Haro called, sending nine". */
const isInPhrase = ({ countries, placeSpan }: Whereabouts, reading: Reading): boolean =>
  countries.length < 2 &&
  reading.places.some(
    (mention) =>
      mention.start === placeSpan?.start &&
      (!/^(?:of|)$/.test(prepositionOf(reading, mention) ?? '') ||
        isApposition(reading, groupOf(reading, mention)?.from ?? 0)),
  );

/** The words that can name its place: those of a phrase in front of the verb ("the presence of 40,000 troops in Japan has …"), else of the clause. */
function runOf(draft: FigureDraft, reading: Reading): { from: number; to: number } {
  const { clause, group, role } = draft;
  if (clause === null) return { from: group.from, to: reading.words.length };
  const phrase = { from: group.from, to: clause.verb.from };
  const isOwnPhrase =
    role === 'phrase' && draft.measure === 'presence' && group.to <= clause.verb.from && group.preposition === 'of';
  if (isOwnPhrase && !(clause.verb.passive && placesIn(reading, phrase).length === 0)) return phrase;
  const whole = {
    from: isNumberTold(clause, reading) ? Math.min(clause.from, clause.subject?.from ?? clause.from) : clause.from,
    to: Math.max(endOfOccasion(draft, clause, reading), endOfRest(draft, clause, reading)),
  };
  return ownPart(draft, withoutException(draft, whole, reading), reading);
}

/** "*The total number* of soldiers deployed to Niger is 90": they are where the words behind the number say. */
const isNumberTold = ({ subject, verb }: Clause, { words }: Reading): boolean =>
  subject !== null && verb.lemma === 'be' && /^(?:number|total|strength)$/.test(words[subject.head]?.lower ?? '');

/** "nobody is left in Niger *except for those in Zinder*". */
function withoutException({ quote }: FigureDraft, { from, to }: Run, { words }: Reading): Run {
  const at = words.findIndex(
    ({ lower, start, index }) => start >= quote.end && index < to && /^(?:except|excepting|excluding)$/.test(lower),
  );
  return { from, to: at < 0 ? to : at };
}

/**
 * "will send 900 soldiers to Mali *and 400 to Chad*, the rest to Niger": where numbers share a verb and each has a place behind it, its own part.
 */
function ownPart({ group }: FigureDraft, whole: Run, reading: Reading): Run {
  const parts = reading.groups.filter(
    (other) => other.from >= whole.from && other.to <= whole.to && isCounted(reading, other),
  );
  if (parts.length < 2) return whole;
  const next = parts.find((other) => other.from > group.from);
  const own = { from: group.from, to: next?.from ?? whole.to };
  const isFirst = parts[0]?.from === group.from;
  if (placesIn(reading, own).length === 0)
    return isFirst && isPart(next, reading) ? { ...own, from: whole.from } : whole;
  return isFirst ? { from: whole.from, to: own.to } : own;
}

/** "has 3,000 soldiers in the region, *including 1,400* in Chad": where some of them are is not where all are. */
const isPart = (next: NounGroup | undefined, { words }: Reading): boolean =>
  next !== undefined && (next.preposition === 'including' || words[next.from - 1]?.lower === 'including');

interface Run {
  readonly from: number;
  readonly to: number;
}

const isCounted = ({ words }: Reading, { from, to }: NounGroup): boolean =>
  words.slice(from, to).some(({ pos, lower }) => pos === 'NUM' || lower === 'rest' || lower === 'remainder');

/** "has only 60 troops *left in the south*", "will have 700 troops *guarding camps in the north*". */
function endOfRest({ group }: FigureDraft, clause: Clause, { clauses }: Reading): number {
  const left = clauses.find(
    (other) => other.verb.lemma === 'leave' && other.verb.from === group.to && other.index === clause.index + 1,
  );
  const busy = clauses.find(
    (other) => other.verb.from === group.to && other.relation === 'reduced' && other.governor?.index === clause.index,
  );
  return Math.max(clause.to, left?.to ?? 0, busy?.to ?? 0);
}

/** The words that tell where people are, where those that tell what becomes of them name no place. */
function toldBehind({ clause, group }: FigureDraft, run: Run, reading: Reading): Run | null {
  if (clause === null || placesIn(reading, run).length > 0) return null;
  return reading.clauses.find((other) => tellsWhere(other, clause, group)) ?? null;
}

/** "900 will stay *to guard the embassy in Juba*", "withdrew the 900 soldiers *that it had sent to Juba*". */
function tellsWhere(other: Clause, clause: Clause, { head, to }: NounGroup): boolean {
  const { relation, governor, governorNoun, verb } = other;
  if (governor?.index !== clause.index) return false;
  if (relation === 'infinitive') return /^(?:remain|stay)$/.test(clause.verb.lemma);
  const isOfThem = relation === 'relative' || relation === 'reduced' ? governorNoun === head : other.from === to;
  return isOfThem && other.object === null && places.has(verb.lemma);
}

const places: ReadonlySet<string> = wordSet('send deploy station base serve dispatch garrison keep post');

/**
 * The end of the words that tell the occasion on which people were hurt: "killed in three days of fighting in the capital", "killed when gunmen
 * ambushed a patrol in the north". For other figures that of the clause.
 */
export const endOfOccasion = (draft: FigureDraft, clause: Clause, reading: Reading): number =>
  Math.max(clause.to, ...occasionsOf(draft, clause, reading).map((other) => other.to));

/** The clauses that tell the occasion on which people were hurt. */
export const occasionsOf = ({ measure }: FigureDraft, clause: Clause, { clauses }: Reading): readonly Clause[] =>
  isHarm(measure) ? clauses.filter((other) => isOccasion(other, clause)) : [];

function isOccasion({ governor, relation, link }: Clause, clause: Clause): boolean {
  if (governor?.index !== clause.index) return false;
  return relation === 'adverbial'
    ? link === 'when' || link === 'after' || link === 'as'
    : relation === 'gerund' && (link === 'of' || link === 'in' || link === 'after');
}
