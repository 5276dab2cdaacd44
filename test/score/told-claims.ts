import { createHash } from 'node:crypto';
import type { ArticleClaims } from '../../pipeline/claims.js';
import type { EventMention } from '../../schemas/event-mention.js';
import type { TroopFigure } from '../../schemas/troop-figure.js';
import type { ToldArticle } from './link-stories/story.js';

/** The claims of told articles, and for each mention the event that it speaks of. */
export interface ToldClaims {
  readonly claims: readonly ArticleClaims[];
  readonly eventOf: ReadonlyMap<string, string>;
}

interface Line {
  readonly article: ToldArticle;
  readonly sentence: number;
  readonly text: string;
  /** Where the sentence begins in the article. */
  readonly offset: number;
  readonly cells: readonly string[];
}

/**
 * Makes rows of told articles, as extract would.
 * @throws when a quote does not stand in its sentence.
 */
export function toldClaims(articles: readonly ToldArticle[]): ToldClaims {
  const eventOf = new Map<string, string>();
  const claims = articles.map((article) => {
    const mentions: EventMention[] = [];
    const figures: TroopFigure[] = [];
    for (const line of linesOf(article)) {
      if (line.cells[1] === '#') {
        figures.push(figureOf(line));
        continue;
      }
      const mention = mentionOf(line);
      mentions.push(mention);
      eventOf.set(mention.mention_id, line.cells[1] as string);
    }
    const quantified = figures.map((figure) => ({ ...figure, mention_id: mentionBeside(figure, mentions) }));
    return { article: articleOf(article), figures: quantified, mentions, withheld: [], evidence: [] };
  });
  return { claims, eventOf };
}

function linesOf(article: ToldArticle): Line[] {
  let offset = 0;
  return article.sentences.flatMap(([text, ...lines], sentence) => {
    const start = offset;
    offset += text.length + 1;
    return lines.map((line) => ({ article, sentence, text, offset: start, cells: line.split(' | ') }));
  });
}

function anchorOf({ article, sentence, text, offset, cells }: Line) {
  const quote = cells[0] as string;
  const at = text.indexOf(quote);
  if (at < 0) throw new Error(`"${quote}" does not stand in "${text}"`);
  return { article_id: article.id, sentence, quote, start: offset + at, end: offset + at + quote.length };
}

const trust = { rules: 'told/by-hand', filled_in: null, corrected: null } as const;

/** Who says it, by the field that ends the line. */
function sourceOf(field: string | undefined) {
  const [source_kind = 'none', source = null] = field?.split(': ') ?? [];
  return { source_kind, source };
}

function mentionOf(line: Line): EventMention {
  const [quote, , what, who, where, when] = line.cells as [string, string, string, string, string, string];
  const [event_type, modality, demanded_type = null] = what.split(' ');
  const [actor, target] = who.split(' > ');
  const anchor = anchorOf(line);
  const [date_start, date_end] = daysOf(when);
  return {
    mention_id: `men_${print(line.article.id, quote, anchor.start, event_type)}`,
    ...anchor,
    event_type,
    modality,
    actor: cell(actor),
    target: cell(target),
    ...placeOf(where),
    date_start,
    date_end,
    count: null,
    count_comparator: null,
    demanded_type,
    event_id: null,
    plover: null,
    cameo: null,
    acled: null,
    ...sourceOf(line.cells[6]),
    ...trust,
  } as EventMention;
}

function figureOf(line: Line): TroopFigure {
  const [quote, , number, what, force, where, when] = line.cells as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const [stated, comparator] = number.split(' ');
  const [measure, modality] = what.split(' ');
  const [as_of_start, as_of_end] = daysOf(when);
  const anchor = anchorOf(line);
  const value = Number(stated);
  return {
    figure_id: `fig_${print(line.article.id, quote, anchor.start, number)}`,
    ...anchor,
    value,
    low: comparator === 'exact' || comparator === 'more' ? value : null,
    high: comparator === 'exact' || comparator === 'less' ? value : null,
    comparator,
    unit: quote.includes('percent') ? 'percent' : 'persons',
    measure,
    modality,
    force: cell(force),
    personnel: 'troops',
    ...placeOf(where),
    to_country: null,
    as_of_start,
    as_of_end,
    mention_id: null,
    ...sourceOf(line.cells[7]),
    ...trust,
  } as TroopFigure;
}

const mentionBeside = ({ sentence, measure }: TroopFigure, mentions: readonly EventMention[]): string | null =>
  mentions.find((mention) => mention.sentence === sentence && mention.event_type === measure)?.mention_id ?? null;

const cell = (text: string | undefined): string | null => (text === undefined || text === '-' ? null : text);

function placeOf(where: string) {
  const [country, place] = where.split(' @ ');
  return { country: cell(country), place: cell(place) };
}

function daysOf(when: string): [string | null, string | null] {
  if (when === '-') return [null, null];
  const [start, end = start] = when.split('..');
  return [start === '' ? null : (start as string), end === '' ? null : (end as string)];
}

function articleOf({ id, on, outlet, agency, sentences }: ToldArticle): ArticleClaims['article'] {
  const text = sentences.map(([sentence]) => sentence).join(' ');
  return {
    article_id: id,
    file: `${id}.txt`,
    sha256: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    characters: text.length,
    sentences: sentences.length,
    title: null,
    outlet,
    agency: agency ?? null,
    url: null,
    rights: null,
    dateline: null,
    published_on: on,
    published_basis: 'catalog',
    published_earliest: on,
    published_latest: on,
  };
}

const print = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
