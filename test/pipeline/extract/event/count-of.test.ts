import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';

it.each([
  ['Denmark carried out about 150 strikes in Mali.', 150],
  ['Denmark has launched four incursions into Mali since 2016.', 4],
  ['Danish batteries shot down four missiles over Mali.', null],
  ['Danish soldiers had been firing 120 mm mortars in Mali.', null],
])('counts blows, and not what is fired or hit: %s', (text, count) => {
  const attacks = claimsIn(text).mentions.filter(({ event_type }) => event_type === 'attack');
  expect(attacks.map((attack) => attack.count)).toEqual([count]);
});
