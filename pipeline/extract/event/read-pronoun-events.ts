import type { EventType } from '../../../schemas/event-type.js';
import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { SentenceContext } from '../context.js';
import { modalityOf } from '../modality/modality-of.js';
import { classesOf, type NounClass } from '../noun-classes.js';
import { groupSpan, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { EventDraft } from './draft.js';

/** What becomes of the truce or the mission that "it" stands for, by the verb. Source: the frames of both, `verb-frames/`. */
const breaking = wordSet('break violate breach scrap abandon renounce');
const lapsing = wordSet('collapse expire lapse unravel crumble');
const extending = wordSet('extend renew prolong');

/** "The truce began at noon, but the army *has broken it*", "*It was extended* until June". */
export function readPronounEvents({ reading, discourse, events }: SentenceContext): EventDraft[] {
  return reading.clauses.flatMap((clause) => {
    const { lemma } = clause.verb;
    if (!breaking.has(lemma) && !lapsing.has(lemma) && !extending.has(lemma)) return [];
    const it = itOf(reading, clause);
    if (it === null || events.some((told) => told.clause?.index === clause.index)) return [];
    const type = typeOf(meantBy(it, reading) ?? meantBy(null, discourse.before), lemma);
    return type === null ? [] : [draft(reading, { clause, it }, type)];
  });
}

/** "it", where it is what is broken, extended or at an end. */
function itOf({ words }: Reading, { verb, subject, object }: Clause): NounGroup | null {
  const group = verb.passive || lapsing.has(verb.lemma) ? subject : object;
  return group !== null && words[group.head]?.lower === 'it' ? group : null;
}

/** Nouns that "it" can stand for beside these verbs. */
const meant: readonly NounClass[] = ['ceasefire', 'mission', 'agreement', 'base', 'territory', 'exercise', 'bill'];

/** The class of the last noun before the pronoun, or of a whole sentence, that it can stand for. */
function meantBy(it: NounGroup | null, reading: Reading | null): NounClass | null {
  if (reading === null) return null;
  const { words, groups } = reading;
  const classOf = ({ head }: NounGroup): NounClass | undefined => {
    const { lemma = '', lower = '' } = words[head] ?? {};
    return classesOf(lemma, lower).find((found) => meant.includes(found));
  };
  const last = groups.findLast((group) => (it === null || group.to <= it.from) && classOf(group) !== undefined);
  return last === undefined ? null : (classOf(last) ?? null);
}

function typeOf(noun: NounClass | null, lemma: string): EventType | null {
  if (noun === 'ceasefire') return extending.has(lemma) ? 'ceasefire' : 'ceasefire_end';
  return noun === 'mission' && !breaking.has(lemma) ? 'mission_change' : null;
}

const draft = (reading: Reading, { clause, it }: { clause: Clause; it: NounGroup }, type: EventType): EventDraft => ({
  type,
  rule: 'event/pronoun-continuation',
  quote: groupSpan(reading, clause.verb),
  trigger: clause.verb.head,
  clause,
  run: { from: clause.from, to: clause.to },
  modality: modalityOf(reading.words, clause),
  actors: clause.subject === null || clause.subject === it ? [] : [clause.subject],
  fallbackActors: [],
  targets: [],
  fallbackTargets: [],
  echoes: [],
  reference: false,
  earlier: false,
});
