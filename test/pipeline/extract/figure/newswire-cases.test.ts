import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';
import { accountCases } from './account-cases.js';
import { besideCases } from './beside-cases.js';
import { groupCases } from './group-cases.js';
import { hostCases } from './host-cases.js';
import { levelCases } from './level-cases.js';
import { lossCases } from './loss-cases.js';
import { movementCases } from './movement-cases.js';
import { musterCases } from './muster-cases.js';
import { newswireCases } from './newswire-cases.js';
import { peaceCases } from './peace-cases.js';
import { reportCases } from './report-cases.js';
import { retoldCases } from './retold-cases.js';
import { rowCases } from './row-cases.js';
import { toldOnCases } from './told-on-cases.js';
import { tollCases } from './toll-cases.js';
import { wordingCases } from './wording-cases.js';

it.each(
  [
    ...newswireCases,
    ...lossCases,
    ...tollCases,
    ...movementCases,
    ...hostCases,
    ...besideCases,
    ...rowCases,
    ...groupCases,
    ...levelCases,
    ...peaceCases,
    ...reportCases,
    ...accountCases,
    ...wordingCases,
    ...toldOnCases,
    ...retoldCases,
    ...musterCases,
  ].map(([text, ...figures]) => [text, figures] as const),
)('%s', (text, figures) => {
  const read = claimsIn(text).figures.map(({ quote, measure, modality, force, country, as_of_start, as_of_end }) => [
    quote,
    measure,
    modality,
    force,
    country,
    [as_of_start, as_of_end].filter((day) => day !== null).join(' '),
  ]);
  expect(read).toEqual(figures);
});
