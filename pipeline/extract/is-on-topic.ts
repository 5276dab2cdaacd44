/**
 * Stems of words for people under arms and of what only they do: one of them makes an article worth reading.
 * Source: the nouns of `figure/personnel-nouns.ts` and `event/noun-classes.ts` that have no other sense in news.
 */
const strong =
  'troops?\\b|soldiers?\\b|militar(?:y|il)|militants?\\b|militia|paramilitar|armed (?:forces|groups?|men)|air force|peacekeep|service ?(?:m[ae]n|wom[ae]n|members?)\\b|rebels\\b|insurgen|guerrill?a|gunm[ae]n|jihad|cease-?fire|armistice|air ?strike|air-strike|invaded\\b|invasion|nato\\b|pentagon|warplane|battalion|infantry|redeploy|pull-?out\\b|taliban|islamic state|combat (?:troops|forces|mission)|coalition forces|security forces';

/** Words that tell of war in one article and of sport, trade or work in the next: two different ones are needed. */
const weak =
  'arm(?:y|ies)|marines?|navy|naval|rebel|fighters?|fighting|extremis[mt]s?|withdraw(?:s|al|als|n|ing)?|withdrew|deploy(?:s|ed|ing|ment|ments)?|truce|strikes?|attack(?:s|ed|ing)?|invad(?:e|es|ers|ing)|coalition|combat|missiles?|rockets?|bomb(?:s|ed|ing|ings|ers|ardment)?|police(?:men|man)|ambush(?:ed|es)?|shell(?:ed|ing)|(?<!fire )brigades?|occupation|offensives?|forces|war|wars|weapons?|warships?|regiments?|defen[cs]e minist(?:er|ry)|terrorists?|terrorism|killed|treaty|accord';

/** Run on text in small letters: to ignore case, and with flag `u` all the more, takes twice the time. */
const topic = new RegExp(`\\b(?:(${strong})|(?:${weak})\\b)`, 'g');

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
