import { wordSet } from '../word-list.js';
import { onlyClauseOpeners } from './clause-openers.js';
import type { Word } from './word.js';

const compoundPrepositions = new Set(
  'out of|because of|according to|ahead of|instead of|as of|due to|next to|away from|up to|along with|together with|inside of|outside of|alongside of|such as|as part|in to|on to|close to|prior to|amid of'.split(
    '|',
  ),
);

/** The preposition that governs what begins at a word, with its own place. */
export function prepositionBefore(words: readonly Word[], from: number): { preposition: string | null; at: number } {
  let at = from - 1;
  while (words[at]?.pos === 'ADV' && !staysApart.has(words[at]?.lower)) at--;
  // "killed by “extremists”"
  if (/^(?:["“]|``)$/.test(words[at]?.lower ?? '') && words[at - 1]?.pos === 'ADP') at--;
  const word = words[at];
  if (word !== undefined && onlyClauseOpeners.has(word.lower)) return { preposition: null, at: from };
  if (word === undefined || (word.pos !== 'ADP' && !prepositions.has(word.lower)))
    return { preposition: null, at: from };
  // "Chad as well *as Niger*"
  if (word.lower === 'as' && words[at - 1]?.lower === 'well') return { preposition: null, at: from };
  if (endsOfCompounds.has(word.lower)) {
    const pair = `${words[at - 1]?.lower} ${word.lower}`;
    // "were flown *in to* Mali"
    if (compoundPrepositions.has(pair)) return { preposition: pair === 'in to' ? 'into' : pair, at: at - 1 };
  }
  return { preposition: word.lower, at };
}

/** "*in* some of the heaviest fighting", "*Some of* the clashes broke out": a part of them stands where they would. */
export function pastPart(
  words: readonly Word[],
  governed: { preposition: string | null; at: number },
): { preposition: string | null; at: number } {
  const part = words[governed.at - 1];
  if (governed.preposition !== 'of' || part === undefined || !parts.has(part.lower)) return governed;
  return prepositionBefore(words, part.index);
}

const parts = wordSet('some most many several');

const endsOfCompounds = new Set([...compoundPrepositions].map((pair) => pair.slice(pair.indexOf(' ') + 1)));
const staysApart = new Set<string | undefined>(['back', 'home', 'away', 'out', 'down', 'when', 'where']);

const prepositions = wordSet(
  'to of in on at by for from with against after before since until into onto over under between among amid amidst near through across during within ' +
    'without toward towards about around despite like via per inside outside beyond behind alongside following including upon as than regarding concerning',
);
