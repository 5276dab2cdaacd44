import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../../pipeline/document.js';
import { analyseSentences, type Known, type SentenceAnalysis } from '../../../../pipeline/extract/clause/analysis.js';
import type { NounGroup } from '../../../../pipeline/extract/clause/noun-group.js';
import { fc } from '../../../tools/fast-check.js';

function read(
  text: string,
  known: Pick<Known, 'quantities' | 'times'> = { quantities: [], times: [] },
): SentenceAnalysis {
  const sentence: Sentence = { start: 0, end: text.length, index: 0, kind: 'body', paragraph: 0 };
  return analyseSentences([{ text, sentence, ...known }])[0] as SentenceAnalysis;
}

/** Who — verb — what, one line a clause: "relation: subject | verb | object". */
function printed(text: string): string[] {
  const { words, clauses } = read(text);
  const head = (group: NounGroup | null) => (group === null ? '-' : words[group.head]?.lower);
  return clauses.map(({ relation, subject, verb, object }) => {
    const voice = `${verb.negated ? 'not ' : ''}${verb.passive ? 'be ' : ''}${verb.lemma}`;
    return `${relation}: ${head(subject)} | ${voice} | ${head(object)}`;
  });
}

const sentences: readonly (readonly [sentence: string, ...clauses: string[]])[] = [
  ['Kenya sent soldiers to Haiti.', 'main: kenya | send | soldiers'],
  ['The soldiers were not withdrawn.', 'main: soldiers | not be withdraw | -'],
  ['Officials said troops left the valley.', 'main: officials | say | -', 'complement: troops | leave | valley'],
  ['The premier ordered the army to leave.', 'main: premier | order | army', 'infinitive: army | leave | -'],
  ['The brigade, which runs the port, will leave.', 'main: brigade | leave | -', 'relative: brigade | run | port'],
  [
    'Soldiers deployed to the island were attacked by rebels.',
    'reduced: soldiers | be deploy | -',
    'main: soldiers | be attack | -',
  ],
  // A day behind a noun says when, and is no part of it
  ['Rebels ambushed a convoy Monday night near Gao.', 'main: rebels | ambush | convoy'],
  ['Rebels signed a peace accord last year with the army.', 'main: rebels | sign | accord'],
  ['The rebels Tuesday attacked a base.', 'main: rebels | attack | base'],
  ['The Sunday talks ended.', 'main: talks | end | -'],
  ['Acting Defense Minister Ole Holm resigned.', 'main: holm | resign | -'],
  ['The resolution demands that rebels leave.', 'main: resolution | demand | -', 'complement: rebels | leave | -'],
  ['Officials said that fighting had eased.', 'main: officials | say | -', 'complement: fighting | ease | -'],
  ['The marines will conduct infantry exercises with them.', 'main: marines | conduct | exercises'],
  ['Danish jets have conducted targeted airstrikes in Mali.', 'main: jets | conduct | airstrikes'],
  ['Danish troops would end their lead combat role.', 'main: troops | end | role'],
  ['Denmark orders 900 troops to Mali', 'main: denmark | order | troops'],
  ['Two marines killed in Gao ambush', 'reduced: marines | be kill | -'],
  ['The soldiers, one from Lyon and the other from Nice, were flown home.', 'main: soldiers | be fly | -'],
  ['It rained when six marines, two sailors and a pilot died.', 'main: it | rain | -', 'adverbial: pilot | die | -'],
  [
    'The ministry closed the camp and moved the guards.',
    'main: ministry | close | camp',
    'conjunct: ministry | move | guards',
  ],
  ['The envoy left after he attacked the rebels.', 'main: envoy | leave | -', 'adverbial: he | attack | rebels'],
];

describe('the clauses of a sentence', () => {
  it.each(sentences)('%s', (text, ...clauses) => expect(printed(text).sort()).toEqual([...clauses].sort()));
});

describe('what is known beforehand', () => {
  const text = 'Fewer than 300 were withdrawn last week.';
  const tagsOf = (known: Pick<Known, 'quantities' | 'times'>) => read(text, known).words.map(({ pos }) => pos);

  it('stands as one number and as an adverb', () => {
    const tags = tagsOf({ quantities: [{ start: 0, end: 14 }], times: [{ start: 30, end: 39 }] });
    expect(tags).toEqual(['NUM', 'NUM', 'NUM', 'AUX', 'VERB', 'ADV', 'ADV', 'PUNCT']);
  });

  it('leaves a verb of measure a verb', () => {
    const { words } = read('Losses exceeded 300.', { quantities: [{ start: 7, end: 19 }], times: [] });
    expect(words.slice(1).map(({ pos }) => pos)).toEqual(['VERB', 'NUM', 'PUNCT']);
  });
});

describe('any words in any order', () => {
  const pieces = fc.constantFrom(
    ...'troops the Kenya left withdrawn , ; and that which to be will not of in by " “ said leaving 300 - U.S. \n'.split(
      ' ',
    ),
  );

  it('are read without an error, and what is found stands in the sentence, in order', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const { words, verbs, groups, clauses } = read(text);
        for (const [index, { start, end }] of words.entries()) {
          expect(text.slice(start, end)).toBe(words[index]?.text);
          expect(start).toBeGreaterThanOrEqual(words[index - 1]?.end ?? 0);
        }
        for (const { from, to } of [...verbs, ...groups, ...clauses]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(words.length);
        }
        expect(clauses).toHaveLength(verbs.length);
        for (const [index, verb] of verbs.entries())
          expect(verb.from).toBeGreaterThanOrEqual(verbs[index - 1]?.to ?? 0);
      }),
    );
  });
});
