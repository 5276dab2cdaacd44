import { describe, expect, it } from 'vitest';
import { mendVerbless } from '../../../../pipeline/extract/clause/mend-verbless.js';
import { readWords } from '../../../../pipeline/extract/clause/word.js';

/** The dictionary forms of the verbs of a text, its modals left out. */
function verbsOf(text: string): string[] {
  const words = readWords(text, { start: 0, end: text.length });
  mendVerbless(words);
  return words.filter(({ pos }) => pos === 'VERB').map(({ lemma }) => lemma);
}

/** Somebody with what he does in the present tense, and the dictionary form of that. */
const deeds = [
  ['Oman', 'halves its force in Chad', 'halve'],
  ['Oman', 'phases out its presence', 'phase'],
  ['Oman', 'masses 900 soldiers on the frontier', 'mass'],
  ['Oman', 'repatriates 900 soldiers', 'repatriate'],
  ['the army', 'bombs rebel positions', 'bomb'],
  ['the army', 'sinks a boat off the port', 'sink'],
  ['the army', 'returns fire', 'return'],
  ['the minister', 'phones the rebel leader', 'phone'],
  ['the rebels', 'retreat from the hills', 'retreat'],
  ['the rebels', 'open fire on a patrol', 'open'],
  ['the rebels', 'lay down their arms', 'lay'],
  ['the rebels', 'wound nine soldiers', 'wound'],
  ['the guns', 'fall silent', 'fall'],
  ['Oman and Chad', 'ink a pact', 'ink'],
  ['soldiers in the north', 'train together', 'train'],
] as const;

/** What opens a clause that must have a verb, with the verbs of the rest. */
const clauses = [
  ['Fear will spread if', ['spread']],
  ['Fear will spread when', ['spread']],
  ['Fear will spread unless', ['spread']],
  ['Fear will spread because', ['spread']],
  ['Fear will spread until', ['spread']],
  ['Fear will spread as', ['spread']],
] as const;

describe('a clause without a verb', () => {
  it.each(
    deeds.flatMap(([who, deed, verb]) => [
      ...clauses.map(([opener, verbs]) => ({ text: `${opener} ${who} ${deed}.`, verbs: [...verbs, verb] })),
      { text: `${who[0]?.toUpperCase()}${who.slice(1)} ${deed}, officials said.`, verbs: [verb, 'say'] },
    ]),
  )('has the verb that agrees with its subject: "$text"', ({ text, verbs }) => {
    expect(verbsOf(text)).toEqual(verbs);
  });

  it.each([
    ['After army raids near the port, talks were held.', ['hold']],
    ['Since peace talks on Monday, raids have stopped.', ['stop']],
    ['Clashes broke out amid last week’s Taliban attack in Gao.', ['break']],
    ['Until an arms deal with Chad, no tanks came.', ['come']],
    ['If US attacks resume, the truce will end.', ['resume', 'end']],
    ['Army raids on the port.', []],
  ] as const)('takes no noun for it: "%s"', (text, verbs) => {
    expect(verbsOf(text)).toEqual(verbs);
  });
});

/** A gerund with what stands behind it, and the dictionary form of its verb. */
const gerunds = [
  ['closing its base', 'close'],
  ['scaling back its force', 'scale'],
  ['ceding the port', 'cede'],
  ['repeating its call', 'repeat'],
  ['striking rebel positions', 'strike'],
  ['firing rockets at the port', 'fire'],
  ['meeting President Deby', 'meet'],
  ['returning fire', 'return'],
  ['departing Chad', 'depart'],
  ['landing in Chad', 'land'],
] as const;

describe('a gerund', () => {
  it.each(
    gerunds.flatMap(([gerund, verb]) => [
      { text: `Oman is considering ${gerund}.`, verbs: ['consider', verb] },
      { text: `Oman denied ${gerund}.`, verbs: ['deny', verb] },
      { text: `Oman answered by ${gerund}.`, verbs: ['answer', verb] },
      { text: `After ${gerund}, Oman was silent.`, verbs: [verb] },
      { text: `Oman refused, ${gerund}.`, verbs: ['refuse', verb] },
    ]),
  )('is a verb before what it is done to: "$text"', ({ text, verbs }) => {
    expect(verbsOf(text)).toEqual(verbs);
  });

  it.each([
    ['After fighting in the north, talks were held.', ['hold']],
    ['The men are in training camps.', []],
    ['Oman denounced the raids as crimes and the US strikes as a threat.', ['denounce']],
    ['By bombing raids alone no war is won.', ['win']],
    ['After the shelling of the port, talks were held.', ['hold']],
  ] as const)('is a noun by itself: "%s"', (text, verbs) => {
    expect(verbsOf(text)).toEqual(verbs);
  });

  it('describes the soldiers who do it', () => {
    expect(verbsOf('They will not attack departing Red Army troops.')).toEqual(['attack']);
  });
});
