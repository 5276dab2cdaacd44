import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';

const demandsIn = (text: string) =>
  claimsIn(text)
    .mentions.filter(({ event_type }) => event_type === 'demand')
    .map(({ demanded_type }) => demanded_type);

it.each([
  ['Chadian bishops called for the pullout of Libyan troops from Chad.', 'withdrawal'],
  ['Tripoli urged Turkey to withdraw its soldiers from Libya.', 'withdrawal'],
  ['The council called on Kenya to send more troops to Somalia.', 'deployment'],
  ['Jordan demanded an immediate ceasefire in Syria.', 'ceasefire'],
  ['Chad has called for talks with Sudan on withdrawing Sudanese troops.', 'negotiation'],
  ['Jordan demanded an apology from Syria.', null],
  ['Egypt urged Libya to hold elections.', null],
])('%s', (text, type) => {
  expect(demandsIn(text)).toEqual([type]);
});

it('names the words, and says nothing of what is no demand', () => {
  const { evidence, mentions } = claimsIn(
    'Tripoli called for a Turkish pullout from Libya. Turkey withdrew from Libya.',
  );
  expect([...evidence].find(({ column }) => column === 'demanded_type')).toMatchObject({
    value: 'withdrawal',
    basis: 'stated',
    words: expect.stringContaining('pullout'),
  });
  expect(mentions.map(({ event_type, demanded_type }) => [event_type, demanded_type])).toEqual([
    ['demand', 'withdrawal'],
    ['withdrawal', null],
  ]);
});
