import { definite } from '../clause/determiners.js';
import type { NounGroup } from '../clause/noun-group.js';
import { firstEndingAfter } from '../first-ending-after.js';
import type { Reading } from '../reading.js';
import type { NameOf } from '../rules-of.js';
import type { Discourse } from './discourse.js';
import type { DiscourseRuleId } from './discourse-rules.js';
import { type Entity, entitiesOf } from './entity.js';

type HowMeant = NameOf<Extract<DiscourseRuleId, `discourse/${string}`>>;

/** Who is meant and the rule that says so. */
export interface Meant {
  readonly actors: readonly string[];
  readonly how: HowMeant;
}

/** Those spoken of, latest last: in the sentences before, and in the sentence itself before the group. */
export interface Spoken {
  readonly before: readonly Entity[];
  readonly here: readonly Entity[];
}

/** Once a group was named, those of whom only a kind is named are its, where they act. */
export function spokenOf(reading: Reading, group: NounGroup, { entities, namesGroup }: Discourse): Spoken {
  const named = entitiesBefore(reading, group);
  if (!namesGroup || !named.some(({ generic }) => generic)) return { before: entities, here: named };
  const last = entities.findLast(({ kind, generic }) => kind === 'group' && !generic);
  const here = named.flatMap((entity) => {
    if (!entity.generic) return [entity];
    return last !== undefined && entity.kind === 'group' && entity.subject
      ? [{ ...entity, actors: last.actors, generic: false }]
      : [];
  });
  return { before: entities, here };
}

/** Of those in a list, the last who fits. */
export function pick(entities: readonly Entity[], fits: (entity: Entity) => boolean, how: HowMeant): Meant | null {
  const last = entities.findLast(fits);
  return last === undefined ? null : { actors: last.actors, how };
}

/** Of all those spoken of before the group, the last who fits; a people is never meant so. */
export function pickOf({ before, here }: Spoken, fits: (entity: Entity) => boolean, how: HowMeant): Meant | null {
  const isMeant = (entity: Entity): boolean => entity.kind !== 'people' && fits(entity);
  return pick(here, isMeant, how) ?? pick(before, isMeant, how);
}

/** No reader of a sentence looks further back in it; without a bound a text without a stop takes quadratic time. */
const mostNamed = 50;

/** Those named last in the same sentence before the group. An owner counts as a subject: "Kenya's army and its allies". */
export function entitiesBefore(reading: Reading, group: NounGroup): readonly Entity[] {
  const start = reading.words[group.from]?.start ?? 0;
  const entities = entitiesOf(reading);
  const to = firstEndingAfter(entities, start, ({ end }) => end);
  return entities.slice(Math.max(0, to - mostNamed), to);
}

/** "he", "we": whoever spoke last, where a name says for whom. */
export const speaker = ({ speaker: last }: Discourse): Meant | null =>
  last === null || last.kind !== 'named' || last.actors.length === 0 ? null : { actors: last.actors, how: 'speaker' };

/** "the government", "their army": one that the reader knows. */
export const isDefinite = ({ words }: Reading, group: NounGroup): boolean =>
  definite.has(words[group.from]?.lower ?? '');
