import { attackNouns } from '../event-nouns.js';
import { wordSet } from '../word-list.js';
import { baseForms } from './irregular-verbs.js';
import { knownForm, toVerb } from './mend.js';
import { opensObject } from './opens-object.js';
import { oneInS } from './plural-noun.js';
import type { Draft } from './word.js';

/** What headings say that forces, states and parliaments do, in the form behind a plural. Source: the verbs of the event frames. */
const deeds = wordSet(
  'abandon accept agree ambush approve arrive attack back battle begin bomb bombard break capture clash collapse consider cross cut declare demand depart end enter erupt extend fall fire hand hit hold invade kill land launch leave lose mass meet move offer open order pledge plan pound pull push quit rage raid reach reject release resume retake retreat return seek seize send shell sign stage start storm strike surrender suspend take target urge vow weigh withdraw',
);
const people = wordSet('police taliban gunmen troops');
/** What strikes and kills without a name before it: "Blast kills four soldiers". */
const blows = new Set([...attackNouns, 'blast', 'bomb', 'explosion']);
const relatives = wordSet('that who which after as when while before if since until because');
const predicates = new Set(['VERB', 'AUX']);
const opensPhrase = new Set<string | undefined>(['ADP', 'PART', 'ADV', 'SCONJ']);
const subjects = new Set(['NOUN', 'PROPN', 'NUM']);

/** Makes a verb of the word of a heading that is one: "Tamil Rebels Ambush Army Convoy", where wink sees nothing but names. */
export function mendHeading(words: readonly Draft[]): void {
  const first = words.findIndex(({ pos }) => predicates.has(pos));
  const isOpen =
    first < 0 ||
    relatives.has(words[first - 1]?.lower ?? '') ||
    words[first - 1]?.lower === ',' ||
    isAfterLink(words, first);
  if (!isOpen) return;
  const until = first < 0 ? words.length : first;
  const verb = words.slice(1, until).find((word) => isDeed(words, word));
  if (verb === undefined) return;
  toVerb(verb);
  verb.lemma = baseForms.get(verb.lower) ?? knownForm(verb);
}

/** "Rebels seize base *as* army *flees*": the first verb that was read belongs to another clause. */
const isAfterLink = (words: readonly Draft[], verb: number): boolean =>
  words.slice(2, verb).some(({ lower, pos }) => (pos !== 'ADP' || lower === 'as') && relatives.has(lower));

function isDeed(words: readonly Draft[], { pos, lower, index }: Draft): boolean {
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') return false;
  const [before, after] = [words[index - 1], words[index + 1]];
  if (before === undefined || after === undefined || !subjects.has(before.pos)) return false;
  const isMany = people.has(before.lower) || /[^s]s$/.test(before.lower);
  if (deeds.has(lower))
    return isMany && (opensObject.has(after.pos) || (opensPhrase.has(after.pos) && !people.has(before.lower)));
  const base = /(?:[cs]h|ss|x)es$/.test(lower) ? lower.slice(0, -2) : lower.replace(/s$/, '');
  return (
    lower.endsWith('s') &&
    deeds.has(base) &&
    (before.pos === 'PROPN' || blows.has(before.lower)) &&
    !isPluralNoun(before) &&
    opensObject.has(after.pos)
  );
}

const isPluralNoun = ({ lower }: Draft): boolean => /[^s]s$/.test(lower) && lower.length > 4 && !oneInS.has(lower);
