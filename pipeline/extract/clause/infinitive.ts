import { wordSet } from '../word-list.js';
import type { Attachment } from './attachment.js';
import type { Clause } from './clause.js';
import { controlsObject } from './controls-object.js';
import { departingVerbs } from './departing-verbs.js';
import { possessives } from './determiners.js';
import { groupsOfList, lastOfList } from './groups-of-list.js';
import type { NounGroup } from './noun-group.js';
import { openClause } from './open-clause.js';
import type { Sketch } from './read-clauses.js';
import { isJoined } from './settle-form.js';
import type { VerbGroup } from './verb-group.js';

/**
 * Finds what an infinitive completes, a verb ("decided *to leave*") or a noun ("a plan *to leave*"), and who does it.
 * @param index of the verb among those of its sentence; the clauses before it are read.
 */
export function infinitive(sketch: Sketch, verb: VerbGroup, index: number): Attachment {
  const sibling = sketch.clauses.findLast((clause) => clause.verb.form === 'infinitive');
  if (sibling !== undefined && sketch.words[verb.from]?.lower !== 'to' && isJoined(sketch.words, verb)) {
    const { subject, relation, link, governor, governorNoun } = sibling;
    return { verb, subject, relation, link, governor, governorNoun, from: verb.from };
  }
  const opened = pastInsertion(sketch, openClause(sketch, index), verb);
  const carried = opened !== null && carriesPledge(sketch, opened, verb);
  const governor = carried ? opened.governor : opened;
  const noun = carried ? (opened.subject ?? undefined) : nounBefore(sketch, verb);
  const direct = noun !== undefined && !isSubjectPronoun(sketch, noun) && !isWay(sketch, noun);
  const sought = direct && noun.preposition === 'for' && pledges.has(sketch.words[noun.head]?.lower ?? '');
  const isControlled = governor !== null && controlsObject(governor.verb.lemma);
  const isTheirs = isControlled && governor.object !== null && direct && groupsOfList(noun).includes(governor.object);
  const nounGoverns = direct && governor !== null && !isTheirs;
  const isFor = direct && !sought && governor !== null && isAddressed(sketch, noun, governor);
  const beneficiary = isFor ? noun : null;
  // "*Chad's* decision to send soldiers angered many"
  const isDecision = direct && (governor === null || nounGoverns);
  const owner = isDecision ? (noun.possessor ?? makerOf(sketch, noun, verb) ?? ownerPronoun(sketch, noun)) : null;
  const moved = isControlled && !sought && !governor.verb.passive ? objectOf(sketch, governor, verb) : null;
  const absolute = absoluteSubject(sketch, verb);
  const isOfNoun = absolute === null && beneficiary === null && isDecision;
  return {
    verb,
    subject: absolute ?? beneficiary ?? owner ?? moved ?? governor?.subject ?? null,
    relation: 'infinitive',
    link: 'to',
    governor,
    governorNoun: isOfNoun ? noun.head : null,
    from: verb.from,
  };
}

/** "left it *to Mali* to decide", "gave orders *to troops* to fire", "waits *for Mali* to answer"; whoever "went to Mali", or "left for Mali", to fight does so himself. */
function isAddressed({ words }: Sketch, { preposition, head }: NounGroup, { verb, object }: Clause): boolean {
  if (preposition === 'for') return !departingVerbs.has(verb.lemma) && !(object !== null && sends.has(verb.lemma));
  // "pressure grew *on Mali* to leave", but not "won on a *promise* to leave"
  if (preposition === 'on' || preposition === 'upon') return !pledges.has(words[head]?.lemma ?? '');
  if (preposition !== 'to') return false;
  const given = words[object?.head ?? -1]?.lemma ?? '';
  return addresses.has(verb.lemma) || controlsObject(verb.lemma) || pledges.has(given) || given === 'it';
}

/** Source: VerbNet classes 37.1 (transfer of a message), 70 (rely), 58 (urge). */
// "options are open *to Mali* to answer"
const addresses = wordSet('be fall signal look rely count depend prevail plead speak beckon motion shout leave');
/** "*sent 200 men* for an effort to hold the town": for what they go. Source: VerbNet class 11.1 (send). */
const sends = wordSet('send deploy dispatch fly move ship rush');

