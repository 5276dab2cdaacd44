import { type Cell, filledIn } from '../cell.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Referent } from '../discourse/resolve-actor.js';
import type { Whereabouts } from '../discourse/resolve-country.js';
import { actorInfo, isNonState } from '../force/actor-info.js';
import { isStateCode } from '../is-state-code.js';
import type { Reading } from '../reading.js';
import { type EventDraft, isNamedByNoun } from './draft.js';
import { isForeignTo } from './is-foreign-to.js';
import { frameOf } from './verb-frames.js';

/** All parties of talks, agreements and truces of which the words name one or none: those who talked before, else the two whom the article is about. */
export function partiesCell(
  draft: EventDraft,
  referent: Referent | null,
  { reading, discourse, where }: { reading: Reading; discourse: Discourse; where: Whereabouts },
): Cell<string | null> | null {
  const fighters = bothFighters(draft, referent, discourse);
  if (fighters !== null) return filledIn(fighters, 'discourse/actor-of-series', null);
  const parties = partiesHere(discourse, where);
  // "*We* reached an accord," said the mediator: those who talked did.
  if (draft.type === 'agreement' && parties !== null && referent?.rule === 'discourse/speaker')
    return filledIn(parties.join(';'), 'discourse/parties-of-talks-before', null);
  const isOneOf = (pair: readonly string[]): boolean =>
    (referent?.actors ?? []).length < 2 && (referent?.actors ?? []).every((code) => pair.includes(code));
  const talks = draft.type === 'negotiation' || draft.type === 'agreement';
  const agrees = draft.rule === 'event/agree';
  if (talks && (!agrees || referent === null) && parties !== null && isOneOf(parties))
    return filledIn(parties.join(';'), 'discourse/parties-of-talks-before', null);
  const pair = twoNamed(draft, reading, pairOf(discourse));
  const areStrangers = referent === null && draft.actors.some((group) => bearsName(reading, group));
  if (talks && !agrees && pair !== null && isOneOf(pair) && !areSeveral(draft) && !areStrangers)
    return filledIn(pair.join(';'), 'discourse/parties-of-article', null);
  const host = talks && !agrees && !areSeveral(draft) ? hostOf(referent, discourse) : null;
  if (host !== null) return filledIn([host, ...(referent?.actors ?? [])].sort().join(';'), 'discourse/theatre', null);
  // "a truce for Gao *was agreed*", but "a truce held" may be of others.
  const isTruce = draft.type.startsWith('ceasefire') && (!isNamedByNoun(draft) || isAgreed(draft));
  return isTruce && parties !== null && (referent === null || referent.basis === 'filled_in')
    ? filledIn(parties.join(';'), 'discourse/parties-of-talks-before', null)
    : null;
}

/** "*Soldiers* clashed again": of both who clashed before. */
const bothFighters = (
  { rule, type }: EventDraft,
  referent: Referent | null,
  { attack }: Pick<Discourse, 'attack'>,
): string | null =>
  frameOf(rule)?.actor === 'parties' &&
  type === 'attack' &&
  referent?.basis !== 'stated' &&
  attack?.actor?.includes(';') === true
    ? attack.actor
    : null;

const isAgreed = ({ clause }: EventDraft): boolean =>
  clause?.verb.passive === true && /^(?:agree|sign|reach|conclude|negotiate|declare|broker)$/.test(clause.verb.lemma);

/** "*The militia* broke off peace talks", of several that fight in a country: with the country, where no guests of its are spoken of. */
function hostOf(referent: Referent | null, { land, mainForce }: Discourse): string | null {
  const [group, ...others] = referent?.actors ?? [];
  if (group === undefined || others.length > 0 || referent?.basis !== 'stated') return null;
  const isAtHome = mainForce === null || mainForce === land || isNonState(mainForce);
  return isAtHome && actorInfo(group).kind === 'armed_group' ? land : null;
}

/** The parties of the talks spoken of last; not where the talks are held in the other of the two whom the article is about. */
function partiesHere(discourse: Discourse, { basis, countries }: Whereabouts): readonly string[] | null {
  const { parties } = discourse;
  const [host] = countries;
  if (parties === null || basis !== 'stated' || host === undefined || parties.includes(host)) return parties;
  return pairOf(discourse)?.includes(host) === true && parties.every(isStateCode) ? null : parties;
}

/** "*West African defense chiefs* met": others than those whom the article is about. */
const bearsName = ({ words }: Reading, { from, to, head }: NounGroup): boolean =>
  words
    .slice(Math.max(from, 1), to)
    .some(({ text, pos, index }) => index !== head && pos !== 'DET' && /^\p{Lu}/u.test(text));

/** "*The government and a moderate faction* signed": nobody else did. */
const areSeveral = ({ actors }: EventDraft): boolean => actors.some(({ coordinatedWith }) => coordinatedWith !== null);

/** "*Chad* will move its soldiers out of *Niger* under an accord": the only two states of its sentence, if the article is about one of them. */
function twoNamed({ type }: EventDraft, { actors }: Reading, pair: string[] | null): string[] | null {
  if (type !== 'agreement' || pair === null) return pair;
  const states = [...new Set(actors.flatMap((mention) => mention.actors))].filter(isStateCode).sort();
  return states.length === 2 && states.some((code) => pair.includes(code)) ? states : pair;
}

/** The two that an article on foreign forces is about: those whose forces they are, and the country that they are in. */
const pairOf = ({ land, mainForce, mainGroup }: Discourse): string[] | null => {
  const other = isForeignTo({ land, mainForce }) ? mainForce : mainGroup;
  return land === null || other === null ? null : [land, other].sort();
};
