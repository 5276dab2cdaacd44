import { createHash } from 'node:crypto';
import type { ArticleClaims } from '../../pipeline/claims.js';
import type { EventMention } from '../../schemas/event-mention.js';
import type { TroopFigure } from '../../schemas/troop-figure.js';
import type { GoldArticle, GoldClaim } from './gold-article.js';

/** What a curator knows of an annotated article. */
export interface GoldOrigin {
  readonly published_on: string;
  readonly outlet: string | null;
  readonly agency: string | null;
}

/**
 * The claims of an annotated article as rows, as if extract had made no mistake: of several right readings the first, keys of our own.
 * What linking makes of them does not depend on how well articles are read.
 */
export function goldClaims(gold: GoldArticle, origin: GoldOrigin): ArticleClaims {
  const mentions = gold.events.map((claim) => mentionOf(gold, claim));
  const figures = gold.figures.map((claim) => figureOf(gold, claim, mentions));
  return { article: articleOf(gold, origin), figures, mentions, withheld: [], evidence: [] };
}

function valuesOf({ article_id, sentences }: GoldArticle, claim: GoldClaim) {
  const { optional: _, ...columns } = claim;
  const first = Object.entries(columns).map(([name, cell]) => [name, Array.isArray(cell) ? cell[0] : cell]);
  return {
    article_id,
    sentence: Math.max(
      0,
      sentences.findIndex(([start, end]) => claim.start >= start && claim.start < end),
    ),
    ...(Object.fromEntries(first) as object),
    rules: 'gold/by-hand',
    filled_in: null,
    corrected: null,
  };
}

function mentionOf(gold: GoldArticle, claim: GoldClaim): EventMention {
  const values = valuesOf(gold, claim);
  const mention_id = `men_${print(gold.article_id, claim.start, claim.event_type)}`;
  return {
    mention_id,
    ...values,
    demanded_type: null,
    event_id: null,
    plover: null,
    cameo: null,
    acled: null,
  } as unknown as EventMention;
}

function figureOf(gold: GoldArticle, claim: GoldClaim, mentions: readonly EventMention[]): TroopFigure {
  const values = valuesOf(gold, claim);
  const beside = mentions.filter(
    ({ sentence, event_type }) => sentence === values.sentence && event_type === claim.measure,
  );
  const mention_id = beside.length === 1 ? beside[0]?.mention_id : null;
  return { figure_id: `fig_${print(gold.article_id, claim.start)}`, ...values, mention_id } as unknown as TroopFigure;
}

function articleOf({ article_id, sentences }: GoldArticle, origin: GoldOrigin): ArticleClaims['article'] {
  const { published_on, outlet, agency } = origin;
  return {
    article_id,
    file: `${article_id}.txt`,
    sha256: `sha256:${createHash('sha256').update(article_id).digest('hex')}`,
    characters: 1,
    sentences: sentences.length,
    title: null,
    outlet,
    agency,
    url: null,
    rights: null,
    dateline: null,
    published_on,
    published_basis: 'catalog',
    published_earliest: published_on,
    published_latest: published_on,
  };
}

const print = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
