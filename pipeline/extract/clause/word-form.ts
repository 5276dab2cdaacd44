import { titleAbbreviations } from '../../abbreviation.js';
import { formsToMend } from './tag-by-form.js';
import { verbGroupOpeners } from './verb-group.js';
import type { PartOfSpeech } from './word.js';

/** What the letters of a word say of its kind, wherever it stands. */
export interface WordForm {
  /** The tag that it always has; null where its neighbours matter. */
  readonly tag: PartOfSpeech | null;
  /** Whether no rule looks at its letters: then only a verb, noun or adjective may need mending. */
  readonly isPlain: boolean;
  /** Whether a verb group can begin with it that is not tagged as a verb. */
  readonly opensVerbGroup: boolean;
}

const contractions = new Set(["'ll", "'ve", "'re", "'m", 'ca', 'wo']);

/** @param lower the word in lower case. */
export const wordForm = (text: string, lower: string): WordForm => ({
  tag: tagOf(text, lower),
  isPlain: /^(?:[a-z]+|[\d.,]+)$/.test(lower) && text !== 'IS' && !formsToMend.has(lower),
  opensVerbGroup: verbGroupOpeners.has(lower),
});

function tagOf(text: string, lower: string): PartOfSpeech | null {
  if (!/[\p{L}\d%$€£]/u.test(lower)) return 'PUNCT';
  if (lower === "n't") return 'PART';
  if (contractions.has(lower)) return 'AUX';
  if (isTitle(text)) return 'PROPN';
  // "a fresh offensive": never an adverb in the news
  return lower === 'fresh' || /^\d+(?:st|nd|rd|th)$/.test(lower) ? 'ADJ' : null;
}

/** "Maj. Hale", "Cmdr. Ortiz": wink knows some of these titles and takes the others for punctuation. */
const isTitle = (text: string): boolean =>
  text.endsWith('.') && /^\p{Lu}/u.test(text) && titleAbbreviations.has(text.slice(0, -1));
