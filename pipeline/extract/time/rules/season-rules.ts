import type { TimeExpression, YearReference } from '../expression.js';
import { calendar, readPart, readYear } from '../reading.js';
import type { TimeMatch, TimeRule } from '../time-rule.js';

function season(match: TimeMatch, year: YearReference): TimeExpression {
  return calendar({ unit: 'season', year, season: match.number('season') as number }, readPart(match));
}

/** Seasons. "Fall" and "spring" need a year, a pointing word or a governing word beside them; "the fall of Kabul" is no season. */
export const seasonRules: readonly TimeRule[] = [
  {
    id: 'time/season-year',
    description: 'A season with its year, stated or as last, this or next year.',
    anchors: ['SEASON'],
    pattern: '{part}? (?:the)? season:SEASON {year} (?:DASH span:NUMERAL)?',
    express: (match) => season(match, readYear(match)),
    examples: {
      reads: [
        { text: 'The city fell in the summer of 2014.', yields: ['2014-06-01', '2014-08-31'] },
        { text: 'They starved in the winter of 2014-15.', yields: ['2014-12-01', '2015-02-28'] },
        { text: 'The strikes began in the spring of last year.', yields: ['2017-03-01', '2017-05-31'] },
        { text: 'Rebels came in late summer 2012.', yields: ['2012-08-01', '2012-08-31'] },
      ],
      skips: ['The fall of Saigon shook them.'],
    },
  },
  {
    id: 'time/season',
    description: 'A season without a year behind a word that governs times.',
    anchors: ['SEASON'],
    pattern:
      '(?<=in|over|since|until|by|during|before|after|through|throughout|for) (?:the)? {part}? season:SEASON (?!of|DASH|NAME)',
    express: (match) => season(match, 'nearest'),
    examples: {
      reads: [
        { text: 'They stopped the pullout in fall.', yields: ['2017-09-01', '2017-11-30'] },
        { text: 'Reinforcements arrive in the spring.', yields: ['2018-03-01', '2018-05-31', 'future'] },
      ],
      skips: ['Since the fall of the capital they hide.', 'Prices fall in spring-fed valleys.'],
    },
  },
  {
    id: 'time/deictic-season',
    description: 'Last, this or next summer.',
    anchors: ['SEASON'],
    pattern: '{part}? (?:this|the)? when:DEIXIS season:SEASON (?!of)',
    express: (match) => season(match, match.value('when') as YearReference),
    examples: {
      reads: [
        { text: 'Last summer the wells ran dry.', yields: ['2017-06-01', '2017-08-31'] },
        { text: 'A new brigade follows next spring.', yields: ['2018-03-01', '2018-05-31', 'future'] },
        { text: 'It has snowed all this winter.', yields: ['2017-12-01', '2018-02-28'] },
      ],
      skips: ['This fall of the government was sudden.'],
    },
  },
];
