import type { Modality } from '../../../schemas/modality.js';
import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Word } from '../clause/word.js';
import { nounEffect, premodifierEffect, verbEffect } from '../modality/governors.js';
import { type ModalityReading, modalityOf } from '../modality/modality-of.js';
import { groupSpan, mentionsIn, type Phrase, phrasesAfter, type Reading } from '../reading.js';
import type { EventDraft } from './draft.js';
import { classesOf } from './noun-classes.js';
import { type NounFrame, nounFrames } from './noun-frames.js';

const framesByNoun = new Map<string, [string, NounFrame][]>();
for (const [name, frame] of Object.entries(nounFrames)) {
  for (const noun of frame.nouns) framesByNoun.set(noun, [...(framesByNoun.get(noun) ?? []), [name, frame]]);
}

/** Verbs that only say that the event of their object takes place. Source: light verbs and aspectual verbs of VerbNet 55, 26 and of NomBank's support verbs. */
const lightVerbs = new Set(
  'carry conduct launch mount stage make take hold reach sign strike conclude complete undertake perform perpetrate engage have begin start open initiate see follow suffer come face stop halt suspend end order announce declare continue resume intensify escalate commit respond execute deliver agree break observe implement trigger participate retaliate unleash repel direct prompt renew finish meet proclaim win kill wrap accelerate hasten speed slow step lay press wage fight pause lead mount'.split(
    ' ',
  ),
);
const ending = new Set('suspend halt stop cancel break abandon end call'.split(' '));
const happens = new Set(
  'begin start continue happen occur take resume intensify kill break escalate last erupt rage follow leave hit go conclude end fail target increase force destroy proceed wound injure collapse stall hold claim rock shatter rip shake spread widen near loom drag'.split(
    ' ',
  ),
);

/** Events that the nouns of a sentence name: "carried out air strikes", "a partial pullback". */
export function readNounEvents(reading: Reading): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const group of reading.groups) {
    const trigger = triggerOf(reading, group);
    if (trigger === null) continue;
    const frames = framesByNoun.get(trigger.lower) ?? framesByNoun.get(trigger.lemma) ?? [];
    for (const [name, frame] of frames) {
      const found = isFollowed(reading, group, frame) ? readNounEvent(reading, { group, trigger, name, frame }) : null;
      if (found === null) continue;
      drafts.push(found);
      break;
    }
  }
  return drafts;
}

const isFollowed = ({ words }: Reading, group: NounGroup, { needs }: NounFrame): boolean =>
  needs === undefined ||
  needs.includes(words[group.to]?.lower ?? '') ||
  (/^(?:these|those|such)$/.test(words[group.from]?.lower ?? '') && needs.includes('for'));

/** The event noun of a group: its head, or a noun right before a head that adds nothing ("withdrawal deadline"). */
function triggerOf({ words }: Reading, group: NounGroup): Word | null {
  const head = words[group.head];
  if (head !== undefined && isEventNoun(head)) return head;
  const before = words[group.head - 1];
  if (
    head !== undefined &&
    before !== undefined &&
    group.head - 1 >= group.from &&
    isEventNoun(before) &&
    /^(?:deadline|timetable|plan|plans|process|date|effort|efforts|order)$/.test(head.lower)
  )
    return before;
  return null;
}

const isEventNoun = (word: Word): boolean =>
  (word.pos === 'NOUN' || word.pos === 'PROPN') && (framesByNoun.has(word.lemma) || framesByNoun.has(word.lower));

interface Candidate {
  readonly group: NounGroup;
  readonly trigger: Word;
  readonly name: string;
  readonly frame: NounFrame;
}