/** "ordered the troops*, who number 900,* to leave": the comma before it closes what only describes. */
const pastInsertion = ({ words }: Sketch, opened: Clause | null, { from }: VerbGroup): Clause | null =>
  opened?.relation === 'relative' &&
  words[from - 1]?.lower === ',' &&
  words[opened.from - 1]?.lower === ',' &&
  opened.governor !== null &&
  controlsObject(opened.governor.verb.lemma)
    ? opened.governor
    : opened;

/** "…, *with 200* to be withdrawn by June": who is to be moved. */
function absoluteSubject({ groups }: Sketch, { passive, from }: VerbGroup): NounGroup | null {
  const before = passive ? groups.findLast(({ to }) => to <= from) : undefined;
  return before?.to === from && before.preposition === 'with' ? before : null;
}

/** The noun that an infinitive can complete: right before it, before a time ("a promise *on Monday* to free the crew") or a party ("a deal *with Oman* to leave"). */
function nounBefore({ words, groups }: Sketch, verb: VerbGroup): NounGroup | undefined {
  let at = verb.from;
  while (words[at - 1]?.pos === 'ADV') at--;
  const ahead = groups.findLast(({ to }) => to === at);
  const pledge = partyOf.test(ahead?.preposition ?? '') ? groups.findLast(({ to }) => to === ahead?.outerFrom) : ahead;
  if (pledge !== undefined && pledges.has(words[pledge.head]?.lemma ?? '')) return pledge;
  return at === verb.from ? ahead : undefined;
}

/** "a promise *to voters* to leave", "a pledge *by Oman* to send 900 men". */
const partyOf = /^(?:with|to|from|by)$/;

/** Who makes the pledge that an infinitive completes: "a pledge *by Oman* to send 900 men". */
const makerOf = ({ words, groups }: Sketch, noun: NounGroup, { from }: VerbGroup): NounGroup | null =>
  pledges.has(words[noun.head]?.lemma ?? '')
    ? (groups.find(
        ({ preposition, outerFrom, to }) =>
          outerFrom === noun.to && to <= from && (preposition === 'by' || preposition === 'from'),
      ) ?? null)
    : null;

/** "the plan *drawn up by the ministry* to withdraw": the infinitive completes the plan, not the ministry. */
const carriesPledge = (
  { words, groups }: Sketch,
  { relation, verb: participle, governor, governorNoun }: Clause,
  verb: VerbGroup,
): boolean =>
  relation === 'reduced' &&
  participle.form === 'participle' &&
  governor !== null &&
  governorNoun !== null &&
  pledges.has(words[governorNoun]?.lemma ?? '') &&
  !meant.has(participle.lemma) &&
  groups.some(({ to, preposition }) => to === verb.from && preposition !== null);

/** Verbs that an infinitive completes in the passive: "a plan expected by most to fail". Source: VerbNet 29.5, 62, 66. */
const meant = wordSet('expect design intend mean need require aim use suppose set force ask allow permit compel');

const pledges = wordSet(
  'pledge promise decision agreement accord deal pact treaty understanding plan order vow commitment offer proposal refusal call demand request threat mandate permission approval authority authorization authorisation right',
);

/** "They were on their *way* to attack": they were, and they attack. */
const isWay = ({ words }: Sketch, { head, preposition }: NounGroup): boolean =>
  preposition === 'on' && words[head]?.lower === 'way';

const isSubjectPronoun = ({ words }: Sketch, group: NounGroup): boolean => words[group.head]?.pos === 'PRON';

const ownerPronoun = ({ words }: Sketch, group: NounGroup): NounGroup | null =>
  possessives.has(words[group.from]?.lower ?? '') ? { ...group, to: group.from + 1, head: group.from } : null;

/** The one who is to act: "ordered *the troops* to leave", "called on *Congress* to vote". */
function objectOf({ groups }: Sketch, governor: Clause, verb: VerbGroup): NounGroup | null {
  if (governor.object !== null && governor.object.to <= verb.from)
    return lastOfList(groups, governor.object, verb.from);
  return (
    groups.find(
      (group) =>
        group.from >= governor.verb.to &&
        group.to <= verb.from &&
        /^(?:on|upon|for|to)$/.test(group.preposition ?? 'on'),
    ) ?? null
  );
}
