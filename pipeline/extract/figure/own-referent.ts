import type { NounGroup } from '../clause/noun-group.js';
import type { SentenceContext } from '../context.js';
import { type Referent, resolveActor } from '../discourse/resolve-actor.js';
import { ofGroup, type Reading } from '../reading.js';
import type { FigureDraft } from './figure-draft.js';

/** Whom the group of a number itself names or means, with the group behind its "of"; null for nobody. */
export function ownReferent({ group }: FigureDraft, { reading, discourse }: SentenceContext): Referent | null {
  const of = ofGroup(reading, group);
  const owner = ownerOfWhose(reading, group);
  if (owner !== null) return resolveActor(reading, owner, discourse);
  return resolveActor(reading, group, discourse) ?? (of === null ? null : resolveActor(reading, of, discourse));
}

/** Whether they are those of the one who acts, whoever else is hurt: "nine of its *own* soldiers". */
export const saysOwn = ({ quote }: FigureDraft, { document }: Reading): boolean =>
  /\bown\b/.test(document.text.slice(quote.start, quote.end));

/** Whom the "whose" before a number means: "*Chad*, whose 900 soldiers …"; null where there is none. */
export const ownerOfWhose = ({ words, groups }: Reading, { from }: NounGroup): NounGroup | null =>
  whoseAt(words, from) > 0 ? (groups.find(({ to }) => to === whoseAt(words, from) - 1) ?? null) : null;

/** Where the "whose" of a group stands, in it or before it, behind a comma; 0 for none. */
const whoseAt = (words: Reading['words'], from: number): number =>
  [from, from - 1].find((at) => words[at]?.lower === 'whose' && words[at - 1]?.lower === ',') ?? 0;
