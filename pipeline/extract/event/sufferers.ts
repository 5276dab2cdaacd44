import type { NounGroup } from '../clause/noun-group.js';
import type { NounContext } from './noun-roles.js';
import { rootOf } from './noun-support.js';

type Blow = Pick<NounContext, 'group' | 'phrases' | 'frame'>;

/** "the militia's attack *of Chad*", "the attack *of Chad* by the militia": where somebody else is said to make it, whoever stands behind it suffers it. */
export const isSufferer = ({ group, phrases, frame }: Blow, other: NounGroup): boolean =>
  frame.type === 'attack' &&
  other.preposition === 'of' &&
  rootOf(other).outerFrom === group.to &&
  (group.possessor !== null || phrases.some(({ preposition }) => preposition === 'by'));

/** Those of the phrases behind a blow that name who suffers it. */
export const sufferers = (blow: Blow): NounGroup[] =>
  blow.phrases.map(({ group }) => group).filter((other) => isSufferer(blow, other));
