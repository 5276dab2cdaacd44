import { wordSet } from '../word-list.js';
import { pastParticiples, pastTenses, unchangingVerbs } from './irregular-verbs.js';
import { modals } from './modals.js';
import type { Word } from './word.js';

/** The verbs of one predicate and what their forms say. `from` and `to` are word indexes, `to` exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Index of the word that carries the meaning. */
  readonly head: number;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present' | 'future';
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  /** "may", "could", "will", "would"; "be to" for "are to withdraw"; null for none. */
  readonly modal: string | null;
  readonly negated: boolean;
  /** Whether a finite reading and a participle reading ("troops deployed to Iraq …") are both open; the clause decides. */
  readonly ambiguous: boolean;
}

const beForms = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'m", "'re", 'isn', 'aren']);
const haveForms = new Set(['have', 'has', 'had', 'having', "'ve"]);
const doForms = new Set(['do', 'does', 'did']);
const negations = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'cannot', 'hardly', 'barely']);

/** "did not leave", but not "did not only leave" nor "were not more than 500". */
const negates = (words: readonly Word[], at: number): boolean => {
  const [lower, next, afterNext] = [0, 1, 2].map((on) => words[at + on]?.lower ?? '');
  const compares = /^(?:more|fewer|less)$/.test(next ?? '') && afterNext === 'than';
  return negations.has(lower ?? '') && lower !== 'no' && !compares && !/^(?:only|just|merely|simply)$/.test(next ?? '');
};

/** The words that open a verb group besides verbs: modals, the forms of "be", "have" and "do", and "to". */
export const verbGroupOpeners: ReadonlySet<string> = new Set([
  ...modals.keys(),
  ...beForms,
  ...haveForms,
  ...doForms,
  "'s",
  'to',
]);

/** Finds the verb groups of a sentence, left to right, without overlap. */
export function readVerbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < words.length; ) {
    const group = readVerbGroup(words, at);
    if (group === null) at++;
    else {
      groups.push(group);
      at = group.to;
    }
  }
  return groups;
}

/** "are *no longer* advancing". */
const isNoLonger = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'no' && words[at + 1]?.lower === 'longer';

interface Draft {
  auxiliaries: string[];
  modal: string | null;
  negated: boolean;
  infinitive: boolean;
}

function readVerbGroup(words: readonly Word[], from: number): VerbGroup | null {
  const first = words[from] as Word;
  if (first.pos !== 'VERB' && !first.form.opensVerbGroup) return null;
  const infinitive = first.lower === 'to' && opensInfinitive(words, from + 1);
  if (!infinitive && !isVerbal(words, from)) return null;
  const draft: Draft = { auxiliaries: [], modal: null, negated: precededByNegation(words, from), infinitive };
  let at = infinitive ? from + 1 : from;
  let head = -1;
  for (; at < words.length; at++) {
    const word = words[at] as Word;
    if (negates(words, at) || isNoLonger(words, at)) draft.negated = true;
    if (modals.has(word.lower) && isModalHere(words, at)) draft.modal = modals.get(word.lower) as string;
    else if (isAuxiliaryHere(words, at)) {
      draft.auxiliaries.push(word.lower);
      head = at;
    } else if (word.lower === 'to' && at > from && opensInfinitive(words, at + 1) && isBeTo(words, at))
      draft.modal ??= 'be to';
    else if (word.lower === 'about' && words[at + 1]?.lower === 'to' && draft.auxiliaries.length > 0) {
      draft.modal = 'be to';
      at++;
    } else if (word.pos === 'VERB' || isMainVerb(word)) {
      head = at;
      at++;
      break;
    } else if (word.pos !== 'ADV' && !negations.has(word.lower) && !floats.has(word.lower)) break;
    else if (!continuesAfterAdverb(words, at)) break;
  }
  if (head < 0) return null;
  return finish(words, { from, to: Math.max(head + 1, trimmed(words, head, at)), head, draft });
}

/** What may stand between the words of a verb and belongs to its subject: "will *each* send", "have *both* left". Source: Quirk et al. 1985, 6.50. */
const floats = wordSet('each both all together');

const trimmed = (words: readonly Word[], head: number, at: number): number =>
  at > head + 1 ? head + 1 : Math.min(at, words.length);

const isVerbal = (words: readonly Word[], at: number): boolean => {
  const word = words[at] as Word;
  return isModalHere(words, at) || word.pos === 'VERB' || isMainVerb(word) || isAuxiliaryHere(words, at);
};

/** "has", "did" without another verb: "the base that it has had since". */
const isMainVerb = (word: Word): boolean =>
  word.pos === 'AUX' && (haveForms.has(word.lower) || doForms.has(word.lower));

const isModalHere = (words: readonly Word[], at: number): boolean => {
  const word = words[at] as Word;
  if (!modals.has(word.lower) || (word.text === 'May' && opensMonth.test(words[at - 1]?.lower ?? ''))) return false;
  if (
    word.lower === 'may' ||
    word.lower === 'might' ||
    word.lower === 'will' ||
    word.lower === 'can' ||
    word.lower === 'must'
  )
    return word.pos === 'AUX' || (word.pos !== 'PROPN' && word.pos !== 'NOUN');
  return true;
};

/** "will be home by *May*", "on 18 *May* voted". */
const opensMonth =
  /^(?:by|in|since|until|till|before|after|of|from|through|last|next|this|early|late|mid|\d+(?:st|nd|rd|th)?)$/;

function isAuxiliaryHere(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  // "at 11 am"
  if (word.pos === 'PROPN' || word.pos === 'NOUN' || (word.lower === 'am' && word.pos === 'ADV')) return false;
  if (word.lower === "'s") return word.pos === 'AUX';
  if (beForms.has(word.lower)) return word.lower !== 'being' || wordPastAdverbs(words, at + 1)?.pos === 'VERB';
  if (haveForms.has(word.lower) || doForms.has(word.lower)) return leadsToVerb(words, at + 1);
  return false;
}

