import { wordSet } from '../word-list.js';
import { misreadAdjective } from './misread-adjective.js';
import { isMisreadGerund } from './misread-gerund.js';
import { isMisreadNoun } from './misread-noun.js';
import { misreadTag } from './misread-tag.js';
import { misreadVerb } from './misread-verb.js';
import { isVerbAfterTo, tagByForm } from './tag-by-form.js';
import type { Draft, PartOfSpeech } from './word.js';

/** Mends one tag by its neighbours: the mistakes that were seen on sentences of our own (test/pipeline/extract/clause). */
export function mend(words: readonly Draft[], word: Draft): void {
  const { form, pos } = word;
  if (form.tag !== null) {
    word.pos = form.tag === 'PUNCT' && isInsideVerb(words, word) ? 'ADV' : form.tag;
    return;
  }
  if (form.isPlain && pos !== 'NOUN' && pos !== 'VERB' && pos !== 'ADJ') return;
  const tag = misreadTag(words, word) ?? (form.isPlain ? null : tagByForm(words, word)) ?? tagByNeighbours(words, word);
  if (tag === 'VERB') toVerb(word);
  else if (tag !== null) word.pos = tag;
}

/** 'will “reposition” its soldiers', 'would "probably" leave', 'were "neutralized"': what is quoted from its verb on is still one verb group. */
function isInsideVerb(words: readonly Draft[], { text, index }: Draft): boolean {
  if (text !== '“' && text !== '"' && text !== '”' && text !== "''" && text !== '``') return false;
  let at = index - 1;
  while (words[at]?.pos === 'ADV') at--;
  const before = words[at]?.lower ?? '';
  return futureModals.has(before) || (beForms.has(before) && armiesSay.test(words[index + 1]?.lower ?? ''));
}

const beForms = wordSet('was were been');
/** What armies say they did to their foes, which others quote. */
const armiesSay = /^(?:neutrali[sz]ed|eliminated|liquidated|killed|captured|martyred|sent)$/;
const futureModals = wordSet('will would should must may might could has have had');

function tagByNeighbours(words: readonly Draft[], word: Draft): PartOfSpeech | null {
  if (word.pos === 'VERB') return misreadVerb(words, word);
  if ((word.pos === 'NOUN' || word.pos === 'ADJ') && isMisreadGerund(words, word)) return 'VERB';
  if (word.pos === 'NOUN') return isMisreadNoun(words, word) ? 'VERB' : null;
  if (word.pos === 'ADJ') return misreadAdjective(words, word);
  return isVerbAfterTo(words[word.index - 1], word, words[word.index - 2]) ? 'VERB' : null;
}

/** The dictionary form of a verb; of one that wink does not know, by its ending: "slimmed" → "slim". */
export const knownForm = ({ lemma, lower }: Draft): string =>
  lemma === lower && /[^e]ed$/.test(lower) && !/^(?:shed|wed|embed)$/.test(lower) ? lemmaOfParticiple(lower) : lemma;

/** Makes a word a verb, with its dictionary form. */
export function toVerb(word: Draft): void {
  word.pos = 'VERB';
  // "neutralised": wink writes it in another way and leaves its ending
  if (/i[sz]ed$/.test(word.lemma)) word.lemma = lemmaOfParticiple(word.lemma);
  if (word.lemma !== word.lower) return;
  if (word.lower.endsWith('ed')) word.lemma = lemmaOfParticiple(word.lower);
  else if (word.lower.endsWith('ing')) word.lemma = lemmaOfParticiple(`${word.lower.slice(0, -3)}ed`);
  else if (/(?:[cs]h|ss|x)es$/.test(word.lower)) word.lemma = word.lower.slice(0, -2);
  else if (/[^s]s$/.test(word.lower)) word.lemma = word.lower.slice(0, -1);
  // "re-captured"
  if (word.lemma.startsWith('re-')) word.lemma = `re${word.lemma.slice(3)}`;
}

/** "consolidated" → "consolidate", "moved" → "move", "stationed" → "station", "shipped" → "ship". */
function lemmaOfParticiple(lower: string): string {
  const stem = lower.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (
    /(?:[aeiou]k|[bcdfgkptz]l|[^eo]ad|at|iz|is|ov|eg|ut|uc|ur|ag|ur|as|os|in|ar|ir|rg|nc|dg|com|us|[lnpr]s|v|u)$/.test(
      stem,
    ) &&
    !/(?:tion|train|join|gain|return|ain|focus)$/.test(stem)
  )
    return `${stem}e`;
  return stem;
}
