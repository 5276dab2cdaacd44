import type { Audit } from '../../../schemas/audit.js';
import type { TroopFigure } from '../../../schemas/troop-figure.js';
import { dayNumber } from '../../calendar.js';
import type { ArticleClaims } from '../../claims.js';
import { byCodeUnits } from '../../order.js';
import { matchActors } from './actor-match.js';
import { minus, plus, strictBounds, withoutShare } from './bounds.js';
import { boundsWords } from './bounds-words.js';
import { auditRow, type FigureSum } from './figure-sum.js';
import { type KnownLevels, knownLevels } from './known-levels.js';
import type { LinkRule } from './link-rule.js';

export const cutLeavesRest: LinkRule = {
  id: 'link/cut-leaves-rest',
  description: 'A level, the people who are to leave and the level after: from 5,200, a cut of 2,200 leaves 3,000.',
};
export const shareLeavesRest: LinkRule = {
  id: 'link/share-leaves-rest',
  description:
    'A level, the share of it that is to leave and the level after: of 8,892, 60 percent less leaves about 4,000.',
};
export const additionMakesTotal: LinkRule = {
  id: 'link/addition-makes-total',
  description: 'A level, the people who are to be added and the level after: 3,100 and up to 450 more make 3,550.',
};

/** Sentences between a change and the level that it leads to, when an article gives several such levels. */
const reach = 2;
/** Days before publication from which a level is still what a change is measured from. */
const recent = 400;

/**
 * Checks, for every change that an article gives with the level that it leads to, that the level before leads there. That it does not is
 * only said when one sentence gives change and result: else they may not belong together.
 */
export function changeSums(claims: readonly ArticleClaims[]): Audit[] {
  const known = knownLevels(claims);
  const rows = claims.filter(isNews).flatMap((entry) =>
    entry.figures.filter(isChange).flatMap((change) => {
      const after = levelAfter(change, entry.figures);
      const before = after === null ? null : levelBefore(change, { after, entry, known });
      if (after === null || before === null) return [];
      const row = auditRow(sumOf(before, change, after));
      return row.verdict === 'fails' && change.sentence !== after.sentence ? [] : [{ change, after, row }];
    }),
  );
  return nearestOnly(rows);
}

/** Figures of an article beyond which it is a table, not news, and its sums are no sentences. */
const mostFigures = 1000;

/** Whether an article has no more figures than news has. */
export const isNews = ({ figures }: ArticleClaims): boolean => figures.length <= mostFigures;

/** A share says nothing of people who arrive. */
const isChange = ({ measure, unit }: TroopFigure): boolean =>
  measure === 'withdrawal' || (measure === 'deployment' && unit === 'persons');

const isSameForce = (a: TroopFigure, b: TroopFigure): boolean =>
  a.country === b.country &&
  a.place === b.place &&
  a.personnel === b.personnel &&
  matchActors(a.force, b.force) === 'same';

const isLevel = ({ measure, unit }: TroopFigure): boolean => measure === 'presence' && unit === 'persons';

/** The level that a change leads to: one that is as planned as the change; the only one of the article, else the nearest. */
function levelAfter(change: TroopFigure, figures: readonly TroopFigure[]): TroopFigure | null {
  const levels = figures.filter((level) => isLevel(level) && isSameForce(change, level) && isAfter(change, level));
  const near = levels.filter(({ sentence }) => Math.abs(sentence - change.sentence) <= reach);
  const values = new Set(levels.map(({ value, low, high }) => [value, low, high].join(' ')));
  return nearest(change, values.size === 1 ? levels : near);
}

/** A total that was told before the people who are added is another's, or of another day. */
function isAfter(change: TroopFigure, level: TroopFigure): boolean {
  if (change.measure === 'deployment' && (isTotalOf(change, level) || level.sentence < change.sentence)) return false;
  if (change.modality !== 'actual') return level.modality === change.modality;
  return level.modality === 'actual' && level.sentence === change.sentence && level.start > change.start;
}

/** "Willing to send up to 15,000 … we'll go up to 15,000", "5,200 will be sent … will exceed 5,200": the people who are sent are the total, not added to something. */
const isTotalOf = (change: TroopFigure, level: TroopFigure): boolean =>
  strictBounds(level).high <= strictBounds(change).high || (level.value !== null && level.value === change.value);

function nearest(change: TroopFigure, levels: readonly TroopFigure[]): TroopFigure | null {
  const [first] = [...levels].sort(
    (a, b) =>
      Math.abs(a.sentence - change.sentence) - Math.abs(b.sentence - change.sentence) ||
      Math.abs(a.start - change.start) - Math.abs(b.start - change.start),
  );
  return first ?? null;
}

interface Surrounding {
  readonly after: TroopFigure;
  readonly entry: ArticleClaims;
  readonly known: KnownLevels;
}

/** The level that the change is measured from: in the article, real and the latest; else the latest that other articles know. */
function levelBefore(change: TroopFigure, { after, entry, known }: Surrounding): TroopFigure | null {
  const published = entry.article.published_latest;
  if (published === null) return null;
  const until = dayNumber(published);
  const own = entry.figures.filter(
    (level) => level !== after && isLevel(level) && level.modality === 'actual' && isSameForce(change, level),
  );
  const inSentence = own.filter(
    ({ as_of_end, sentence, start }) => as_of_end === null && sentence === after.sentence && start < after.start,
  );
  const dated = own
    .filter(({ as_of_end }) => as_of_end !== null && until - dayNumber(as_of_end) <= recent)
    .sort((a, b) => byCodeUnits(b.as_of_end as string, a.as_of_end as string) || a.start - b.start);
  return inSentence.at(-1) ?? dated[0] ?? known.latest(change, { from: until - recent, to: until });
}

function sumOf(before: TroopFigure, change: TroopFigure, after: TroopFigure): FigureSum {
  const shared = { terms: [before, change], result: after };
  const start = `"${before.quote}" (${before.article_id})`;
  if (change.unit === 'percent') {
    return {
      ...shared,
      relation: 'share_leaves_rest',
      rule: shareLeavesRest,
      compute: (bounds) => withoutShare(...(bounds as Two)),
      words: (left) => `${start} less "${change.quote}" leaves ${boundsWords(left)}`,
    };
  }
  if (change.measure === 'withdrawal') {
    return {
      ...shared,
      relation: 'cut_leaves_rest',
      rule: cutLeavesRest,
      compute: (bounds) => minus(...(bounds as Two)),
      words: (left) => `${start} less "${change.quote}" leaves ${boundsWords(left)}`,
    };
  }
  return {
    ...shared,
    relation: 'addition_makes_total',
    rule: additionMakesTotal,
    compute: (bounds) => plus(...(bounds as Two)),
    words: (total) => `${start} and "${change.quote}" make ${boundsWords(total)}`,
  };
}

type Two = [Parameters<typeof plus>[0], Parameters<typeof plus>[1]];

interface Found {
  readonly change: TroopFigure;
  readonly after: TroopFigure;
  readonly row: Audit;
}

/** A result has one sum of a kind: with the change that stands nearest to it. The same change may be said again in a heading. */
function nearestOnly(found: readonly Found[]): Audit[] {
  const best = new Map<string, Found>();
  for (const each of found) {
    const key = `${each.after.figure_id} ${each.row.relation}`;
    const known = best.get(key);
    if (known === undefined || distance(each) < distance(known)) best.set(key, each);
  }
  return [...best.values()].map(({ row }) => row);
}

const distance = ({ change, after }: Found): number => Math.abs(change.start - after.start);
