import { linkByAccount } from './account-order.js';
import { linkAgreedPlans } from './agreed-plan.js';
import { type Clusters, clustersOf } from './clusters.js';
import { linkCopied } from './copied.js';
import { linkDenials } from './denied.js';
import type { Occurrence } from './occurrence.js';
import { linkOnlyOnes } from './only-one.js';
import { linkOutcomes } from './plan-outcome.js';
import { linkRemembered } from './remembered.js';
import { linkSameArticle } from './same-article.js';
import { linkSameChanges } from './same-change.js';
import { linkSameNews } from './same-news.js';
import { linkSamePlans } from './same-plan.js';
import { linkSameTime } from './same-time.js';
import { linkUnderWay } from './under-way.js';

/**
 * Joins the mentions that speak of one event, the surest first: what states its time, then what a dated event explains, then what only
 * the company it keeps explains. Each step sees what the ones before it agreed on.
 * @param occurrences in the order of `readOccurrences`.
 * @param copies of which article each article is a copy.
 */
export function linkMentions(occurrences: readonly Occurrence[], copies: ReadonlyMap<string, string>): Clusters {
  const clusters = clustersOf(occurrences);
  clusters.join(linkCopied(occurrences, copies));
  clusters.join(linkSameTime(occurrences));
  clusters.join(linkSameArticle(occurrences, clusters));
  clusters.join(linkDenials(occurrences));
  clusters.join(linkRemembered(occurrences, clusters));
  clusters.join(linkOnlyOnes(occurrences, clusters));
  clusters.join(linkByAccount(occurrences, clusters));
  clusters.join(linkUnderWay(occurrences, clusters));
  clusters.join(linkOutcomes(occurrences, clusters));
  clusters.join(linkSameChanges(occurrences));
  clusters.join(linkSameNews(occurrences));
  clusters.join(linkSamePlans(occurrences));
  clusters.join(linkAgreedPlans(occurrences, clusters));
  return clusters;
}
