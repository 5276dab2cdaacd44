import { link } from '../../pipeline/extract/link/link.js';
import { type ClusterScore, clusterScore } from './cluster-score.js';
import { africa } from './link-stories/africa.js';
import { asia } from './link-stories/asia.js';
import { coldWar } from './link-stories/cold-war.js';
import { europe } from './link-stories/europe.js';
import { lookAlikes } from './link-stories/look-alikes.js';
import { middleEast } from './link-stories/middle-east.js';
import { peacekeepers } from './link-stories/peacekeepers.js';
import { stages } from './link-stories/stages.js';
import { type ToldClaims, toldClaims } from './told-claims.js';

/** Articles of our own whose events are known: what linking is measured on. */
export const linkStories = [
  ...africa,
  ...asia,
  ...europe,
  ...middleEast,
  ...coldWar,
  ...peacekeepers,
  ...stages,
  ...lookAlikes,
];

export interface LinkScore extends ClusterScore {
  readonly articles: number;
  readonly mentions: number;
  readonly events: number;
  /** Each pair of mentions that is wrongly together or wrongly apart, in words. */
  readonly misses: readonly string[];
}

/** Links the told articles and compares the events with those that they tell of. */
export function linkScore(told: ToldClaims = toldClaims(linkStories)): LinkScore {
  const { value } = link(told.claims, { catalog: new Map(), maximumBytes: 0 });
  const found = new Map(value.event_mentions.map(({ mention_id, event_id }) => [mention_id, event_id as string]));
  const name = new Map(
    value.event_mentions.map(({ mention_id, article_id, quote }) => [
      mention_id,
      `${told.eventOf.get(mention_id)} "${quote}" (${article_id})`,
    ]),
  );
  return {
    ...clusterScore(found, told.eventOf),
    articles: told.claims.length,
    mentions: told.eventOf.size,
    events: new Set(told.eventOf.values()).size,
    misses: missesOf(found, told.eventOf, name),
  };
}

function missesOf(
  found: ReadonlyMap<string, string>,
  right: ReadonlyMap<string, string>,
  name: ReadonlyMap<string, string>,
): string[] {
  const members = [...right.keys()];
  return members.flatMap((a, index) =>
    members.slice(index + 1).flatMap((b) => {
      const together = found.get(a) === found.get(b);
      if (together === (right.get(a) === right.get(b))) return [];
      return [`${together ? 'wrongly together' : 'wrongly apart'}: ${name.get(a)} and ${name.get(b)}`];
    }),
  );
}

/** The lines that a person reads of it. */
export function linkReport({ articles, mentions, events, pairs, bCubed }: LinkScore): string[] {
  const three = (share: number) => share.toFixed(3);
  const line = (label: string, { precision, recall, f1 }: ClusterScore['pairs']) =>
    `  ${label.padEnd(9)}  P ${three(precision)}  R ${three(recall)}  F1 ${three(f1)}`;
  return [
    `linked events: ${mentions} mentions of ${events} events in ${articles} articles of our own`,
    line('pairs', pairs),
    line('B³', bCubed),
  ];
}
