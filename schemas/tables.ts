import type { z } from 'zod';
import { actor } from './actor.js';
import { article } from './article.js';
import { audit } from './audit.js';
import { contradiction } from './contradiction.js';
import { event } from './event.js';
import { eventMention } from './event-mention.js';
import { evidence } from './evidence.js';
import { issue } from './issue.js';
import { place } from './place.js';
import { troopFigure } from './troop-figure.js';
import { troopLevel } from './troop-level.js';
import { withheldFigure } from './withheld-figure.js';

/** A reference from columns of one table to the key of another; `list` when the cell joins several by ";". */
export interface ForeignKey {
  column: string;
  table: string;
  to: string;
  list?: true;
}

export interface Table {
  /** One sentence for the data dictionary. */
  description: string;
  schema: z.ZodObject;
  key: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** Columns that hold the key of a claim, of whichever table of claims. */
  claimIds?: readonly string[];
}

/** Every published table, in published order: what to add for a new one. */
export const tables = {
  articles: {
    description: 'The articles that were read, where they come from and when they were published.',
    schema: article,
    key: ['article_id'],
    foreignKeys: [],
  },
  troop_figures: {
    description: 'Stated quantities of armed personnel, one row for each place in the text where one stands.',
    schema: troopFigure,
    key: ['figure_id'],
    foreignKeys: [
      { column: 'article_id', table: 'articles', to: 'article_id' },
      { column: 'force', table: 'actors', to: 'actor', list: true },
      { column: 'place', table: 'places', to: 'place', list: true },
      { column: 'mention_id', table: 'event_mentions', to: 'mention_id' },
    ],
  },
  event_mentions: {
    description: 'Clauses that say that something happened, is happening, will, may or did not.',
    schema: eventMention,
    key: ['mention_id'],
    foreignKeys: [
      { column: 'article_id', table: 'articles', to: 'article_id' },
      { column: 'actor', table: 'actors', to: 'actor', list: true },
      { column: 'target', table: 'actors', to: 'actor', list: true },
      { column: 'place', table: 'places', to: 'place', list: true },
      { column: 'event_id', table: 'events', to: 'event_id' },
    ],
  },
  withheld: {
    description: 'Quantities that somebody is said to have kept back: neither zero nor unknown.',
    schema: withheldFigure,
    key: ['withheld_id'],
    foreignKeys: [
      { column: 'article_id', table: 'articles', to: 'article_id' },
      { column: 'force', table: 'actors', to: 'actor', list: true },
      { column: 'place', table: 'places', to: 'place', list: true },
    ],
  },
  events: {
    description: 'Real events: the mentions of one and the same, within and across articles, as one row.',
    schema: event,
    key: ['event_id'],
    foreignKeys: [
      { column: 'actor', table: 'actors', to: 'actor', list: true },
      { column: 'target', table: 'actors', to: 'actor', list: true },
      { column: 'place', table: 'places', to: 'place', list: true },
      { column: 'claims', table: 'event_mentions', to: 'mention_id', list: true },
      { column: 'demands', table: 'event_mentions', to: 'mention_id', list: true },
    ],
  },
  troop_levels: {
    description: 'The level of each force in each country through time, by the claims about each interval.',
    schema: troopLevel,
    key: ['level_id'],
    foreignKeys: [
      { column: 'force', table: 'actors', to: 'actor', list: true },
      { column: 'place', table: 'places', to: 'place', list: true },
      { column: 'best_claim', table: 'troop_figures', to: 'figure_id' },
      { column: 'claims', table: 'troop_figures', to: 'figure_id', list: true },
    ],
  },
  contradictions: {
    description: 'Pairs of claims that do not go together, with the words of both and the reason.',
    schema: contradiction,
    key: ['contradiction_id'],
    foreignKeys: [
      { column: 'article_a', table: 'articles', to: 'article_id' },
      { column: 'article_b', table: 'articles', to: 'article_id' },
    ],
    claimIds: ['claim_a', 'claim_b'],
  },
  audits: {
    description: 'Whether the numbers that the claims state add up.',
    schema: audit,
    key: ['audit_id'],
    foreignKeys: [{ column: 'claims', table: 'troop_figures', to: 'figure_id', list: true }],
  },
  evidence: {
    description: 'The words and the rule behind every cell of a claim.',
    schema: evidence,
    key: ['claim_id', 'column'],
    foreignKeys: [],
    claimIds: ['claim_id'],
  },
  actors: {
    description: 'Who the codes in force, actor and target stand for.',
    schema: actor,
    key: ['actor'],
    foreignKeys: [],
  },
  places: { description: 'Where the names in place lie.', schema: place, key: ['place'], foreignKeys: [] },
  issues: {
    description: 'What a person should know of the inputs and rows: what was quarantined, and why.',
    schema: issue,
    key: ['issue_id'],
    foreignKeys: [],
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;
export type Row<N extends TableName> = z.infer<(typeof tables)[N]['schema']>;
/** Rows of a table: an array, or columns of which each row is made when it is asked for. */
export interface Rows<AnyRow> extends Iterable<AnyRow> {
  readonly length: number;
}
/** All rows of all tables: what validate checks and export writes. */
export type Dataset = { [N in Exclude<TableName, 'evidence'>]: Row<N>[] } & { evidence: Rows<Row<'evidence'>> };

/** Every table by name, in published order. */
export const tableNames = Object.keys(tables) as TableName[];

/** The tables of claims: those whose rows quote an article. */
export const claimTables: readonly TableName[] = tableNames.filter((name) => 'quote' in tables[name].schema.shape);
