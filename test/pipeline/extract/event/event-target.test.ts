import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';

it('takes nobody to ask himself: a pronoun for whoever is asked means somebody else', () => {
  const { mentions } = claimsIn(
    'Soldiers serve in Mali. The premier will stay, since the Kenyan president asked him to keep the soldiers there.',
  );
  expect(mentions.filter(({ event_type }) => event_type === 'demand')).toMatchObject([{ actor: 'KEN', target: null }]);
});

it('answers no attack that was only threatened, and has the threatener say so', () => {
  const { mentions } = claimsIn(
    'Malian rebels shelled Gao. Denmark threatened to bomb the rebels. The rebels have besieged the town since May.',
  );
  expect(mentions.map(({ actor, target, source }) => ({ actor, target, source }))).toMatchObject([
    { target: null, source: null },
    { actor: 'DNK', source: 'Denmark' },
    { target: null, source: null },
  ]);
});