function readNounEvent(reading: Reading, candidate: Candidate): EventDraft | null {
  const { group, trigger, name, frame } = candidate;
  const phrases = phrasesAfter(reading, group);
  if (frame.of !== undefined && !isOfClass(reading, { group, phrases, trigger }, frame.of)) return null;
  const whole = collectiveOf(reading, group);
  const clause = clauseOf(reading, whole);
  if (isTopic(reading, group, clause)) return null;
  const actors = groupsAfter(phrases, frame.actor).filter(
    (other) => other.preposition !== 'of' || other.outerFrom === group.to || other.coordinatedWith !== null,
  );
  const targets = groupsAfter(phrases, frame.target);
  const modifier = modifierGroup(reading, group, trigger);
  const support = (clause !== null && supports(reading, clause, whole)) || isBroughtAbout(reading, group);
  if (frame.onlySupported === true && !support) return null;
  if (isPredicateOfBe(clause, group) && frame.type === 'negotiation' && groupsAfter(phrases, frame.actor).length === 0)
    return null;
  if (isHindered(reading, group, clause) || isCrime(reading, group, phrases)) return null;
  const asserted =
    support ||
    actors.length > 0 ||
    targets.length > 0 ||
    modifier.length > 0 ||
    hasPlace(reading, { group, trigger, phrases }) ||
    (isIndefinite(reading, group) && isBackground(group));
  if (!asserted) return null;
  const owner = group.possessor === null ? [] : [group.possessor];
  const acting = frame.modifier === 'target' ? actors : [...owner, ...actors, ...modifier];
  const subject =
    support && clause?.subject != null && clause.subject !== group && !clause.verb.passive ? [clause.subject] : [];
  return {
    type: frame.type,
    rule: `event/noun-${name}`,
    quote: quoteOf(reading, {
      clause: support && clause !== null && supports(reading, clause, whole) ? clause : null,
      group,
      trigger,
    }),
    trigger: trigger.index,
    clause: support ? clause : null,
    run: runOf(reading, { group, phrases, clause: support || isSubject(clause, whole) ? clause : null }),
    modality: nounModality(reading, { clause, group: whole, support }),
    actors: frame.parties
      ? [
          ...subject,
          ...acting,
          ...groupsAfter(clausePhrases(clause), ['with', 'between']),
          ...partiesAround(reading, group),
        ]
      : acting.length > 0
        ? acting
        : group.preposition === 'under'
          ? []
          : subject,
    fallbackActors: group.preposition === 'under' ? [] : subject,
    targets:
      group.preposition === 'under' && targets.length === 0
        ? subjectOf(clause)
        : frame.modifier === 'target'
          ? [...owner, ...targets, ...modifier]
          : targets,
    reference: !support && !isIndefinite(reading, group),
  };
}

/** "an accord signed in Geneva". */
function isBroughtAbout({ clauses, words }: Reading, group: NounGroup): boolean {
  return clauses.some(
    (clause) =>
      clause.relation === 'reduced' &&
      clause.governorNoun === group.head &&
      clause.verb.passive &&
      lightVerbs.has(clause.verb.lemma) &&
      words[clause.verb.head]?.lower !== 'called',
  );
}

/** What is prevented, deterred or only feared has not been said to happen: "to help prevent an attack", "in the event of a strike". */
function isHindered(reading: Reading, group: NounGroup, clause: Clause | null): boolean {
  if (
    clause !== null &&
    /^(?:prevent|deter|avert|avoid|counter|resist|combat|thwart|repel|withstand|foil|simulate|halt|stop)$/.test(
      clause.verb.lemma,
    )
  )
    return true;
  if (group.preposition !== 'of' && group.preposition !== 'against' && group.preposition !== 'for')
    return isMeans(reading, clause);
  const before = reading.groups.find((other) => other.to === group.outerFrom);
  const noun = before === undefined ? undefined : reading.words[before.head]?.lower;
  return (
    noun !== undefined &&
    /^(?:event|case|risk|danger|defense|defence|protection|deterrent|wake|anniversary|victim|victims|scene|site|history|responsibility|sort|kind|type)$/.test(
      noun,
    )
  );
}

/** "their ability to carry out attacks". */
const isMeans = ({ words }: Reading, clause: Clause | null): boolean =>
  clause !== null &&
  clause.relation === 'infinitive' &&
  clause.governorNoun !== null &&
  /^(?:ability|capacity|capability|capabilities|means|opportunity|potential|time|willingness)$/.test(
    words[clause.governorNoun]?.lower ?? '',
  );

