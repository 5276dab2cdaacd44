import type { Span } from '../../stage.js';
import type { Referent } from '../discourse/resolve-actor.js';
import type { Reading } from '../reading.js';

/** "The blast, near the border *with Chad*, hurt two soldiers": whoever lies beside it, they are not for that his. */
export function isOnlyPlace(own: Referent | null, { actors, groups, words }: Reading): boolean {
  if (own?.rule !== 'discourse/description') return false;
  const named = actors.filter((mention) => mention.actors.some((code) => own.actors.includes(code)));
  const places = groups.filter(({ preposition }) => /^(?:from|with|near|in|to|into|of)$/.test(preposition ?? ''));
  const heads = places.map(({ head }) => words[head]);
  const isPlace = ({ start, end }: Span): boolean =>
    heads.some((head) => head !== undefined && start <= head.start && head.end <= end);
  return named.length > 0 && named.every((mention) => mention.form === 'country' && isPlace(mention));
}
