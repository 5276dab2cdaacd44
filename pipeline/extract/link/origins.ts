import type { ArticleRow } from '../../../schemas/article.js';
import type { ArticleClaims } from '../../claims.js';
import { byCodeUnits, listed, sortedBy } from '../../order.js';
import { groupBy, neighbours } from './block.js';

/** For each article, marks of where its news comes from: two articles that share one are not independent of each other. */
export type Origins = ReadonlyMap<string, readonly string[]>;

/** Share of claims with the same words above which two articles are copies of one. */
const copyShare = 0.6;
/** Fewer claims than this say nothing about copying. */
const fewestClaims = 3;
/** Claims of each article by which copies are looked for: those whose prints come first in order, the same in every copy. */
const sample = 6;

/** Marks articles by the article that they are a copy of, the agencies that they credit and their outlet. */
export function originsOf(claims: readonly ArticleClaims[], copies: ReadonlyMap<string, string>): Origins {
  return new Map(
    claims.map(({ article }) => [
      article.article_id,
      [
        `copy ${copies.get(article.article_id)}`,
        ...listed(article.agency).map((agency) => `agency ${agency}`),
        ...(article.outlet === null ? [] : [`${outletMark(article)} ${article.outlet}`]),
      ],
    ]),
  );
}

/** An agency that publishes under its own name is its own origin. */
const outletMark = ({ outlet, agency }: ArticleRow): string =>
  outlet !== null && listed(agency).includes(outlet) ? 'agency' : 'outlet';

/** How many of some articles are of different origin. */
export function independent(articles: Iterable<string>, origins: Origins): number {
  const parts: Set<string>[] = [];
  for (const id of new Set(articles)) {
    const marks = new Set(origins.get(id) ?? [`copy ${id}`]);
    for (let at = parts.length - 1; at >= 0; at -= 1) {
      if (![...(parts[at] as Set<string>)].some((mark) => marks.has(mark))) continue;
      for (const mark of parts.splice(at, 1)[0] as Set<string>) marks.add(mark);
    }
    parts.push(marks);
  }
  return parts.length;
}

interface Prints {
  readonly article: ArticleRow;
  readonly prints: ReadonlySet<string>;
}

/** The first article, by id, that each article is a copy of, itself for most: the same bytes, or mostly the same claims in the same words. */
export function copiesOf(claims: readonly ArticleClaims[]): Map<string, string> {
  const all = sortedBy(claims, ({ article }) => article.article_id).map(
    (entry): Prints => ({ article: entry.article, prints: printsOf(entry) }),
  );
  const original = new Map(all.map(({ article }) => [article.article_id, article.article_id]));
  const keyed = all.flatMap((each) => keysOf(each).map((key) => ({ each, key })));
  for (const group of groupBy(keyed, ({ key }) => key).values()) {
    group.forEach(({ each: a }, index) => {
      for (const { each: b } of group.slice(index + 1, index + 1 + neighbours)) {
        if (isCopy(a, b)) join(original, a.article.article_id, b.article.article_id);
      }
    });
  }
  return new Map([...original.keys()].map((id) => [id, rootOf(original, id)]));
}

const printsOf = ({ figures, mentions }: ArticleClaims): ReadonlySet<string> =>
  new Set([
    ...figures.map(({ measure, quote, force }) => `${measure} ${force} ${quote.toLowerCase()}`),
    ...mentions.map(({ event_type, quote, actor }) => `${event_type} ${actor} ${quote.toLowerCase()}`),
  ]);

function keysOf({ article, prints }: Prints): string[] {
  const words = prints.size < fewestClaims ? [] : [...prints].sort(byCodeUnits).slice(0, sample);
  return [article.sha256, ...words];
}

function isCopy(a: Prints, b: Prints): boolean {
  if (a.article.sha256 === b.article.sha256) return true;
  if (a.prints.size < fewestClaims || b.prints.size < fewestClaims) return false;
  const [few, many] = a.prints.size < b.prints.size ? [a.prints, b.prints] : [b.prints, a.prints];
  if (few.size < copyShare * many.size) return false;
  let shared = 0;
  for (const print of few) if (many.has(print)) shared++;
  return shared / (few.size + many.size - shared) >= copyShare;
}

function rootOf(parents: ReadonlyMap<string, string>, id: string): string {
  let root = id;
  while (parents.get(root) !== root) root = parents.get(root) as string;
  return root;
}

function join(parents: Map<string, string>, a: string, b: string): void {
  const [first, second] = [rootOf(parents, a), rootOf(parents, b)].sort(byCodeUnits) as [string, string];
  parents.set(second, first);
}
