import type { ArticleRow } from '../../../schemas/article.js';
import type { EventMention } from '../../../schemas/event-mention.js';
import type { TroopFigure } from '../../../schemas/troop-figure.js';
import type { ArticleClaims } from '../../claims.js';
import { byCodeUnits, sortedBy } from '../../order.js';
import { blockOf, principalBlockOf } from './block.js';
import { anyDay, type Days, daysBetween } from './days.js';
import { type Grain, grainOf, grains, namedPeriod } from './grain.js';

/** Figures of a sentence that are looked at: a sentence with more is a table without line breaks. */
const mostBeside = 32;

/** An event mention with what its article says around it: what linking compares. */
export interface Occurrence {
  /** Position in the order of publication: see `readOccurrences`. */
  readonly rank: number;
  readonly mention: EventMention;
  readonly article: ArticleRow;
  /** The article that this one is a copy of, itself for most. */
  readonly original: string;
  /** When the article can have been published. */
  readonly published: Days;
  /** The time that the mention states, null for none. */
  readonly stated: Days | null;
  /** The period that this time names: the year for "by late 1994". */
  readonly period: Days | null;
  /** How finely that period is told; 5, open, without one. */
  readonly grain: Grain;
  /** What any mention of the same event shares with it, and what it shares if it names the same principal: see block.ts. */
  readonly block: string | null;
  readonly principalBlock: string | null;
  /** The figures of the same sentence. */
  readonly figures: readonly TroopFigure[];
}

/**
 * The mentions of all articles, by publication, article and place in the article: the order in which they found events. Articles whose
 * publication is unknown come last, so that a dated one never loses an event to them.
 * @param copies of which article each article is a copy.
 */
export function readOccurrences(claims: readonly ArticleClaims[], copies: ReadonlyMap<string, string>): Occurrence[] {
  const telling = claims.filter(({ mentions }) => mentions.length > 0);
  const once = eachOnce();
  const occurrences: Occurrence[] = [];
  for (const entry of sortedBy(telling, ({ article }) => publicationKey(article))) {
    const { article_id } = entry.article;
    for (const occurrence of ofArticle(entry, copies.get(article_id) ?? article_id, once)) {
      occurrences.push({ rank: occurrences.length, ...occurrence });
    }
  }
  return occurrences;
}

type Once = (text: string | null) => string | null;

/** Gives the same text for texts that say the same: blocks are made anew for each mention, and are few. */
function eachOnce(): Once {
  const known = new Map<string, string>();
  return (text) => {
    const same = text === null ? null : known.get(text);
    if (same !== undefined) return same;
    known.set(text as string, text as string);
    return text;
  };
}

/** Of a sentence without a figure, as most are. */
const none: readonly TroopFigure[] = [];

const publicationKey = ({ published_earliest, article_id }: ArticleRow): string =>
  `${published_earliest ?? '9999-99-99'} ${article_id}`;

function ofArticle(
  { article, figures, mentions }: ArticleClaims,
  original: string,
  once: Once,
): Omit<Occurrence, 'rank'>[] {
  const published = daysBetween(article.published_earliest, article.published_latest);
  const inSentence = new Map<number, TroopFigure[]>();
  for (const figure of figures) {
    const others = inSentence.get(figure.sentence);
    if (others === undefined) inSentence.set(figure.sentence, [figure]);
    else others.push(figure);
  }
  for (const others of inSentence.values()) others.sort((a, b) => a.start - b.start).splice(mostBeside);
  return [...mentions]
    .sort((a, b) => a.start - b.start || byCodeUnits(a.mention_id, b.mention_id))
    .map((mention) => {
      const days = daysBetween(mention.date_start, mention.date_end);
      const stated = days.from === anyDay.from && days.to === anyDay.to ? null : days;
      const period = stated === null ? null : namedPeriod(stated);
      return {
        mention,
        article,
        original,
        published,
        stated,
        period,
        grain: period === null ? grains.open : grainOf(period),
        block: once(blockOf(mention)),
        principalBlock: once(principalBlockOf(mention)),
        figures: inSentence.get(mention.sentence) ?? none,
      };
    });
}

/** Whether the event is said to have happened. */
export const isPast = ({ mention }: Occurrence): boolean => mention.modality === 'actual';

/** When it can have happened, for one that is said to have happened: in the time that is stated, and by publication. */
export function pastDays({ stated, published }: Occurrence): Days {
  const { from, to } = stated ?? anyDay;
  return { from, to: Math.max(from, Math.min(to, published.to)) };
}
