import type { NounGroup } from '../clause/noun-group.js';
import type { Referent } from '../discourse/resolve-actor.js';
import { isMilitaryBody } from '../force/military-bodies.js';
import { groupSpan, mentionsIn, type Reading } from '../reading.js';
import { bodyCounted } from './counted-in-body.js';
import type { FigureDraft } from './figure-draft.js';
import { statedForce } from './stated-force.js';

/** Whose people are counted in a body that is named: "an Egyptian battalion of 850 men", "a multi-national Asian force of 900 soldiers". */
export function forceOfBody({ group, clause }: FigureDraft, reading: Reading): Referent | null {
  const body =
    (group.preposition === 'of' ? reading.groups.find((other) => other.to === group.outerFrom) : undefined) ??
    bodyCounted(reading, group, clause) ??
    undefined;
  const noun = body === undefined ? '' : (reading.words[body.head]?.lower ?? '');
  if (body === undefined || !isMilitaryBody(noun)) return null;
  const named = mentionsIn(reading, reading.actors, { from: body.possessor?.from ?? body.from, to: body.to }).filter(
    (mention) => mention.form !== 'generic',
  );
  if (named.length === 0 && isOfNations(reading, body))
    return {
      actors: ['multinational-force'],
      basis: 'stated',
      rule: 'force/armed-service',
      span: groupSpan(reading, body),
    };
  // "The *NATO*-led *stabilization force* of 30,000 international troops"
  return new Set(named.flatMap(({ actors }) => actors)).size === 1 ? statedForce(named) : null;
}

const isOfNations = ({ words }: Reading, { from, head }: NounGroup): boolean =>
  words.slice(from, head).some(({ lower }) => /^(?:multi-?national|international)$/.test(lower));
