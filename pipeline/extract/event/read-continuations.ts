import type { SentenceContext } from '../context.js';
import { modalityOf } from '../modality/modality-of.js';
import { groupSpan } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { EventDraft } from './draft.js';

/** Nouns that stand for a movement just spoken of. Source: shell nouns of Schmid, English Abstract Nouns as Conceptual Shells (2000), for processes. */
const shells: ReadonlySet<string> = wordSet('process move effort operation transfer movement');
const phases: ReadonlySet<string> = wordSet(
  'begin start commence continue resume end finish complete stop halt conclude accelerate delay suspend',
);

/** "the process is to take a year": a definite noun that stands for the movement of the sentences before. */
export function readContinuations({ reading, discourse, events }: SentenceContext): EventDraft[] {
  const { movement } = discourse;
  if (movement === null || reading.sentence.index - movement.sentence > 2) return [];
  return reading.clauses.flatMap((clause) => {
    const { subject } = clause;
    if (subject === null || !phases.has(clause.verb.lemma)) return [];
    if (events.some((told) => told.clause?.index === clause.index)) return [];
    const head = reading.words[subject.head]?.lower ?? '';
    const named = shells.has(head) && /^(?:the|this|that)$/.test(reading.words[subject.from]?.lower ?? '');
    const meant = head === 'it' && reading.sentence.index - movement.sentence === 1 && clause.verb.lemma !== 'continue';
    if (!named && !meant) return [];
    return [
      {
        type: movement.type,
        rule: 'event/continuation',
        quote: groupSpan(reading, clause.verb),
        trigger: clause.verb.head,
        clause,
        run: { from: clause.from, to: clause.to },
        modality: modalityOf(reading.words, clause),
        actors: [],
        fallbackActors: [],
        targets: [],
        fallbackTargets: [],
        echoes: [],
        reference: false,
        earlier: false,
      },
    ];
  });
}
