import type { SentenceContext } from '../context.js';
import { resolveAll } from '../discourse/resolve-actor.js';
import type { EventDraft } from './draft.js';

/** "*Prince Adoum* will meet *Premier Holm*": where both are named, neither is left to be known, be one a stranger or both of one state. */
export const namesAllParties = ({ type, actors }: EventDraft, { reading, discourse }: SentenceContext): boolean =>
  type === 'negotiation' &&
  new Set(
    actors
      .filter(
        (group) =>
          reading.words[group.head]?.pos === 'PROPN' &&
          (resolveAll(reading, group, discourse)?.basis ?? 'stated') === 'stated',
      )
      .map(({ head }) => head),
  ).size > 1;
