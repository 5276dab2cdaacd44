import type { ArticleRow } from '../../../schemas/article.js';
import type { EventMention } from '../../../schemas/event-mention.js';
import type { TroopFigure } from '../../../schemas/troop-figure.js';
import type { TroopLevel } from '../../../schemas/troop-level.js';
import type { ArticleClaims } from '../../claims.js';
import type { AccountWindow } from './account-order.js';
import { matchActors } from './actor-match.js';
import { groupBy, neighbours } from './block.js';
import { type Bounds, looseBounds } from './bounds.js';
import type { Clusters } from './clusters.js';
import { anyDay, type Days, daysBetween } from './days.js';
import { changeOf } from './flow.js';
import type { Occurrence } from './occurrence.js';

/** A figure that can be a level: what is not so is none. */
type LevelFigure = TroopFigure & { readonly modality: TroopLevel['modality'] };

/** A figure that says how many people of a force are somewhere. */
export interface LevelClaim {
  readonly figure: LevelFigure;
  readonly article: ArticleRow;
  readonly loose: Bounds;
  /** When the level is claimed to be, null for a time not said. */
  readonly stated: Days | null;
  /** When it can be: what is stated, else what publication and the order of the account leave. */
  readonly possible: Days;
  /** Whether it is the level before or after a change that its sentence tells: "from 900 to 400" is never one level. */
  readonly isChanging: boolean;
  /** The movement whose first or last level it is, by its founder's rank; null where it stands alone. */
  readonly movement: number | null;
  /** The last day of the dated event in the same sentence after which the movement starts from this level: "after the defeat in 2017, … from 5,000". */
  readonly startsAt: Days | null;
}

/** A number that is a tenth of another or less is no rival of it: three soldiers who are spoken of are part of the force. Nobody at all is one. */
const partShare = 0.1;

/** Whether one of two levels is so small beside the other that it counts a part of it. */
export function isPartOfOther(
  { loose: a }: Pick<LevelClaim, 'loose'>,
  { loose: b }: Pick<LevelClaim, 'loose'>,
): boolean {
  const [small, large] = a.high < b.high ? [a, b] : [b, a];
  return small.high > 0 && small.high <= large.low * partShare;
}

/** What the claims need to know of the mentions around them. */
export interface Surroundings {
  readonly occurrences: readonly Occurrence[];
  readonly clusters: Clusters;
  readonly windows: ReadonlyMap<number, AccountWindow>;
}

/** All claims of levels, in the order of the articles: people who are present, of a named force, in a named country. */
export function levelClaims(claims: readonly ArticleClaims[], surroundings: Surroundings): LevelClaim[] {
  const beside = groupBy(surroundings.occurrences, ({ mention }) => sentenceOf(mention));
  return claims.flatMap(({ article, figures }) =>
    figures
      .filter(isLevel)
      .map((figure) => levelClaim(figure, article, { beside: beside.get(sentenceOf(figure)) ?? [], ...surroundings })),
  );
}

const isLevel = (figure: TroopFigure): figure is LevelFigure =>
  figure.measure === 'presence' &&
  figure.unit === 'persons' &&
  figure.modality !== 'negated' &&
  figure.force !== null &&
  figure.country !== null;

const sentenceOf = ({ article_id, sentence }: TroopFigure | EventMention): string => `${article_id} ${sentence}`;

function levelClaim(
  figure: LevelFigure,
  article: ArticleRow,
  { beside, clusters, windows }: Surroundings & { readonly beside: readonly Occurrence[] },
): LevelClaim {
  const days = daysBetween(figure.as_of_start, figure.as_of_end);
  const stated = days.from === anyDay.from && days.to === anyDay.to ? null : days;
  const movement = beside.slice(0, neighbours).find((occurrence) => isMovementOf(occurrence, figure)) ?? null;
  const window = movement === null ? undefined : windows.get(movement.rank);
  const change = movement === null ? null : changeOf(movement);
  const starts = change !== null && change.before.value === figure.value;
  const after = window?.after ?? null;
  return {
    figure,
    article,
    loose: looseBounds(figure),
    stated,
    possible: stated ?? possibleDays(figure, article, window),
    isChanging: change !== null,
    movement: movement === null ? null : clusters.founderOf(movement.rank),
    startsAt: stated === null && starts && after?.sentence === figure.sentence ? lastDay(after.days) : null,
  };
}

const lastDay = ({ to }: Days): Days => ({ from: to, to });

function isMovementOf({ mention }: Occurrence, { force, country, place }: TroopFigure): boolean {
  return (
    (mention.event_type === 'withdrawal' || mention.event_type === 'deployment') &&
    mention.country === country &&
    mention.place === place &&
    matchActors(mention.actor, force) === 'same'
  );
}

function possibleDays({ modality }: TroopFigure, article: ArticleRow, window: AccountWindow | undefined): Days {
  const published = daysBetween(article.published_earliest, article.published_latest);
  if (modality !== 'actual') return { from: published.from, to: anyDay.to };
  return { from: window?.after?.days.from ?? anyDay.from, to: published.to };
}
