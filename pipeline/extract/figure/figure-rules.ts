import { type RuleEntry, rulesOf } from '../rules-of.js';

/** What a number of armed people measures, whose they are, and where they go. */
const entries = {
  'figure/level': {
    description: 'A number that is there, remains, is left or kept, or of which nothing else is said.',
    reads: [['About 400 soldiers remain in Mali.', 'presence']],
    skips: ['About 400 soldiers will be sent to Mali.'],
  },
  'figure/level-after-change': {
    description: 'The level that a change ends or begins with: "cut to 400", "raised from 300".',
    reads: [['Denmark cut its troops to 400.', 'presence']],
    skips: ['Denmark sent 400 troops.'],
  },
  'figure/level-spoken-of': {
    description: 'A whole level that is spoken of ("withdraw the 400 troops") is so, whatever becomes of it.',
    reads: [['Denmark will withdraw the 400 troops from Mali.', 'actual']],
    skips: ['Denmark will withdraw 400 troops from Mali.'],
  },
  'figure/change-by': {
    description: 'By how much a level falls or rises.',
    reads: [
      ['Denmark cut its troops by 400.', 'withdrawal'],
      ['Denmark increased its troops by 400.', 'deployment'],
    ],
    skips: ['Denmark cut its troops to 400.'],
  },
  'figure/flow': {
    description: 'Those whom a withdrawal or deployment moves.',
    reads: [
      ['Denmark withdrew 400 soldiers from Mali.', 'withdrawal'],
      ['Denmark sent 400 soldiers to Mali.', 'deployment'],
    ],
    skips: ['Denmark keeps 400 soldiers in Mali.'],
  },
  'figure/additional': {
    description: '"another 400", "400 more" that somebody gets.',
    reads: [['The general got another 400 soldiers.', 'deployment']],
    skips: ['The general got 400 soldiers.'],
  },
  'figure/casualty': {
    description: 'Those whom a verb or noun kills, wounds or captures.',
    reads: [
      ['A mine killed 12 soldiers.', 'killed'],
      ['Two soldiers were wounded.', 'wounded'],
      ['The rebels captured 30 soldiers.', 'captured'],
    ],
    skips: ['The general got 400 soldiers.'],
  },
  'figure/limit': {
    description: 'A cap, ceiling, limit or authorised strength.',
    reads: [['The force is limited to 5,000 soldiers.', 'limit']],
    skips: ['The force has 5,000 soldiers.'],
  },
  'figure/planned-total': {
    description: 'A number that a word before it calls planned.',
    reads: [['Denmark has soldiers in Mali, out of a planned total of 900 soldiers.', 'planned']],
    skips: ['Denmark has 900 soldiers in Mali.'],
  },
  'figure/destination': {
    description: 'The country to which those who leave go.',
    reads: [['Denmark withdrew 400 soldiers from Mali to Niger.', 'NER']],
    skips: ['Denmark withdrew 400 soldiers from Mali.'],
  },
  'figure/place-of-number-before': {
    description: 'A number without a place of its own stands where the one before it in its sentence does.',
    reads: [['Danish soldiers serve in Mali. Some 400 soldiers were wounded in Chad, and 20 were killed.', 'TCD']],
    skips: ['Denmark withdrew 400 soldiers from Mali.'],
  },
  'figure/army-at-home': {
    description: 'The size of an army as such, where no place is named: its own state.',
    reads: [['Danish soldiers left Mali. The Kenyan army has 40,000 soldiers.', 'KEN']],
    skips: ['Denmark has 400 soldiers in Mali.'],
  },
  'figure/people-of-organization': {
    description: 'Soldiers of the United Nations or another peace force are peacekeepers.',
    reads: [['The United Nations sent 400 soldiers.', 'peacekeepers']],
    skips: ['Denmark sent 400 soldiers.'],
  },
  'figure/people-of-armed-group': {
    description: 'Soldiers of an armed group are fighters.',
    reads: [['The Taliban sent 400 troops.', 'fighters']],
    skips: ['Denmark sent 400 troops.'],
  },
  'figure/unknown-force': {
    description: 'Neither the text nor its context says whose people they are: the cell is empty.',
    reads: [],
    skips: ['Denmark sent 400 troops.'],
  },
} as const satisfies Readonly<Record<`figure/${string}`, RuleEntry>>;

export type FigureRuleId = keyof typeof entries;

export const figureRules = rulesOf(entries);
