import { phrasesOf } from '../phrases.js';

/**
 * Stems of words for people under arms and of what only they do: one of them makes an article worth reading.
 * Source: the nouns of `force/personnel-nouns.ts` and `noun-classes.ts` that have no other sense in news.
 */
const strong = phrasesOf(
  'air force; air ?strike; air-strike; armed (?:forces|groups?|men); armistice; battalion; cease-?fire; coalition forces; ' +
    'combat (?:troops|forces|mission); commandos?\\b; defen[cs]e (?:forces?|personnel); drone (?:attack|strike)s?\\b; guerrill?a; gunm[ae]n; hamas\\b; he[sz]bollah; hizbollah; houthi; infantry; insurgen; invaded\\b; invasion; islamic state; jihad; ' +
    'militants?\\b; militar(?:y|il); militia; nato\\b; paramilitar; paratroop; peacekeep; pentagon; pull-?out\\b; qaeda; rebels\\b; redeploy; reservists?\\b; ' +
    'security forces; separatists?\\b; service ?(?:m[ae]n|wom[ae]n|members?)\\b; soldiers?\\b; taliban; troops?\\b; warplane',
);

/** Words that tell of war in one article and of sport, trade or work in the next: two different ones are needed. */
const weak = phrasesOf(
  'accord; ambush(?:ed|es)?; arm(?:y|ies); attack(?:s|ed|ing)?; bomb(?:s|ed|ing|ings|ers|ardment)?; b(?<!fire b)rigades?; ' +
    'coalition; clash(?:es|ed)?; combat; defen[cs]e minist(?:er|ry); deploy(?:s|ed|ing|ment|ments)?; extremis[mt]s?; fighters?; fighting; forces; ' +
    'garrisons?; invad(?:e|es|ers|ing); killed; marines?; missiles?; naval; navy; occupation; offensives?; personnel; police(?:men|man); raid(?:s|ed)?; rebel; ' +
    'regiments?; rockets?; shell(?:ed|ing); strikes?; terrorism; terrorists?; treaty; truce; wars?; warships?; weapons?; ' +
    'withdraw(?:s|al|als|n|ing)?; withdrew',
);

/** Run on text in small letters: to ignore case, and with flag `u` all the more, takes twice the time. */
const topic = new RegExp(`\\b(?:(${byInitial(strong)})|(?:${byInitial(weak)})\\b)`, 'g');

/** Whether an article can carry a claim of ours: it speaks of armed people, in words that mean little else or in two that mean it together. */
export function isOnTopic(text: string): boolean {
  let first: string | null = null;
  const lower = text.toLowerCase();
  topic.lastIndex = 0;
  for (let match = topic.exec(lower); match !== null; match = topic.exec(lower)) {
    if (match[1] !== undefined) return true;
    const stem = match[0].slice(0, 5);
    if (first !== null && first !== stem) return true;
    first = stem;
  }
  return false;
}

/** An alternative a letter: most words are told apart by their first letter, and then no stem is tried. */
function byInitial(stems: readonly string[]): string {
  const initials = [...new Set(stems.map((stem) => stem.charAt(0)))];
  const rests = (initial: string) => stems.filter((stem) => stem.startsWith(initial)).map((stem) => stem.slice(1));
  return initials.map((initial) => `${initial}(?:${rests(initial).join('|')})`).join('|');
}