/** "sexual assault", "the assault of a woman": a crime, not a use of armed force. */
function isCrime(reading: Reading, group: NounGroup, phrases: readonly Phrase[]): boolean {
  const described = reading.words.slice(group.from, group.to);
  if (
    described.some((word) =>
      /^(?:sexual|heart|panic|anxiety|verbal|personal|political|media|shark|hunger|labor|labour|great|good|cyber)$/.test(
        word.lower,
      ),
    )
  )
    return true;
  return phrases.some(({ group: other }) =>
    /^(?:woman|women|girl|girls|boy|student|child|schoolgirl|wife|teenager|workers|privacy)$/.test(
      reading.words[other.head]?.lower ?? '',
    ),
  );
}

/** "an accord *signed with* the clans", and whoever the sentence is about; "a truce that *involved* both armies". */
function partiesAround({ clauses }: Reading, group: NounGroup): NounGroup[] {
  const behind = clauses.filter(
    (clause) => clause.governorNoun === group.head && (clause.relation === 'reduced' || clause.relation === 'relative'),
  );
  const named = behind.flatMap((clause) => [
    ...clause.complements
      .filter((complement) => /^(?:with|between|by)$/.test(complement.preposition))
      .map((complement) => complement.group),
    ...(/^(?:involve|include|bind|unite)$/.test(clause.verb.lemma) && clause.object !== null ? [clause.object] : []),
  ]);
  const main = clauses.find(
    (clause) =>
      clause.verb.form === 'finite' &&
      clause.relation === 'main' &&
      clause.subject !== null &&
      clause.subject !== group,
  );
  const signed = behind.some((clause) => clause.relation === 'reduced');
  return signed && main?.subject != null ? [...named, main.subject] : named;
}

const isSubject = (clause: Clause | null, group: NounGroup): boolean =>
  clause !== null && clause.subject?.from === group.from;

/** "came under attack": the subject is attacked. */
const subjectOf = (clause: Clause | null): NounGroup[] => (clause?.subject == null ? [] : [clause.subject]);

/** The clause that tells of the event, else the noun with the phrases and times behind it. */
function runOf(
  reading: Reading,
  { group, phrases, clause }: { group: NounGroup; phrases: readonly Phrase[]; clause: Clause | null },
): { from: number; to: number } {
  let to = Math.max(group.to, phrases.at(-1)?.group.to ?? 0);
  while (reading.words[to]?.pos === 'ADV') to++;
  return clause === null
    ? { from: group.from, to }
    : { from: Math.min(clause.from, group.from), to: Math.max(to, clause.to) };
}

const isPredicateOfBe = (clause: Clause | null, group: NounGroup): boolean =>
  clause !== null && clause.verb.lemma === 'be' && clause.subject?.from === group.from;

const groupsAfter = (phrases: readonly Phrase[], prepositions: readonly string[]): NounGroup[] =>
  phrases.filter((phrase) => prepositions.includes(phrase.preposition)).map((phrase) => phrase.group);
const clausePhrases = (clause: Clause | null): Phrase[] =>
  clause === null ? [] : clause.complements.filter((complement) => complement.group.from >= clause.verb.to);

function isOfClass(
  reading: Reading,
  { group, phrases, trigger }: { group: NounGroup; phrases: readonly Phrase[]; trigger: Word },
  of: readonly string[],
): boolean {
  const run = reading.words.slice(group.from, trigger.index);
  const around = [
    ...run,
    ...phrases.flatMap((phrase) => reading.words.slice(phrase.group.from, phrase.group.to)),
    ...(group.possessor === null ? [] : reading.words.slice(group.possessor.from, group.possessor.to)),
  ];
  return (
    around.some((word) => classesOf(word.lemma, word.lower).some((found) => of.includes(found))) ||
    (of.includes('force') &&
      [group, ...phrases.map((phrase) => phrase.group)].some((run) =>
        mentionsIn(reading, reading.actors, run).some((mention) =>
          /^(?:armed_force|group|generic)$/.test(mention.form),
        ),
      ))
  );
}

/** The first of the groups that this one is joined to: "drills *and raids*". */
const rootOf = (group: NounGroup): NounGroup =>
  group.coordinatedWith === null ? group : rootOf(group.coordinatedWith);

/** "a series *of attacks*" stands in its clause where "attacks" would. */
function collectiveOf(reading: Reading, group: NounGroup): NounGroup {
  if (group.preposition !== 'of') return group;
  const before = reading.groups.find((other) => other.to === group.outerFrom);
  const noun = before === undefined ? undefined : reading.words[before.head];
  return before !== undefined && noun !== undefined && collectives.test(noun.lower) ? before : group;
}

