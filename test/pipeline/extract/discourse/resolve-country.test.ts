import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';

/** Texts of our own: country of their last event of a type. */
const cases: readonly (readonly [text: string, type: string, country: string | null])[] = [
  // What only dates or explains the claim is not where it happens
  [
    'Danish soldiers serve in Mali. Denmark deployed 90 soldiers to the country after the May 4, 2011, attacks on Lisbon.',
    'deployment',
    'MLI',
  ],
  ['Danish soldiers serve in Mali. Denmark sent soldiers in response to a raid on Lisbon.', 'deployment', 'MLI'],
  ['Danish soldiers serve in Mali. Denmark has sent soldiers since the invasion of Chad.', 'deployment', 'MLI'],
  ['Danish soldiers serve in Mali. Two of them were killed after an attack on a base in Chad.', 'attack', 'TCD'],
  // Several countries in one breath
  ['Danish soldiers serve in Mali and Chad. Denmark will send more soldiers.', 'deployment', 'MLI;TCD'],
  ['Denmark sent soldiers to Poland and the Baltic states. More troops will arrive.', 'deployment', 'EST;LTU;LVA;POL'],
  ['Soldiers serve along the Chad-Sudan border. More soldiers will be deployed.', 'deployment', 'SDN;TCD'],
  [
    'Soldiers serve in Mali. They fought in Mali. Rebels are in Mali and Chad. Denmark will send soldiers.',
    'deployment',
    'MLI',
  ],
  ['Soldiers serve in Mali. Talks go on between Mali and Chad. Denmark will send soldiers.', 'deployment', 'MLI'],
  // Who moves leaves where they are
  [
    'Danish soldiers serve in Mali at a base in Gao. The council backed a plan to move the soldiers to a camp in Chad.',
    'redeployment',
    'MLI',
  ],
];

it.each(cases)('%s', (text, type, country) => {
  const mention = claimsIn(text).mentions.findLast(({ event_type }) => event_type === type);
  expect(mention?.country).toBe(country);
});
