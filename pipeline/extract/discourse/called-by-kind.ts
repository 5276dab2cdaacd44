import type { NounGroup } from '../clause/noun-group.js';
import { actorInfo } from '../force/actor-info.js';
import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { type Meant, pick } from './spoken.js';

/** "The Kassari Liberation Front left. *The Front* …": the group last named whose name holds the word, which is written as one; null for any other. */
export function calledByKind({ words }: Reading, { from, head }: NounGroup, { entities }: Discourse): Meant | null {
  const word = words[head];
  if (word === undefined || head !== from + 1 || words[from]?.lower !== 'the' || !kinds.test(word.text)) return null;
  return pick(
    entities,
    ({ kind, generic, actors: [code] }) =>
      kind === 'group' &&
      !generic &&
      actorInfo(code ?? '')
        .name.split(' ')
        .includes(word.text),
    'group-named-before',
  );
}

const kinds = /^(?:Front|Movement|Alliance|Union|Army|Party|Brigades|Forces|Congress|League)$/;
