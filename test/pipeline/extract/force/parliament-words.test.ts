import { expect, test } from 'vitest';
import { votesFor } from '../../../../pipeline/extract/force/parliament-words.js';
import { readActors } from '../../../../pipeline/extract/force/read-actors.js';
import { tokenize } from '../../../../pipeline/token.js';

const actorsIn = (text: string) =>
  readActors(tokenize(text, { start: 0, end: text.length })).flatMap(({ actors }) => actors);

test.each([
  ['The Storting backed the mission.', ['NOR']],
  ['The Dail debated it.', ['IRL']],
  ['The Seimas and the Saeima agreed.', ['LTU', 'LVA']],
  ['The Senate rejected the bill.', ['USA']],
  ['The Chilean Senate rejected the bill.', ['CHL']],
  ['The Diet met.', []],
  ['In Japan the Diet met.', ['JPN', 'JPN']],
])('%s', (text, actors) => expect(actorsIn(text)).toEqual(actors));

test('lawmakers vote on the forces of any state, senators only on those of one whose senate needs no country beside it', () => {
  expect([votesFor('NOR', 'lawmakers'), votesFor('USA', 'senators'), votesFor('NOR', 'senators')]).toEqual([
    true,
    true,
    false,
  ]);
});
