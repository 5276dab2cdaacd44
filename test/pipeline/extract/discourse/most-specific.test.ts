import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';

it.each([
  ['Denmark has 450 soldiers at Camp Bastion in Helmand.', 'Camp Bastion'],
  ['Denmark has 450 soldiers at al-Tanf in southern Syria.', 'al-Tanf'],
  ['Some 450 Danish soldiers are based near Mosul, in northern Iraq.', 'Mosul'],
  ['The Danish contingent of 450 soldiers is stationed in Gao.', 'Gao'],
  ['Nine Danish soldiers were killed in Sangin district in Helmand province.', 'Sangin'],
  ['Nine Danish soldiers were killed in the town of Sangin in the province of Helmand.', 'Sangin'],
  ['Nine Danish soldiers were killed in Mosul and in Anbar province.', 'Anbar;Mosul'],
  ['Nine Danish soldiers were killed in Nineveh province, west of Erbil.', 'Nineveh'],
  ['Denmark sent 450 soldiers from Kandahar to Helmand province.', 'Helmand'],
  ['Nine Danish soldiers were killed in Sosso township in Kidal province in northern Mali.', 'Sosso'],
  ['Shells hit the base in Mosul, wounding nine Danish soldiers.', 'Mosul'],
])('"%s" is of %s', (text, place) => {
  const [figure] = claimsIn(text).figures;
  expect(figure?.place).toBe(place);
});

it('quotes the words of the place for the place and those of the country for the country', () => {
  const text = 'Denmark has 450 soldiers at Camp Bastion in Afghanistan.';
  const { evidence } = claimsIn(text);
  const wordsOf = (column: string) =>
    [...evidence].filter((cell) => cell.column === column).map(({ start, end }) => [start, end]);
  expect(wordsOf('place')).not.toEqual(wordsOf('country'));
});
