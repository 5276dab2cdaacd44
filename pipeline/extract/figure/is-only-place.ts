import type { Referent } from '../discourse/resolve-actor.js';
import type { Reading } from '../reading.js';

/** "The blast, near the border *with Chad*, hurt two soldiers": whoever lies beside it, they are not for that his. */
export const isOnlyPlace = (own: Referent | null, { actors, groups, words }: Reading): boolean => {
  if (own?.rule !== 'discourse/description') return false;
  const named = actors.filter((mention) => mention.actors.some((code) => own.actors.includes(code)));
  return (
    named.length > 0 &&
    named.every(
      ({ form, start, end }) =>
        form === 'country' &&
        groups.some(
          ({ preposition, head }) =>
            /^(?:from|with|near|in|to|into|of)$/.test(preposition ?? '') &&
            start <= (words[head]?.start ?? -1) &&
            (words[head]?.end ?? 0) <= end,
        ),
    )
  );
};
