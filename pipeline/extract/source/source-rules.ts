import { type RuleEntry, rulesOf } from '../rules-of.js';

/** Every way to tell who says something. */
const entries = {
  'source/reporting-verb': {
    description:
      'Whoever says, reports, warns or the like: for every clause of the sentence and the rest of the same quotation.',
    reads: [
      ['The soldiers left Mali, the Kenyan ministry said.', 'named'],
      ['Officials said that the soldiers left Mali.', 'anonymous'],
    ],
    skips: ['The soldiers left Mali.', 'The minister announced an agreement with the rebels.'],
  },
  'source/according-to': {
    description: '"according to" somebody.',
    reads: [['According to a report, the soldiers left Mali.', 'document']],
    skips: ['The soldiers left Mali according to plan.'],
  },
  'source/noun-that-tells': {
    description: 'A report, statement or claim, for the clause that it tells: "news reports that …".',
    reads: [['The talks follow a report that the soldiers left Mali.', 'document']],
    skips: [
      'The talks follow the report, and the soldiers left Mali.',
      'The claims that rebels made mean that the soldiers left Mali.',
    ],
  },
  'source/heading': {
    description: 'Whoever stands at the end of a heading behind a colon or dash, or at its beginning before a colon.',
    reads: [
      ['Soldiers leave Mali: officials\n\nIt rained.', 'anonymous'],
      ['Report: soldiers left Mali\n\nIt rained.', 'document'],
    ],
    skips: ['Somalia: soldiers leave Mali\n\nIt rained.', 'Soldiers leave Mali: a history\n\nIt rained.'],
  },
  'source/own-voice': {
    description: 'Nobody is named: the article says so itself.',
    reads: [['The soldiers left Mali.', 'none']],
    skips: ['The soldiers left Mali, officials said.'],
  },
} as const satisfies Readonly<Record<`source/${string}`, RuleEntry>>;

export type SourceRuleId = keyof typeof entries;

export const sourceRules = rulesOf(entries);
