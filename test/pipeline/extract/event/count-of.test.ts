import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';

it.each([
  ['Denmark carried out about 150 strikes in Mali.', 150],
  ['Denmark has launched four incursions into Mali since 2016.', 4],
  ['Danish batteries shot down four missiles over Mali.', null],
  ['Danish soldiers had been firing 120 mm mortars in Mali.', null],
  ['Rebels fired on the Danish post in Mali 14 times on Monday.', 14],
  ['Danish troops had twice shelled the town in Mali.', 2],
  ['Rebels shelled the Danish post in Mali twice a day.', null],
])('counts blows, and not what is fired or hit: %s', (text, count) => {
  const attacks = claimsIn(text).mentions.filter(({ event_type }) => event_type === 'attack');
  expect(attacks.map((attack) => attack.count)).toEqual([count]);
});
