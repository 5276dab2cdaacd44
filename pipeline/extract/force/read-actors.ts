import type { Token } from '../../token.js';
import type { ActorMention } from '../mention.js';
import { type NameContext, viewNames } from '../name-view.js';
import { namedItems } from './actor-item.js';
import { joinItems } from './join-items.js';
import { readNamedGroups } from './read-named-groups.js';
import { readPersons } from './read-persons.js';

/**
 * The actors that a sentence names, in the order of the text, none overlapping. A person whose state is not said has no codes.
 * @param tokens of one sentence; offsets of the mentions are theirs.
 */
export function readActors(tokens: readonly Token[], context: NameContext = {}): ActorMention[] {
  const view = viewNames(tokens, context);
  const items = readPersons(view, joinItems(view, namedItems(view)));
  const mentions = items.map(({ mention }) => mention).filter((mention) => mention !== null);
  // "the ADF", where the article has said of whom it speaks
  const isGiven = ({ rule, start, end }: ActorMention, other: ActorMention): boolean =>
    rule === 'force/abbreviation' && other.start === start && other.end === end;
  const groups = readNamedGroups(view).filter(
    (group) => !mentions.some((other) => covers(other, group) && !isGiven(group, other)),
  );
  if (groups.length === 0) return mentions;
  const rest = mentions.filter((other) => !groups.some((group) => covers(group, other)));
  return [...rest, ...groups].sort((a, b) => a.start - b.start);
}

const covers = (outer: ActorMention, inner: ActorMention) => outer.start <= inner.start && inner.end <= outer.end;
