import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { Discourse } from './discourse.js';

/** "shot by *unidentified* gunmen", "Israeli soldiers and *allied* militiamen": nobody who was named. */
export const areStrangers = ({ words }: Reading, { from, head }: NounGroup, { unclaimed }: Discourse): boolean => {
  if (unclaimed && hidden.has(words[head]?.lower ?? '')) return true;
  for (let at = from; at < head; at++) if (strangers.has(words[at]?.lower ?? '')) return true;
  return false;
};

/** Whoever they are, as long as nobody has claimed what they did. */
const hidden = wordSet('gunman gunmen bomber bombers attacker attackers assailant assailants');
const strangers = wordSet('unidentified unknown unnamed masked hooded allied');
