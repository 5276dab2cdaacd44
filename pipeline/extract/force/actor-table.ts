import type { ActorKind } from '../../../schemas/actor.js';
import { phrasesOf } from '../../phrases.js';
import { armedGroups, armedGroupsSource } from './armed-groups.js';
import { organizations, organizationsSource, unnamed, unnamedSource } from './organizations.js';
import { phraseVariants } from './phrase-variants.js';

/** An actor that is no state, with the phrases that name it; `phrase@IRQ,SYR` names it only where one of these countries is spoken of too. */
export interface NamedActor {
  readonly code: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly phrases: readonly string[];
  readonly source: string;
  /** Fighters without a name: "rebels". */
  readonly isUnnamed: boolean;
}

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((cell) => cell.trim()));

function readGroup([code, name, phrases]: string[], source: string): NamedActor {
  if (!code || !name || !phrases) throw new Error(`group without slug, name or phrases: "${code}"`);
  return {
    code,
    name,
    kind: 'armed_group',
    phrases: phrasesOf(phrases).flatMap(phraseVariants),
    source,
    isUnnamed: false,
  };
}

function readOrganization([code, name, kind, phrases]: string[]): NamedActor {
  if (!code || !name || !kind || !phrases)
    throw new Error(`organization without slug, name, kind or phrases: "${code}"`);
  return {
    code,
    name,
    kind: kind as ActorKind,
    phrases: phrasesOf(phrases).flatMap(phraseVariants),
    source: organizationsSource,
    isUnnamed: false,
  };
}

/** Every actor of the lexicon that is no state. */
export const namedActors: readonly NamedActor[] = [
  ...rows(armedGroups).map((row) => readGroup(row, armedGroupsSource)),
  ...rows(organizations).map(readOrganization),
  ...rows(unnamed).map((row) => ({ ...readGroup(row, unnamedSource), kind: 'generic' as const, isUnnamed: true })),
];
