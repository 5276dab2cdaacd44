import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../../../schemas/event-mention.js';
import { claimsIn } from '../claims-in.js';
import { agencyCases } from './agency-cases.js';
import { battleCases } from './battle-cases.js';
import { clashCases } from './clash-cases.js';
import { debateCases } from './debate-cases.js';
import { decisionCases } from './decision-cases.js';
import { detectionCases } from './detection-cases.js';
import { eventCases } from './event-cases.js';
import { fightingCases } from './fighting-cases.js';
import { frontCases } from './front-cases.js';
import { lookAlikeCases } from './look-alike-cases.js';
import { ministryAndParliamentCases } from './ministry-and-parliament-cases.js';
import { movementCases } from './movement-cases.js';
import { rareFormCases } from './rare-form-cases.js';
import { vocabularyCases } from './vocabulary-cases.js';

const printed = ({ event_type, modality, actor, country, date_start, date_end }: EventMention): string =>
  `${event_type} ${modality} ${actor ?? '-'} ${country ?? '-'} ${date_start ?? ''}..${date_end ?? ''}`;

describe('the events of a text', () => {
  it.each(
    [
      ...eventCases,
      ...fightingCases,
      ...frontCases,
      ...ministryAndParliamentCases,
      ...detectionCases,
      ...agencyCases,
      ...battleCases,
      ...debateCases,
      ...decisionCases,
      ...movementCases,
      ...clashCases,
      ...vocabularyCases,
      ...lookAlikeCases,
      ...rareFormCases,
    ].map(([text, events, never = []]) => ({
      text,
      events,
      never,
    })),
  )('$text', ({ text, events, never }) => {
    const found = claimsIn(text).mentions.map(printed);
    expect(found).toEqual(expect.arrayContaining([...events]));
    for (const unwanted of never) expect(found.filter((line) => line.startsWith(unwanted))).toEqual([]);
  });
});
