import { type Candidate, candidateAfter } from './candidate.js';
import { MatchedWords } from './matched-words.js';
import type { TimeReading } from './time-reading.js';
import type { TimeWords } from './time-words.js';

/**
 * The longest reading stands; of two as long the one that is not weak, then the one further left, then the one whose id comes first, so that
 * no order of rules decides.
 */
function rank(a: Candidate, b: Candidate): number {
  return (
    b.to - b.from - (a.to - a.from) ||
    Number(a.rule.rule.weak === true) - Number(b.rule.rule.weak === true) ||
    a.from - b.from ||
    (a.rule.rule.id < b.rule.rule.id ? -1 : 1)
  );
}

/** Picks, of matches that share words, the one that stands, and asks it what it means. */
export function pickReadings(words: TimeWords, candidates: readonly Candidate[]): TimeReading[] {
  const queue = candidates.length < 2 ? [...candidates] : [...candidates].sort(rank);
  const taken: boolean[] = [];
  const readings: TimeReading[] = [];
  for (let next = 0; next < queue.length; next++) {
    const candidate = queue[next] as Candidate;
    if (isTaken(taken, candidate)) continue;
    const { from, to, rule } = candidate;
    const expression = rule.rule.express(new MatchedWords(words, candidate));
    if (expression === null) {
      enqueue(queue, next, candidateAfter(candidate));
      continue;
    }
    for (let at = from; at < to; at++) taken[at] = true;
    readings.push({ from, to, rule: rule.rule.id, expression });
  }
  return readings.sort((a, b) => a.from - b.from);
}

function isTaken(taken: readonly boolean[], { from, to }: Candidate): boolean {
  for (let at = from; at < to; at++) if (taken[at]) return true;
  return false;
}

function enqueue(queue: Candidate[], after: number, candidate: Candidate | null): void {
  if (candidate === null) return;
  const place = queue.findIndex((other, index) => index > after && rank(candidate, other) < 0);
  queue.splice(place < 0 ? queue.length : place, 0, candidate);
}
