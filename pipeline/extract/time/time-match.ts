import type { Candidate } from './candidate.js';
import type { TimeMatch } from './time-rule.js';
import type { TimeWords } from './time-words.js';

/** What a rule sees of the words that its pattern matched. */
export function timeMatch(words: TimeWords, { rule: { asked, indexed }, window, from, to }: Candidate): TimeMatch {
  indexed.lastIndex = from - window.from;
  const groups = asked.size > 0 ? indexed.exec(window.letters)?.indices?.groups : undefined;
  const indexOf = (name: string) => {
    const place = groups?.[name];
    return place === undefined ? undefined : window.from + place[0];
  };
  const value = (name: string) => {
    const index = indexOf(name);
    return index === undefined ? undefined : words.value(index, asked.get(name) as readonly string[]);
  };
  return {
    number: (name) => {
      const found = value(name);
      return typeof found === 'number' ? found : undefined;
    },
    value: (name) => {
      const found = value(name);
      return typeof found === 'string' ? found : undefined;
    },
    word: (name) => {
      const index = indexOf(name);
      return index === undefined ? undefined : words.word(index);
    },
    get phrase() {
      return Array.from({ length: to - from }, (_, step) => words.word(from + step)).join(' ');
    },
  };
}
