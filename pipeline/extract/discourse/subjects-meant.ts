import type { Clause } from '../clause/clause.js';
import { forceNouns } from '../force/soldier-words.js';
import { groupSpan, mentionsIn, type Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { type Entity, isMain, kindOfActor } from './entity.js';
import { isAttributive } from './is-attributive.js';
import { partiesMeant } from './parties-meant.js';
import { resolveActor } from './resolve-actor.js';
import { isDefinite } from './spoken.js';

/** "*The soldiers* have been there for years, helping the army against rebels": whom the next sentence's "they" goes on about, though nothing names them here. */
export function subjectsMeant(reading: Reading, discourse: Discourse): Entity[] {
  const found: Entity[] = [];
  for (const clause of reading.clauses) {
    const entity = isMain(clause)
      ? (subjectMeant(reading, clause, discourse) ?? sidesMeant(reading, clause, discourse))
      : null;
    if (entity !== null) found.push(entity);
  }
  return found;
}

/** "*The two sides* agreed on a truce. They also …": both. */
function sidesMeant(reading: Reading, { subject }: Clause, discourse: Discourse): Entity | null {
  const sides = subject === null ? null : partiesMeant(reading, subject, discourse);
  if (subject === null || sides === null) return null;
  const { end } = groupSpan(reading, subject);
  return { ...someone, actors: sides.actors, kind: 'parties', force: false, sentence: reading.sentence.index, end };
}

const someone = { generic: false, person: false, subject: true, main: true, plural: true } as const;

function subjectMeant(reading: Reading, { subject }: Clause, discourse: Discourse): Entity | null {
  const head = subject === null ? undefined : reading.words[subject.head];
  if (subject === null || head === undefined) return null;
  const mentions = mentionsIn(reading, reading.actors, subject).filter((mention) => !isAttributive(reading, mention));
  const areSoldiers = forceNouns.has(head.lower) && isDefinite(reading, subject) && mentions.length === 0;
  // "*The militants* then shelled the port. They …"
  const isGroup =
    mentions.length > 0 || (/^(?:group|militia|movement)$/.test(head.lower) && isDefinite(reading, subject));
  const areGroup = discourse.namesGroup && isGroup && mentions.every(({ form }) => form === 'generic');
  if (!areSoldiers && !areGroup) return null;
  const referent = resolveActor(reading, subject, discourse);
  const [first] = referent?.actors ?? [];
  if (referent === null || first === undefined || (areGroup && referent.basis === 'stated')) return null;
  return {
    actors: referent.actors,
    kind: kindOfActor(first),
    generic: false,
    person: false,
    subject: true,
    main: true,
    plural: /^(?:group|militia|movement)$/.test(head.lower) ? null : true,
    force: areSoldiers,
    sentence: reading.sentence.index,
    end: groupSpan(reading, subject).end,
  };
}
