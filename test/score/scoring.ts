import type { GoldArticle, GoldClaim } from './gold-article.js';
import type { Row } from './same.js';
import { same, sameInterval } from './same.js';

export type Check = (gold: GoldClaim, row: Row) => boolean;

/** How a table is scored: which gold it answers to, when a row may be that gold claim, and what is compared then. */
export interface Scoring {
  readonly name: string;
  readonly table: string;
  readonly goldKey: 'figures' | 'events';
  /** Column that says what kind of claim it is. */
  readonly type: string;
  readonly checks: { readonly [attribute: string]: Check };
  /** The checks that a row must all pass to count as strictly right. */
  readonly strict: readonly string[];
  /** How well a row fits a gold claim; 0 is not at all. The best fits are paired first. */
  readonly affinity: (article: GoldArticle, gold: GoldClaim, row: Row) => number;
}

const equal =
  (column: string): Check =>
  (gold, row) =>
    same(gold[column], row[column]);

const equalAll =
  (...columns: readonly string[]): Check =>
  (gold, row) =>
    columns.every((column) => same(gold[column], row[column]));

const overlap = (gold: GoldClaim, row: Row) => Math.min(gold.end, row.end) - Math.max(gold.start, row.start);

const sentenceOf = (article: GoldArticle, offset: number) =>
  article.sentences.findIndex(([start, end]) => offset >= start && offset < end);

/** Figures pair by overlapping quotes; among several, the one with the right number first. */
export const figureScoring: Scoring = {
  name: 'troop figures',
  table: 'troop_figures',
  goldKey: 'figures',
  type: 'measure',
  checks: {
    quantity: equalAll('value', 'low', 'high', 'comparator', 'unit'),
    measure: equal('measure'),
    force: equal('force'),
    personnel: equal('personnel'),
    country: equal('country'),
    modality: equal('modality'),
    as_of: (gold, row) => sameInterval(gold, row, ['as_of_start', 'as_of_end']),
    place: equal('place'),
    to_country: equal('to_country'),
    source_kind: equal('source_kind'),
  },
  strict: ['quantity', 'measure', 'force', 'country', 'modality', 'as_of'],
  affinity(_article, gold, row) {
    const shared = overlap(gold, row);
    if (shared <= 0) return 0;
    return shared / Math.max(gold.end - gold.start, row.end - row.start) + (same(gold.value, row.value) ? 1 : 0);
  },
};

/** Event mentions pair by type within a sentence; among several, by overlap of their quotes. */
export const eventScoring: Scoring = {
  name: 'event mentions',
  table: 'event_mentions',
  goldKey: 'events',
  type: 'event_type',
  checks: {
    modality: equal('modality'),
    actor: equal('actor'),
    target: equal('target'),
    country: equal('country'),
    date: (gold, row) => sameInterval(gold, row, ['date_start', 'date_end']),
    place: equal('place'),
    count: equal('count'),
    source_kind: equal('source_kind'),
  },
  strict: ['modality', 'actor', 'country', 'date'],
  affinity(article, gold, row) {
    if (!same(gold.event_type, row.event_type)) return 0;
    if (sentenceOf(article, gold.start) !== sentenceOf(article, row.start)) return 0;
    return 1 + Math.max(0, overlap(gold, row)) / (gold.end - gold.start);
  },
};
