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
  [
    'Soldiers serve in Mali and in Gao, Mali. They hit back at the Chad-Mali border. Denmark will send soldiers.',
    'deployment',
    'MLI',
  ],
  // Where the wounded are brought
  [
    'The wounded Danish soldiers were flown to a hospital in Ulm, Germany. Danish soldiers serve in Niger. Rebels attacked them.',
    'attack',
    'NER',
  ],
  ['Rebels attacked two soldiers, who were flown to a clinic in Ulm. Soldiers serve in Niger.', 'attack', 'NER'],
  // Whose interests they are in, and whose part of a region it is
  ['Danish soldiers serve in Niger. It is in America’s interest to send soldiers.', 'deployment', 'NER'],
  ['Rebels attacked a convoy in the Syrian Golan Heights. Soldiers serve in Jordan and in Amman.', 'attack', 'SYR'],
  // From where they strike
  ['It was the first time that the militia hit Chad from Sudan.', 'attack', 'TCD'],
  // The troubled region is the part of a country spoken of
  [
    'Soldiers serve in Sudan. Some are in Darfur. Kenya will send soldiers to the troubled region.',
    'deployment',
    'SDN',
  ],
  // Blows told one behind the other
  [
    'Soldiers serve in Mali. They guard towns in Mali. Rebels shelled Bol in Chad. The army was far off. Six Chadian soldiers were killed.',
    'attack',
    'TCD',
  ],
  [
    'Soldiers serve in Mali. They guard towns in Mali. The militia shelled Bol in Chad. The militia attacked at dawn.',
    'attack',
    'TCD',
  ],
  [
    'Soldiers serve in Mali. They guard towns in Mali. The militia shelled Bol in Chad. The militia has killed hundreds.',
    'attack',
    'MLI',
  ],
  [
    'Chad sent bombers. Soldiers serve in Chad and others in Sudan. Danish soldiers came. The bombers of Chad killed a Sudanese soldier.',
    'attack',
    'SDN',
  ],
  [
    'Danish troops fired across the line in the disputed region. The Danish army killed a Kenyan soldier.',
    'attack',
    'KEN',
  ],
  [
    'Danish soldiers serve in Mali. Danish soldiers crossed into Chad. Danish troops wounded a Chadian soldier.',
    'attack',
    'TCD',
  ],
  // On which side of a border, in which of the countries
  ['Soldiers were killed by a mine near Mali’s border with Niger. Danish soldiers serve in Niger.', 'attack', 'MLI'],
  ['Rebels attacked convoys in three countries: Chad, Mali and Niger.', 'attack', 'MLI;NER;TCD'],
  // Who talks is not in the list of places before them
  ['After talks in Oslo, Denmark and the rebels agreed.', 'negotiation', 'NOR'],
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
