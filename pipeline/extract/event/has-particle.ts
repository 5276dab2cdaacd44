import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** Whether one of several particles goes with a verb: right behind it, or behind its object. */
export function hasParticle({ words, groups }: Reading, clause: Clause, allowed: readonly string[]): boolean {
  if (clause.particle !== null && allowed.includes(clause.particle)) return true;
  if (clause.particle === 'up' && !allowed.some((one) => one.startsWith('up'))) return false;
  const { to } = clause.verb;
  const object = groups.findLast((group) => group === clause.object || joins(group, clause.object));
  // "moved a contingent *of soldiers* out", "ordered the troops *in Mali* home"
  const whole = groups.find(
    ({ preposition, outerFrom }) => (preposition === 'of' || preposition === 'in') && outerFrom === object?.to,
  );
  const objectEnd = whole?.to ?? object?.to ?? to;
  const last = Math.min(clause.to - 1, to + 8, Math.max(objectEnd + 1, to + 1));
  for (let at = to; at <= last; at++) if (isParticle(words, at, allowed)) return true;
  return false;
}

/** "ordered troops *and tanks* to the border". */
const joins = ({ coordinatedWith }: NounGroup, object: NounGroup | null): boolean =>
  coordinatedWith !== null && (coordinatedWith === object || joins(coordinatedWith, object));

/** One word, or two: "out", "back to". */
function isParticle(words: Reading['words'], at: number, allowed: readonly string[]): boolean {
  const { lower, pos } = words[at] as Reading['words'][number];
  const next = words[at + 1]?.lower;
  const opensTime =
    pos === 'ADV' &&
    words[at + 1]?.pos === 'ADV' &&
    beforeTime.has(lower) &&
    !(lower === 'in' && (besideIn.test(next ?? '') || words[at + 2]?.lower === 'later'));
  for (const particle of allowed) {
    if (particle === lower) return !opensTime;
    const isPair = particle.length > lower.length && particle[lower.length] === ' ' && particle.startsWith(lower);
    if (isPair && next !== undefined && particle.slice(lower.length + 1) === next) return true;
  }
  return false;
}

/** "flew *in* on Monday", "moved *in* last week", "moved *in* hours later": the time begins behind it. */
const besideIn = /^(?:on|at|by|before|after|late|last|overnight|today|yesterday)$/;

/** "called off the march *on* Monday": no particle. */
const beforeTime = wordSet('on for in upon');
