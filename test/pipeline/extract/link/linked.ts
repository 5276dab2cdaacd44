import { link } from '../../../../pipeline/extract/link/link.js';
import type { Dataset } from '../../../../schemas/tables.js';
import type { ToldArticle } from '../../../score/link-stories/story.js';
import { type ToldClaims, toldClaims } from '../../../score/told-claims.js';

const context = { catalog: new Map(), maximumBytes: 0 };

/** The tables of told articles. */
export const linked = (articles: readonly ToldArticle[]): Dataset => linkedClaims(toldClaims(articles));

export const linkedClaims = ({ claims }: Pick<ToldClaims, 'claims'>): Dataset => link(claims, context).value;

/** An article in one breath: its id and day, and its sentences. */
export const article = (id: string, on: string, ...sentences: ToldArticle['sentences']): ToldArticle => ({
  id,
  on,
  outlet: `The ${id}`,
  sentences,
});

/** The quotes of each event that has several mentions, in the order of publication, with the rules that joined them. */
export function joinedQuotes(data: Dataset): { quotes: string[]; rules: string }[] {
  const mentions = new Map(data.event_mentions.map((row) => [row.mention_id, row]));
  const published = new Map(data.articles.map((row) => [row.article_id, row.published_on]));
  return data.events
    .filter((event) => event.mentions > 1)
    .map(({ claims, rules }) => ({
      quotes: claims
        .split(';')
        .map((id) => mentions.get(id))
        .filter((row) => row !== undefined)
        .map((row) => ({
          at: `${published.get(row.article_id)} ${String(row.start).padStart(6, '0')}`,
          quote: row.quote,
        }))
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .map(({ quote }) => quote),
      rules,
    }))
    .sort((a, b) => (a.quotes.join() < b.quotes.join() ? -1 : 1));
}
