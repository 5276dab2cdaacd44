import { expect, test } from 'vitest';
import { namesLikeVerbs } from '../../../../pipeline/extract/clause/names-like-verbs.js';
import { readWords } from '../../../../pipeline/extract/clause/word.js';
import { namedActors } from '../../../../pipeline/extract/force/actor-table.js';

const names = namedActors
  .flatMap(({ phrases }) => phrases.map((phrase) => phrase.split('@')[0] as string))
  .filter((name) => /^\p{Lu}.* /u.test(name));

test('no name of an actor begins a sentence as a verb', () => {
  const firstTag = (text: string) => readWords(text, { start: 0, end: text.length })[0]?.pos;
  expect(names.filter((name) => firstTag(`${name} killed nine soldiers.`) === 'VERB')).toEqual([]);
});

test('every name that is told apart is one of an actor', () => {
  for (const start of namesLikeVerbs) expect(names.some((name) => name.startsWith(start))).toBe(true);
});
