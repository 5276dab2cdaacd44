import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';
import { awayFromVerbCases } from './away-from-verb-cases.js';
import { countedBeforeCases } from './counted-before-cases.js';
import { groupCases } from './group-cases.js';
import { hostCases } from './host-cases.js';
import { levelCases } from './level-cases.js';
import { lossCases } from './loss-cases.js';
import { measureAndOwnerCases } from './measure-and-owner-cases.js';
import { missionAndArmyCases } from './mission-and-army-cases.js';
import { movementCases } from './movement-cases.js';
import { newswireCases } from './newswire-cases.js';
import { paragraphCases } from './paragraph-cases.js';
import { partsAndRestsCases } from './parts-and-rests-cases.js';
import { reportCases } from './report-cases.js';
import { rowCases } from './row-cases.js';
import { tollCases } from './toll-cases.js';
import { whoCountsCases } from './who-counts-cases.js';

it.each(
  [
    ...newswireCases,
    ...lossCases,
    ...tollCases,
    ...movementCases,
    ...hostCases,
    ...awayFromVerbCases,
    ...rowCases,
    ...groupCases,
    ...levelCases,
    ...missionAndArmyCases,
    ...reportCases,
    ...paragraphCases,
    ...measureAndOwnerCases,
    ...countedBeforeCases,
    ...partsAndRestsCases,
    ...whoCountsCases,
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
