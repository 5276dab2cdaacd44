import type { Personnel } from '../../../schemas/personnel.js';
import type { Word } from '../clause/word.js';
import { type PersonnelNouns, personnelNouns } from '../force/personnel-nouns.js';
import { isArmedGroup } from './armed-group.js';
import { describingWords } from './head-words.js';

/** A noun for people under arms in a sentence: words `at` to `to`, exclusive. */
export interface PersonnelMatch {
  readonly at: number;
  readonly to: number;
  readonly noun: string;
  readonly entry: PersonnelNouns;
  /** Which number its form can have: "police" has both. */
  readonly isPlural: boolean;
  readonly isSingular: boolean;
}

type Form = Pick<PersonnelMatch, 'entry' | 'isPlural' | 'isSingular'>;

const forms = new Map<string, Form>();
for (const entry of personnelNouns) {
  for (const [singular, plural] of entry.nouns) {
    addForm(singular, { entry, isPlural: singular === plural, isSingular: true });
    addForm(plural, { entry, isPlural: true, isSingular: singular === plural });
  }
}

function addForm(noun: string, form: Form): void {
  const known = forms.get(noun);
  if (known !== undefined && known.entry !== form.entry)
    throw new Error(`"${noun}" has two entries among the personnel nouns`);
  forms.set(noun, form);
}

/** The words that such a noun begins with: most words begin none. */
const openers = new Set([...forms.keys()].map((noun) => noun.split(' ')[0]));
const longestNoun = Math.max(...[...forms.keys()].map((noun) => noun.split(' ').length));

/** The longest personnel noun that begins at a word. */
export function personnelAt(words: readonly Word[], at: number): PersonnelMatch | null {
  if (!openers.has(words[at]?.lower)) return null;
  for (let to = Math.min(words.length, at + longestNoun); to > at; to -= 1) {
    const noun = words
      .slice(at, to)
      .map(({ lower }) => lower)
      .join(' ');
    const form = forms.get(noun);
    if (form !== undefined) return { at, to, noun, ...form };
  }
  return null;
}

/** What the words before a noun make of its people: "rebel soldiers" fight for no state; military police are soldiers. */
export function describedAs(words: readonly Word[], personnel: Personnel): Personnel {
  if (personnel !== 'troops') return personnel;
  const isSpecial = words.some(
    ({ lower }, at) => lower === 'special' && /^(?:forces|operations|ops)$/.test(words[at + 1]?.lower ?? ''),
  );
  if (isSpecial) return 'special_forces';
  if (words.some(({ text, lower }) => isArmedGroup(text) && !/^peshmerga/.test(lower))) return 'fighters';
  const described = words.flatMap(({ lower }) => describingWords[lower] ?? []).at(-1) ?? personnel;
  return described === 'police' && words.some(({ lower }) => lower === 'military') ? personnel : described;
}
