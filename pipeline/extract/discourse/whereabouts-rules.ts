import { type RuleEntry, rulesOf } from '../rules-of.js';

/** Every way to tell where something happens. What names a place is read by the rules of `place/`. */
const entries = {
  'place/clause': {
    description: 'A place that the clause itself names as one.',
    reads: [['Rebels attacked a convoy in Mali.', 'MLI']],
    skips: ['Malian rebels attacked a convoy.'],
  },
  'place/governing-clause': {
    description: 'A place that the clause names which this one completes.',
    reads: [['Rebels entered a garrison in Mali, killing two soldiers.', 'MLI']],
    skips: ['Rebels killed two soldiers in Mali.'],
  },
  'place/sentence': {
    description: 'The nearest place that the rest of the sentence names.',
    reads: [['Rebels attacked a convoy, and the drought in Chad ended.', 'TCD']],
    skips: ['Rebels attacked a convoy in Mali.'],
  },
  'place/sentence-before': {
    description: 'The country that was last named as a place.',
    reads: [],
    skips: ['Rebels attacked a convoy in Mali.'],
  },
  'place/of-mission': {
    description: 'The country of a mission that is named: UNIFIL, KFOR, ISAF.',
    reads: [['Soldiers serve in Mali. Kenya will send 300 soldiers to UNIFIL.', 'LBN']],
    skips: ['Kenya will send 300 soldiers to UNIFIL in Lebanon.'],
  },
  'place/theatre': {
    description: 'The country that the article is about: most often named as a place, its beginning counting more.',
    reads: [['Soldiers serve in Mali. Rebels attacked a convoy.', 'MLI']],
    skips: ['Rebels attacked a convoy in Mali.'],
  },
  'place/definite-description': {
    description: '"there", "the country", "the kingdom": the country spoken of.',
    reads: [['Soldiers serve in Mali. Rebels attacked a convoy there.', 'MLI']],
    skips: ['Rebels attacked a convoy in Mali.'],
  },
  'place/this-side-of-border': {
    description: '"near the Rwandan border": not in Rwanda, but in the country of those who are there.',
    reads: [['Soldiers serve in Mali. Chadian soldiers were killed near the Malian border.', 'TCD']],
    skips: ['Rebels attacked a convoy in Mali.'],
  },
  'place/same-scene': {
    description:
      'A blow told of in two sentences has one place: that of the sentence before, where this one names none.',
    reads: [],
    skips: ['Rebels attacked a convoy in Mali.'],
  },
  'place/dateline': {
    description: '"met here": in the town of the dateline.',
    reads: [['LOME, Togo — Danish and Chadian ministers met here on Friday to discuss soldiers in Mali.', 'TGO']],
    skips: ['Ministers met in Mali.'],
  },
  'place/both-countries': {
    description: '"both countries": the two that were named together last.',
    reads: [['Fighting spread in Chad and in Niger. Rebels attacked convoys in both countries.', 'NER;TCD']],
    skips: ['Rebels attacked convoys in Chad.'],
  },
  'place/series-of-attacks': {
    description: 'An attack without a place of its own happens where the last attack spoken of did.',
    reads: [],
    skips: ['Rebels attacked a convoy in Mali.'],
  },
  'place/region': {
    description: '"the region", "the continent": no country is said.',
    reads: [],
    skips: ['Soldiers were sent to Mali.'],
  },
  'place/country-of-voters': {
    description: 'A parliament votes in its own country.',
    reads: [['Soldiers serve in Mali. The Danish parliament voted against the mission.', 'DNK']],
    skips: ['Rebels attacked convoys in Chad.'],
  },
  'place/of-host': {
    description: 'Who expels foreign soldiers expels them from its own country.',
    reads: [['Chad expelled Danish troops last year.', 'TCD']],
    skips: ['The Danish parliament voted against the mission.'],
  },
  'place/fallen-state': {
    description: 'A government is overthrown in its own country.',
    reads: [['The rebels toppled the Chadian president, who later died in Togo.', 'TCD']],
    skips: ['Rebels attacked convoys in Chad.'],
  },
  'place/target': {
    description: 'A state that strikes a base or town of another state strikes it there, not at home.',
    reads: [
      ['Denmark has missiles. Danish ships in Denmark fired. Denmark fired missiles at a Chadian air base.', 'TCD'],
    ],
    skips: ['Rebels attacked convoys in Chad.'],
  },
  'place/struck-state': {
    description: 'An attack that is only thought of, against a state: in that state.',
    reads: [['Danish soldiers serve in Mali. Denmark may order a strike against Chad.', 'TCD']],
    skips: ['Rebels attacked convoys in Chad.'],
  },
  'place/unknown': {
    description: 'Neither the text nor its context says where: the cell is empty.',
    reads: [],
    skips: ['Rebels attacked convoys in Chad.'],
  },
} as const satisfies Readonly<Record<`place/${string}`, RuleEntry>>;

export type WhereaboutsRuleId = keyof typeof entries;

export const whereaboutsRules = rulesOf(entries);
