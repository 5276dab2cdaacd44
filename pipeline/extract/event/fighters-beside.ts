import type { NounGroup } from '../clause/noun-group.js';
import { fightNouns } from '../event-nouns.js';
import type { Reading } from '../reading.js';
import type { EventDraft } from './draft.js';

/** "*Chad and Niger* agreed to a truce that ends a week of clashes", "commanders of both met after a clash": those who talk have fought; none for a blow of one side. */
export function fightersBeside(
  { words }: Pick<Reading, 'words'>,
  { type, trigger, echoes, actors }: EventDraft,
  told: readonly EventDraft[],
): readonly NounGroup[] {
  const nouns = [trigger, ...echoes, ...actors.map(({ head }) => head)];
  if (type !== 'attack' || !nouns.some((noun) => fightNouns.has(words[noun]?.lower ?? ''))) return [];
  return told.find((other) => talking.has(other.type) && other.actors.some(isInRow))?.actors ?? [];
}

const talking: ReadonlySet<string> = new Set(['negotiation', 'agreement', 'ceasefire']);
const isInRow = ({ coordinatedWith }: NounGroup): boolean => coordinatedWith !== null;
