import type { NounGroup } from '../clause/noun-group.js';
import { namesOnlyMarines } from '../force/names-only-marines.js';
import type { ActorMention } from '../mention.js';
import { mentionsIn, type Reading } from '../reading.js';
import { kindOf } from './entity.js';
import { isForceWord } from './force-words.js';
import { sendingVerbs } from './sending-verbs.js';

/** States that somebody acts for. */
export const agentsOf = (reading: Reading): string[] =>
  reading.actors
    .filter((mention) => /^(?:person|office|armed_force)$/.test(mention.form) && kindOf(mention) === 'state')
    .filter((mention) => !namesOnlyMarines(reading.document, mention))
    .flatMap((mention) => mention.actors);

/** Whose forces a sentence speaks of. */
export function forcesOf(reading: Reading): string[] {
  const out: string[] = [];
  if (reading.actors.length === 0) return out;
  for (const group of reading.groups) {
    if (
      !(speaksOfForces(reading, group) || isTheirBase(reading, group)) ||
      isHelped(reading, group) ||
      isHelp(reading, group)
    )
      continue;
    out.push(...joinedBefore(reading, group));
    for (const run of [group, group.possessor, senderOf(reading, group)])
      for (const mention of run === null ? [] : mentionsIn(reading, reading.actors, run))
        if (mention.form !== 'generic' && mention.compound?.after !== 'led' && !isScene(reading, group, mention))
          if (!namesOnlyMarines(reading.document, mention)) out.push(...mention.actors);
  }
  return out;
}

/** "attacked *a Kenyan base*": who holds it has forces there. */
const isTheirBase = ({ words, actors }: Reading, { from, head }: NounGroup): boolean =>
  /^(?:base|garrison|outpost|barracks|convoy|patrol)$/.test(words[head]?.lower ?? '') &&
  actors.some(
    ({ form, start, end }) =>
      form === 'demonym' && start >= (words[from]?.start ?? 0) && end <= (words[head]?.start ?? 0),
  );

/** "U.S. military aid": nobody under arms. */
const isHelp = ({ words }: Reading, { head }: NounGroup): boolean =>
  /^(?:aid|assistance|help|support|equipment|hardware|budget|spending|workers?)$/.test(words[head]?.lower ?? '');

/** "*Indian* and Pakistani soldiers": an adjective that shares the noun behind the next one. */
const joinedBefore = ({ words, actors }: Reading, { from }: NounGroup): readonly string[] => {
  const before = words[from - 1]?.lower === 'and' ? words[from - 2] : undefined;
  if (before === undefined) return [];
  return actors.find(({ form, end }) => form === 'demonym' && end === before.end)?.actors ?? [];
};

/** "announces *Afghanistan* force deployment": where they go; "U.S. troop withdrawal": whose they are. */
const isScene = ({ words }: Reading, { head }: NounGroup, { form, start, end }: ActorMention): boolean =>
  form === 'country' &&
  end - start > longestAbbreviation &&
  end <= (words[head]?.start ?? 0) &&
  /^(?:force|troop)$/.test(words[head - 1]?.lower ?? '');

/** "U.S.", "U.A.E.". */
const longestAbbreviation = 6;

function speaksOfForces({ words }: Reading, { from, to }: NounGroup): boolean {
  for (let at = from; at < to; at++) if (isForceWord(words[at])) return true;
  return false;
}

/** "*Denmark* will withdraw its 300 soldiers": whose they are, where the noun itself does not name them. */
const senderOf = ({ clauses, words }: Reading, group: NounGroup): NounGroup | null => {
  const clause = clauses.find(
    ({ object, verb }) =>
      sendingVerbs.has(verb.lemma) &&
      // "Denmark sent *thousands of soldiers*"
      (object?.from === group.from || (group.preposition === 'of' && object?.to === group.outerFrom)),
  );
  const subject = clause?.subject ?? null;
  // "Denmark said *it* would withdraw its 300 soldiers"
  return subject !== null && words[subject.head]?.lower === 'it' ? (clause?.governor?.subject ?? subject) : subject;
};

/** "to train the Chadian army": whoever is helped there is at home there. */
const isHelped = ({ clauses }: Reading, group: NounGroup): boolean =>
  clauses.some(
    ({ object, verb }) =>
      object?.from === group.from && /^(?:train|assist|advise|equip|mentor|help|support)$/.test(verb.lemma),
  );
