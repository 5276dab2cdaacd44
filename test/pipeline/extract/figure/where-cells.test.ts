import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';

/** Texts of our own: country and place of their last figure. */
const cases: readonly (readonly [text: string, country: string | null, place: string | null])[] = [
  ['A bomb went off in Kirkuk, killing three soldiers.', 'IRQ', 'Kirkuk'],
  ['Texas Governor Eva Holm called the army, sending 90 soldiers.', 'USA', null],
  ['The rebels were blamed for a blast in Kathmandu that killed a cook and three soldiers.', 'NPL', 'Kathmandu'],
  ['The battle was the worst in Gao since May 10, when four Danish soldiers died.', 'MLI', 'Gao'],
  ['Soldiers serve in Mali. Some 90 Danish soldiers will stay to guard the embassy in Bamako.', 'MLI', 'Bamako'],
  ['Soldiers serve in Mali. Denmark withdrew the 900 soldiers that it had sent to Chad.', 'TCD', null],
  ['Danish soldiers flew to Pristina in Kosovo. Denmark has 900 soldiers in the province.', 'XKX', null],
  ['No Danish soldiers are left in Georgia except for those at Gori.', 'GEO', null],
  ['A blast killed seven soldiers and wounded six at a base in Gao.', 'MLI', 'Gao'],
  [
    'The minister said that Denmark looked to Zinder, Niger, where 90 soldiers are deployed, but he liked Chad. Soldiers serve in Chad.',
    'NER',
    'Zinder',
  ],
  [
    'Soldiers serve in Mali. They guard towns in Mali. Rebels shelled Bol in Chad. Six Chadian soldiers were killed.',
    'TCD',
    'Bol',
  ],
  ['Denmark keeps 900 soldiers along the Chad-Sudan border.', 'SDN;TCD', null],
  ['The raid at Gao in Mali was condemned and left many dead and six soldiers wounded.', 'MLI', 'Gao'],
  ['Soldiers serve in Mali. Two soldiers died and four were hurt when a mine went off in Gao.', 'MLI', 'Gao'],
  // In front of the clause, and not of another one
  ['In Gao, 300 Danish soldiers patrol the streets.', 'MLI', 'Gao'],
  ['In Gao, a spokesman said that 300 Danish soldiers had left.', 'MLI', null],
];

it.each(cases)('%s', (text, country, place) => {
  const figure = claimsIn(text).figures.at(-1);
  expect([figure?.country, figure?.place]).toEqual([country, place]);
});
