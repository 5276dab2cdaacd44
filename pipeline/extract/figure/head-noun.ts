import type { Personnel } from '../../../schemas/personnel.js';
import type { Word } from '../clause/word.js';
import type { QuantityMention } from '../mention.js';
import { describing, personnelNouns } from './personnel-nouns.js';

/** The people that a quantity counts: word indexes of the run from behind the number to the noun, `to` exclusive. */
export interface HeadNoun {
  readonly from: number;
  readonly to: number;
  readonly personnel: Personnel;
}

/** `people`: a noun for armed people follows. `other`: the number counts something else. `none`: no noun follows. */
export type HeadReading = { readonly kind: 'people'; readonly noun: HeadNoun } | { readonly kind: 'other' } | { readonly kind: 'none' };

const longest = 12;
const passes = new Set(['ADJ', 'NOUN', 'PROPN', 'DET', 'PRON', 'ADV', 'NUM', 'X', 'SYM', 'VERB', 'PART']);
const marks = /^(?:of|the|all|its|their|his|our|more|additional|extra|other|further|new|-|'s|’s|"|“|”|``|''|\[|\]|non-u\.s\.|and)$/;

/** Finds what a quantity counts in the noun group behind it: "2,500 additional US service members", "60 percent of all American troops". */
export function readHeadNoun(words: readonly Word[], quantity: QuantityMention): HeadReading {
  const from = words.findIndex((word) => word.start >= quantity.end);
  if (from < 0) return { kind: 'none' };
  let last: HeadNoun | null = null;
  let nouns = 0;
  for (let at = from; at < words.length && at < from + longest; at++) {
    const word = words[at] as Word;
    if (!continues(words, { at, from })) break;
    const found = nounAt(words, { at, from });
    if (found !== null) last = found;
    if (word.pos === 'NOUN' || word.pos === 'PROPN') nouns++;
    if (last !== null && last.to === at + 1 && !leadsOn(words, at + 1)) break;
  }
  if (last !== null) return { kind: 'people', noun: last };
  return { kind: nouns > 0 ? 'other' : 'none' };
}

function continues(words: readonly Word[], { at, from }: { at: number; from: number }): boolean {
  const word = words[at] as Word;
  if (word.lower === 'of') return at === from || /^(?:members?|part|men|number|percent|the|some|total|contingent|group)$/.test(words[at - 1]?.lower ?? '');
  if (word.lower === 'and') return words[at + 1] !== undefined && /^(?:ADJ|PROPN)$/.test(words[at - 1]?.pos ?? '') && /^(?:ADJ|PROPN|NOUN)$/.test(words[at + 1]?.pos ?? '');
  if (marks.test(word.lower)) return true;
  if (word.pos === 'VERB') return /(?:ed|ing)$/.test(word.lower) && words[at + 1] !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.pos ?? '') && at < from + 4;
  return passes.has(word.pos) && !/^(?:who|which|that|there|now|here|already|currently|to|not)$/.test(word.lower);
}

/** Whether the noun group goes on to a noun that says better who they are: "security forces *members*". */
function leadsOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (word.pos === 'NOUN' || word.pos === 'PROPN') && personnelNouns.has(word.lower);
}

function nounAt(words: readonly Word[], { at, from }: { at: number; from: number }): HeadNoun | null {
  const word = words[at] as Word;
  const pair = `${words[at - 1]?.lower} ${word.lower}`;
  const entry = pair === 'service member' || pair === 'service members' ? { personnel: 'troops' as const, needs: null } : personnelNouns.get(word.lower);
  if (entry === undefined) return null;
  const before = words.slice(from, at);
  if (entry.needs !== null && !before.some((other) => entry.needs?.test(other.lower) === true || other.pos === 'PROPN')) return null;
  const described = before.find((other) => describing.some(([pattern]) => pattern.test(other.lower)));
  const kind = described === undefined ? entry.personnel : (describing.find(([pattern]) => pattern.test(described.lower))?.[1] ?? entry.personnel);
  const special = before.some((other, index) => other.lower === 'special' && /^(?:forces|operations|ops)$/.test(before[index + 1]?.lower ?? word.lower));
  return { from, to: at + 1, personnel: special ? 'special_forces' : entry.personnel === 'troops' || entry.personnel === 'fighters' ? kind : entry.personnel };
}