const collectives =
  /^(?:series|wave|waves|round|rounds|string|spate|number|dozens|hundreds|scores|campaign|barrage|couple|days|weeks|months|years|flurry|surge|spike|escalation|resumption|start|beginning|end|continuation|lot|type|kind)$/;

/** The clause in which the group stands as subject or object, or as a phrase after the verb. */
function clauseOf(reading: Reading, group: NounGroup): Clause | null {
  return (
    reading.clauses.find(
      (clause) =>
        clause.object?.from === group.from ||
        (clause.subject?.from === group.from && clause.relation !== 'infinitive' && clause.relation !== 'gerund'),
    ) ??
    reading.clauses.find((clause) =>
      clause.complements.some(
        (complement) => complement.group.from === group.from && complement.group.from >= clause.verb.to,
      ),
    ) ??
    null
  );
}

/** "talks on withdrawal" is negotiation only, "called for a pullout" a demand only. */
function isTopic(reading: Reading, group: NounGroup, clause: Clause | null): boolean {
  const { words } = reading;
  if (group.preposition === null)
    return (
      clause !== null &&
      clause.object?.from === group.from &&
      /^(?:demand|urge|discuss|seek|want|oppose|review|support|favor|favour|request)$/.test(clause.verb.lemma)
    );
  const before = reading.groups.find((other) => other.to === group.outerFrom);
  const noun = before === undefined ? undefined : words[before.head];
  if (
    noun !== undefined &&
    /^(?:on|about|over|for|of)$/.test(group.preposition) &&
    /^(?:talk|talks|negotiation|negotiations|discussion|discussions|call|calls|demand|demands|request|pressure|debate|question|issue|meeting|appeal|threat|possibility|prospect|warning|fear|fears|risk)$/.test(
      noun.lower,
    )
  )
    return true;
  return (
    (clause !== null &&
      group.preposition === 'for' &&
      /^(?:call|press|push|appeal|ask|campaign|lobby|vote)$/.test(clause.verb.lemma)) ||
    (clause !== null &&
      /^(?:about|on|over)$/.test(group.preposition) &&
      /^(?:talk|negotiate|speak|agree|discuss|debate|comment)$/.test(clause.verb.lemma))
  );
}

/** Whether the verb of the clause says that the event of the group takes place. */
function supports({ words }: Reading, clause: Clause, group: NounGroup): boolean {
  if (clause.subject?.from === group.from)
    return clause.verb.passive || happens.has(clause.verb.lemma) || verbEffect.has(clause.verb.lemma);
  const { lemma } = clause.verb;
  if (clause.object?.from === rootOf(group).from) return lightVerbs.has(lemma) || verbEffect.has(lemma);
  if (lemma === 'go' && group.preposition === 'on') return !/^strikes?$/.test(words[group.head]?.lower ?? '');
  return lightVerbs.has(lemma) && /^(?:in|with|under|out|up|into|off|to)$/.test(group.preposition ?? '');
}

/** "the Baghdad attack", "a pullback from Syria". */
function hasPlace(
  reading: Reading,
  { group, trigger, phrases }: { group: NounGroup; trigger: Word; phrases: readonly Phrase[] },
): boolean {
  const before = mentionsIn(reading, reading.places, { from: group.from, to: trigger.index });
  const behind = phrases.filter((phrase) => /^(?:from|to|into|in|out of)$/.test(phrase.preposition)).slice(0, 1);
  return before.length > 0 || behind.some((phrase) => mentionsIn(reading, reading.places, phrase.group).length > 0);
}

/** A new event is told in passing after these: "after a raid", "in car bomb attacks". */
const isBackground = (group: NounGroup): boolean =>
  group.preposition === null ||
  /^(?:after|following|in|during|amid|by|despite|since|through|under|with|before)$/.test(group.preposition);

function isIndefinite({ words }: Reading, group: NounGroup): boolean {
  if (group.possessor !== null) return false;
  const first = words[group.from]?.lower ?? '';
  return !/^(?:the|that|this|those|these|its|their|his|her|our|such)$/.test(first);
}

