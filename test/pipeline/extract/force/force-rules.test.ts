import { describe, expect, test } from 'vitest';
import { abbreviatedGroups } from '../../../../pipeline/extract/force/abbreviated-groups.js';
import { type ForceRule, forceRules } from '../../../../pipeline/extract/force/force-rules.js';
import { introducedGroups } from '../../../../pipeline/extract/force/introduced-groups.js';
import { readActors } from '../../../../pipeline/extract/force/read-actors.js';
import { tokenize } from '../../../../pipeline/token.js';

const rules: readonly ForceRule[] = forceRules;
const read = (text: string) =>
  readActors(tokenize(text, { start: 0, end: text.length }), {
    abbreviations: abbreviatedGroups(text),
    introduced: introducedGroups(text),
  });

describe.each(rules)('$id', ({ id, examples }) => {
  test.each(examples.reads)('reads: $text', ({ text, yields }) => {
    const mentions = read(text);
    expect(
      mentions.map(({ start, end, actors }) => ({ words: text.slice(start, end), actors: actors.join(';') })),
    ).toEqual(yields);
    expect(mentions.map(({ rule }) => rule)).toContain(id);
  });

  test.each(examples.skips)('skips: %s', (text) => {
    expect(read(text).filter(({ rule }) => rule === id)).toEqual([]);
  });
});
