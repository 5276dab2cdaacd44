import { filledIn, stated } from '../cell.js';
import type { Clause } from '../clause/clause.js';
import type { SentenceContext } from '../context.js';
import { countryCell, placesIn, resolveCountry, type Whereabouts } from '../discourse/resolve-country.js';
import type { Reading } from '../reading.js';
import { outerRuns } from '../time/time-of.js';
import type { FigureClaim } from './build-figure.js';
import type { FigureDraft } from './figure-draft.js';

/** Where the people of a figure are, leave from or go to. */
export type WhereCells = Pick<FigureClaim['cells'], 'country' | 'place' | 'to_country'>;

/** The country and place of a figure by its own clause, then by what surrounds it, and where those who leave are said to go. */
export function whereCells(draft: FigureDraft, { reading, discourse }: SentenceContext): WhereCells {
  const { clause } = draft;
  const run = runOf(draft, reading);
  const leaving = draft.measure === 'withdrawal';
  const outer = clause === null ? [] : run.to <= clause.verb.from ? [clause, ...outerRuns(clause)] : outerRuns(clause);
  const prepositions = leaving ? ['from', 'out of', 'in'] : ['in', 'to', 'into', 'at'];
  const where = resolveCountry(reading, { ...run, prepositions, outer }, discourse);
  const to = leaving ? placesIn(reading, run).find((place) => isDestination(reading, place.start)) : undefined;
  return {
    country: countryCell(where),
    place: placeCell(
      where,
      reading.document.text.slice(reading.words[run.from]?.start, reading.words[run.to - 1]?.end),
      discourse.place,
    ),
    to_country:
      to?.country == null || where.countries.includes(to.country)
        ? stated(null, 'figure/destination', null)
        : stated(to.country, 'figure/destination', { start: to.start, end: to.end }),
  };
}

/** The place that the words name; "on the island", "in the city" is the one named last. */
function placeCell(where: Whereabouts, words: string, last: string | null): WhereCells['place'] {
  if (where.basis === 'stated' && where.places.length > 0)
    return stated(where.places.join(';'), where.rule, where.span);
  const pointsBack =
    /\b(?:on|in|at|from) (?:the|that) (?:island|city|town|province|village|base|port|prefecture|enclave)\b/i.test(
      words,
    );
  return where.basis === 'filled_in' && pointsBack && last !== null
    ? filledIn(last, 'place/definite-description')
    : stated(null, where.rule, null);
}

/** The words that can name its place: those of a phrase in front of the verb ("the presence of 40,000 troops in Japan has …"), else of the clause. */
function runOf(draft: FigureDraft, reading: Reading): { from: number; to: number } {
  const { clause, group, role } = draft;
  if (clause === null) return { from: group.from, to: reading.words.length };
  if (role === 'phrase' && draft.measure === 'presence' && group.to <= clause.verb.from && group.preposition === 'of')
    return { from: group.from, to: clause.verb.from };
  return { from: clause.from, to: Math.max(endOfOccasion(draft, clause, reading), endOfRest(draft, clause, reading)) };
}

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

/**
 * The end of the words that tell the occasion on which people were hurt: "killed in three days of fighting in the capital", "killed when gunmen
 * ambushed a patrol in the north". For other figures that of the clause.
 */
export function endOfOccasion({ measure }: FigureDraft, clause: Clause, { clauses }: Reading): number {
  if (measure !== 'killed' && measure !== 'wounded') return clause.to;
  return Math.max(clause.to, ...clauses.filter((other) => isOccasion(other, clause)).map((other) => other.to));
}

function isOccasion({ governor, relation, link }: Clause, clause: Clause): boolean {
  if (governor?.index !== clause.index) return false;
  return relation === 'adverbial' ? link === 'when' : relation === 'gerund' && (link === 'of' || link === 'in');
}

function isDestination({ words, groups }: Reading, start: number): boolean {
  const at = words.findIndex((word) => word.end > start);
  const group = groups.find((candidate) => candidate.from <= at && at < candidate.to);
  return group?.preposition === 'to' || group?.preposition === 'into';
}