/** "is being *slowly* reduced". */
const wordPastAdverbs = (words: readonly Word[], from: number): Word | undefined =>
  words.slice(from, from + 3).find(({ pos }) => pos !== 'ADV');

/** Whether a verb follows, with only adverbs and negations between: "has not yet begun", but not "has troops". */
function leadsToVerb(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.pos === 'VERB' || beForms.has(word.lower) || (haveForms.has(word.lower) && word.lower !== 'having'))
      return true;
    if (word.pos !== 'ADV' && !negations.has(word.lower) && word.pos !== 'PART' && !floats.has(word.lower))
      return false;
    if (word.lower === 'to') return false;
  }
  return false;
}

const continuesAfterAdverb = (words: readonly Word[], at: number): boolean => {
  for (let next = at + 1; next < words.length && next < at + 4; next++) {
    const word = words[next] as Word;
    if (
      word.pos === 'VERB' ||
      word.pos === 'AUX' ||
      modals.has(word.lower) ||
      word.lower === 'to' ||
      word.lower === 'about'
    )
      return true;
    if (word.pos !== 'ADV' && !negations.has(word.lower)) return false;
  }
  return false;
};

function opensInfinitive(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length && at < from + 3; at++) {
    const word = words[at] as Word;
    if (
      (word.pos === 'VERB' || beForms.has(word.lower) || haveForms.has(word.lower)) &&
      !word.lower.endsWith('ing') &&
      !word.lower.endsWith('ed')
    )
      return true;
    if (word.pos === 'VERB' && word.lower === word.lemma) return true;
    if (word.pos !== 'ADV' && !negations.has(word.lower)) return false;
  }
  return false;
}

/** "are to withdraw", "is not to be replaced": only a form of "be" before "to". */
function isBeTo(words: readonly Word[], to: number): boolean {
  let at = to - 1;
  while (at >= 0 && (words[at]?.pos === 'ADV' || negations.has(words[at]?.lower ?? ''))) at--;
  const before = words[at]?.lower ?? '';
  return before === 'ought' || (beForms.has(before) && before !== 'been');
}

/** "not to send", "never withdrew". */
function precededByNegation(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.lower;
  return before === 'not' || before === 'never' || before === "n't" || isNoLonger(words, from - 2);
}

function finish(
  words: readonly Word[],
  { from, to, head, draft }: { from: number; to: number; head: number; draft: Draft },
): VerbGroup {
  const main = words[head] as Word;
  const { auxiliaries } = draft;
  const inflection = inflectionOf(main);
  const copular = auxiliaries.length > 0 && auxiliaries[auxiliaries.length - 1] === main.lower;
  const before = copular ? auxiliaries.slice(0, -1) : auxiliaries;
  const last = before[before.length - 1];
  const beTo = draft.modal === 'be to' && before.length === 1;
  const passive = last !== undefined && isBe(last) && !copular && !beTo && inflection !== 'ing';
  const perfect =
    before.some((word) => haveForms.has(word)) || (last === "'s" && inflection === 'participle' && !passive);
  const progressive = last !== undefined && isBe(last) && inflection === 'ing';
  const bare = before.length === 0 && draft.modal === null && !draft.infinitive;
  const form = formIn(draft, bare && !copular, inflection);
  const first = (copular || before.length > 0 ? auxiliaries[0] : main.lower) as string;
  return {
    from,
    to,
    head,
    lemma: main.lemma,
    form,
    perfect,
    progressive,
    passive,
    tense: tenseOf(draft.modal, first, { inflection, simple: before.length === 0 && !copular }),
    modal: draft.modal,
    negated: draft.negated,
    ambiguous: bare && !copular && inflection === 'past-or-participle',
  };
}

/** "having left", "being sent", however many words they have, are no more finite than "leaving". */
function formIn({ infinitive, auxiliaries, modal }: Draft, bare: boolean, inflection: Inflection): VerbGroup['form'] {
  if (infinitive) return 'infinitive';
  if (bare) return formOf(inflection);
  return /^(?:having|being)$/.test(auxiliaries[0] ?? '') && modal === null ? 'gerund' : 'finite';
}

const isBe = (word: string): boolean => beForms.has(word) || word === "'s";

type Inflection = 'base' | 'present' | 'ing' | 'past' | 'participle' | 'past-or-participle';

function inflectionOf(word: Word): Inflection {
  const { lower, lemma } = word;
  if (lower.endsWith('ing') && lower !== lemma) return 'ing';
  if (pastTenses.has(lower)) return 'past';
  if (pastParticiples.has(lower) && lower !== lemma) return 'participle';
  if (unchangingVerbs.has(lower)) return 'past-or-participle';
  if (lower === lemma) return 'base';
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 'present';
  return 'past-or-participle';
}

function formOf(inflection: Inflection): VerbGroup['form'] {
  if (inflection === 'ing') return 'gerund';
  return inflection === 'participle' ? 'participle' : 'finite';
}

function tenseOf(
  modal: string | null,
  first: string,
  main: { inflection: Inflection; simple: boolean },
): VerbGroup['tense'] {
  if (modal !== null && modal !== 'be to')
    return modal === 'would' || modal === 'could' || modal === 'might' ? 'future' : 'future';
  if (main.simple)
    return main.inflection === 'past' || main.inflection === 'past-or-participle' || main.inflection === 'participle'
      ? 'past'
      : 'present';
  if (first === 'was' || first === 'were' || first === 'had' || first === 'did') return 'past';
  return modal === 'be to' ? 'future' : 'present';
}
