import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { wordFrom } from '../clause/word-at.js';
import { attackNouns } from '../event-nouns.js';
import { actorInfo } from '../force/actor-info.js';
import { leadersAndEnvoys } from '../force/office-nouns.js';
import { forceNouns, groupNouns } from '../force/soldier-words.js';
import { isStateCode } from '../is-state-code.js';
import { KeptOn } from '../kept-on.js';
import type { ActorMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { isAttributive, isOfOthers } from './is-attributive.js';
import { isLedByState } from './led-by-state.js';

/** Somebody who was spoken of and can be meant by "they", "the group", "the alliance". */
export interface Entity {
  readonly actors: readonly string[];
  readonly kind: 'state' | 'group' | 'coalition' | 'people' | 'parties';
  /** Whether only a kind was named: "the militants". */
  readonly generic: boolean;
  /** Whether one person stood for the actor: only they can be "he" or "she". */
  readonly person: boolean;
  readonly subject: boolean;
  /** Whether it was the subject of a main clause: what the next sentence goes on about. */
  readonly main: boolean;
  /** Whether "they" or "it" goes with the words; null where both do ("the Taliban"). */
  readonly plural: boolean | null;
  /** Whether it was spoken of as soldiers: "Kenyan troops". */
  readonly force: boolean;
  readonly sentence: number;
  /** Offset behind its words in the document's text. */
  readonly end: number;
}

/** Read once: every group of a sentence that means somebody asks for those named before it. */
const known = new KeptOn<Reading, readonly Entity[]>();
const nobody: readonly Entity[] = [];

/** Who is named in a sentence, in the order of the text; "Kenya and Chad", who act, and "by Kenya and Chad" as two and, behind them, as one. */
export function entitiesOf(reading: Reading): readonly Entity[] {
  if (reading.actors.length === 0) return nobody;
  const before = known.get(reading);
  if (before !== undefined) return before;
  const entities = readEntities(reading);
  known.set(reading, entities);
  return entities;
}

function readEntities(reading: Reading): Entity[] {
  const entities: Entity[] = [];
  const roles = rolesIn(reading);
  for (const mention of reading.actors) {
    if ((reading.document.text[mention.end] === '-' && isAttributive(reading, mention)) || isOfOthers(reading, mention))
      continue;
    const group = groupOf(reading, mention);
    const role = group === null ? undefined : roles.get(group.from);
    const head = reading.words[group?.head ?? -1]?.lower ?? '';
    const isLed = isLedByState(mention, head);
    // "*U.S. strikes* killed nine rebels, but they …": blows are nobody who acts on.
    const isBlow = attackNouns.has(head);
    const entity = {
      actors: isLed ? ['multinational-force'] : mention.actors,
      kind: isLed ? ('coalition' as const) : fights.has(head) ? kindOfActor(mention.actors[0] ?? '') : kindOf(mention),
      generic: mention.form === 'generic' || actorInfo(mention.actors[0] ?? '').kind === 'generic',
      person: mention.form === 'person' || isOfficial(reading, mention, group),
      subject: role !== undefined && !isBlow,
      main: role === 'main' && !isBlow,
      plural: group === null ? null : !isBlow && pluralOf(reading, mention, group),
      force: group !== null && (forceNouns.has(head) || head === 'peacekeepers'),
      sentence: reading.sentence.index,
      end: mention.end,
    };
    entities.push(entity);
    const joined = group?.coordinatedWith ?? null;
    const before = joined === null ? undefined : entities.at(-2);
    if (joined === null || before === undefined || !canAct(before) || !canAct(entity)) continue;
    if (roles.has(joined.from) || joined.preposition === 'by')
      entities.push({
        ...before,
        kind: before.kind === entity.kind ? entity.kind : ('parties' as const),
        generic: before.generic && entity.generic,
        actors: [...new Set([...before.actors, ...entity.actors])].sort(),
        plural: true,
        person: false,
        subject: true,
        end: entity.end,
      });
  }
  return entities;
}

/** "*Kurdish fighters*": no people, but those of it who fight. */
const fights: ReadonlySet<string> = new Set([...forceNouns, ...groupNouns]);

/** A people is not meant by "they", alone or beside another. */
const canAct = ({ kind }: Entity): boolean => kind !== 'people';

/** The noun group that a mention stands in. */
function groupOf({ words, groups }: Reading, mention: ActorMention): NounGroup | null {
  const at = wordFrom(words, mention.start);
  return groups.find((candidate) => candidate.from <= at && at < candidate.to) ?? null;
}

/** The groups that are subjects, by their first word, and whether of a main clause. */
function rolesIn({ clauses }: Reading): ReadonlyMap<number, 'main' | 'other'> {
  const roles = new Map<number, 'main' | 'other'>();
  const note = (group: NounGroup | null, role: 'main' | 'other'): void => {
    if (group === null) return;
    if (roles.get(group.from) !== 'main') roles.set(group.from, role);
    note(group.coordinatedWith, role);
    note(group.possessor, role);
  };
  for (const clause of clauses)
    if (clause.relation !== 'relative') note(clause.subject, isMain(clause) ? 'main' : 'other');
  return roles;
}

/** Whether it is what a sentence says first of all, or goes on to say of the same subject. */
export const isMain = ({ verb, relation, governor }: Clause): boolean =>
  verb.form === 'finite' && (relation === 'main' || (relation === 'conjunct' && governor?.relation === 'main'));

/** "*South Sudan*'s ambassador", "the *Syrian* president": one person acts for it. */
function isOfficial({ words, groups }: Reading, { form }: ActorMention, group: NounGroup | null): boolean {
  if (group === null || form === 'person' || form === 'office') return false;
  const owned = groups.find(({ possessor }) => possessor?.from === group.from) ?? group;
  return owned.coordinatedWith === null && isOneLeader(words[owned.head]?.lower ?? '');
}

const isOneLeader = (noun: string): boolean => leadersAndEnvoys.has(noun) && !noun.endsWith('s');

/** "Kenya's soldiers" are many, whoever owns them. */
function pluralOf({ words, groups }: Reading, mention: ActorMention, group: NounGroup): boolean | null {
  const owned = groups.find(({ possessor }) => possessor?.from === group.from);
  const word = words[(owned ?? group).head];
  if (word === undefined || group.coordinatedWith !== null) return null;
  const isNamed = owned === undefined && mention.start < word.end && word.start < mention.end;
  if (isNamed && mention.form === 'group') return null;
  // "The French were leaving": the people of that name.
  if (isNamed && mention.form === 'demonym' && words[group.from]?.lower === 'the') return true;
  if (isNamed && mention.form !== 'demonym' && mention.form !== 'generic') return false;
  return /(?:s|men|people|police)$/.test(word.lower);
}

/** What kind of actor a mention names. */
export function kindOf(mention: ActorMention): Entity['kind'] {
  if (mention.actors[0] === 'kurdish-forces' || (mention.form === 'demonym' && !isStateCode(mention.actors[0])))
    return 'people';
  return kindOfActor(mention.actors[0] ?? '');
}

/** What kind of actor a code of codebook section 6 stands for. */
export function kindOfActor(code: string): Exclude<Entity['kind'], 'people'> {
  const { kind } = actorInfo(code);
  if (kind === 'state' || kind === 'former_state') return 'state';
  return kind === 'coalition' || kind === 'alliance' || kind === 'international_organization' ? 'coalition' : 'group';
}
