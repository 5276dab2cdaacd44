import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';
import { wordSet } from '../word-list.js';
import { callsAsPlan } from './calls-as-plan.js';
import { adjectiveEffect, type Effect, isRightTime, verbEffect } from './governors.js';

/** What the verb of a clause, or the adjective behind its "be", says of what completes it; undefined where it says nothing. */
export function effectOf(words: readonly Word[], governor: Clause): Effect | undefined {
  const { verb, subject } = governor;
  // "The time has come to leave".
  if (verb.lemma === 'come' && words[subject?.head ?? -1]?.lower === 'time') return 'possible';
  if (callsAsPlan(words, governor)) return 'planned';
  if (isBroughtAbout(verb)) return 'same';
  // "was *going* to be cut"
  if (verb.lemma === 'go' && verb.progressive) return 'planned';
  if (verb.lemma !== 'be') return afterCopula(words, verb) ?? verbEffect.get(verb.lemma);
  for (let at = verb.to; at < words.length && at < verb.to + 4; at++) {
    if (/^(?:first|last|latest)$/.test(words[at]?.lower ?? '')) return 'same';
    // "were *too* weak to attack"
    if (words[at]?.lower === 'too' && words[at + 1]?.pos === 'ADJ') return 'negated';
    const effect = adjectiveEffect.get(words[at]?.lower ?? '');
    if (isRightTime(words, at)) return 'possible';
    // "gunboats were able to sink three": they did.
    if (words[at]?.lower === 'able' && verb.tense === 'past' && verb.modal === null) return 'same';
    if (effect !== undefined) return effect;
  }
  return 'planned';
}

/** "looks *unlikely* to strike", "seems *ready* to leave". */
const afterCopula = (words: readonly Word[], { lemma, to }: Clause['verb']): Effect | undefined =>
  copulas.has(lemma) ? adjectiveEffect.get(words[words[to]?.pos === 'ADV' ? to + 1 : to]?.lower ?? '') : undefined;

/** Verbs that link a subject with an adjective. Source: VerbNet class 109 (become) and 48.1 (seem). */
const copulas = wordSet('get look seem appear become remain feel sound stand prove');

/** "*were forced* to retreat", "*prompted* Denmark to send soldiers", ", *forcing* them to leave": they did. */
const isBroughtAbout = ({ lemma, form, tense, perfect, modal }: Clause['verb']): boolean =>
  /^(?:force|prompt|compel)$/.test(lemma) &&
  modal === null &&
  (form === 'gerund' || (form === 'finite' && (tense === 'past' || perfect)));