/** Names before the event noun inside its group: "US withdrawal", "Taliban attacks". */
function modifierGroup(reading: Reading, group: NounGroup, trigger: Word): NounGroup[] {
  if (trigger.index === group.from) return [];
  const run = { from: group.from, to: trigger.index };
  return mentionsIn(reading, reading.actors, run).every((mention) => mention.form === 'capital')
    ? []
    : [{ ...group, to: trigger.index, head: trigger.index - 1, possessor: null }];
}

function nounModality(
  reading: Reading,
  { clause, group, support }: { clause: Clause | null; group: NounGroup; support: boolean },
): ModalityReading {
  const { words } = reading;
  for (const word of words.slice(group.from, group.head)) {
    const effect = premodifierEffect.get(word.lower);
    if (effect !== undefined) return { modality: effect, rule: 'modality/premodifier' };
  }
  if (clause === null || !support) {
    const state = lastingState(reading, { clause, group });
    if (state !== null) return state;
  }
  const noun = governingNoun(reading, group);
  if (noun !== null) return { modality: noun, rule: 'modality/governing-noun' };
  if (clause === null) return { modality: 'actual', rule: 'modality/noun' };
  const own = modalityOf(words, clause);
  if (!support && isSubject(clause, group)) return { modality: 'actual', rule: 'modality/noun' };
  if (!support && /^(?:after|following|since|despite)$/.test(group.preposition ?? ''))
    return { modality: 'actual', rule: 'modality/noun' };
  if (!support)
    return own.modality === 'planned' || own.modality === 'possible'
      ? own
      : { modality: 'actual', rule: 'modality/noun' };
  return throughVerb(clause, own);
}

/** Pressure and demands go on while they are spoken of; so do talks that do something now. */
function lastingState(
  { words }: Reading,
  { clause, group }: { clause: Clause | null; group: NounGroup },
): ModalityReading | null {
  const head = words[group.head]?.lower ?? '';
  if (/^(?:pressure|pressures|demands|calls)$/.test(head)) return { modality: 'ongoing', rule: 'modality/lasting' };
  const now =
    clause !== null &&
    clause.subject?.from === group.from &&
    clause.verb.tense === 'present' &&
    !clause.verb.perfect &&
    clause.verb.modal === null;
  return now && /^(?:talks|negotiations|discussions)$/.test(head)
    ? { modality: 'ongoing', rule: 'modality/lasting' }
    : null;
}

/** "plans for a withdrawal", "the possibility of an attack". */
function governingNoun(reading: Reading, group: NounGroup): Modality | null {
  if (group.preposition !== 'of' && group.preposition !== 'for') return null;
  const before = reading.groups.find((other) => other.to === group.outerFrom);
  const noun = before === undefined ? undefined : reading.words[before.head];
  return noun === undefined ? null : (nounEffect.get(noun.lemma) ?? null);
}

function throughVerb(clause: Clause, own: ModalityReading): ModalityReading {
  const { lemma } = clause.verb;
  if (own.modality === 'negated' || own.modality === 'possible') return own;
  const effect = verbEffect.get(lemma);
  const off = clause.particle === 'off';
  if (
    ending.has(lemma) &&
    (off || (clause.subject !== null && lemma !== 'end' && lemma !== 'break' && lemma !== 'call'))
  )
    return { modality: 'negated', rule: 'modality/governing-verb' };
  if (effect === undefined || effect === 'phase' || effect === 'same' || effect === 'purpose') return own;
  if (lightVerbs.has(lemma) && lemma !== 'order') return own;
  return { modality: effect, rule: 'modality/governing-verb' };
}

function quoteOf(
  reading: Reading,
  { clause, group, trigger }: { clause: Clause | null; group: NounGroup; trigger: Word },
): { start: number; end: number } {
  if (clause === null)
    return groupSpan(reading, { from: Math.max(group.from, trigger.index - 1), to: trigger.index + 1 });
  const from = Math.min(clause.verb.from, group.from);
  const to = Math.max(clause.verb.to, trigger.index + 1);
  return to - from > 12 ? groupSpan(reading, { from: group.from, to: group.to }) : groupSpan(reading, { from, to });
}
