import type { EventCase } from './event-case.js';
import { article } from './linked.js';

/** Cases of one event at several stages: feared, planned, under way, denied, over, remembered. */
export const stageCases: readonly EventCase[] = [
  {
    rule: 'link/same-plan',
    why: 'a withdrawal is on its way in two articles of a month; a year later it is another, and so is another place',
    articles: [
      article('a', '2012-03-10', ['Ghana will leave Chad.', 'will leave | - | withdrawal planned | GHA | TCD | -']),
      article('b', '2012-04-01', ['Ghana is leaving Chad.', 'is leaving | - | withdrawal ongoing | GHA | TCD | -']),
      article('c', '2012-04-02', [
        'Ghana will quit Abeche.',
        'will quit | - | withdrawal planned | GHA | TCD @ Abeche | -',
      ]),
      article('d', '2013-05-01', ['Ghana is to go home.', 'is to go home | - | withdrawal planned | GHA | TCD | -']),
      article('e', '2012-03-20', ['Ghana is sending more.', 'is sending | - | deployment ongoing | GHA | TCD | -']),
      article('f', '2012-04-05', ['Ghana will send medics.', 'will send | - | deployment planned | GHA | TCD | -']),
    ],
    joins: [['will leave', 'is leaving']],
  },
  {
    rule: 'link/denied',
    why: 'a blow that is denied is one event; talks that are broken off were held all the same',
    articles: [
      article(
        'a',
        '2010-05-03',
        [
          'Eritrea shelled Rahayta on Sunday, Djibouti said.',
          'shelled | - | attack actual | ERI > DJI | DJI @ Rahayta | 2010-05-02 | named: Djibouti',
        ],
        [
          'Asmara denied that it had fired.',
          'had fired | - | attack negated | ERI > DJI | DJI @ Rahayta | - | named: Asmara',
        ],
        [
          'The two had met on Friday, Djibouti said.',
          'had met | - | negotiation actual | DJI;ERI | DJI | 2010-04-30 | named: Djibouti',
        ],
        ['Asmara broke off the talks.', 'broke off | - | negotiation negated | DJI;ERI | DJI | - | named: Asmara'],
      ),
    ],
    joins: [['shelled', 'had fired']],
  },
  {
    rule: 'link/outcome-of-plan',
    why: 'what may be sent is what came within the quarter; half a year later it is something else',
    articles: [
      article('a', '2003-05-07', ['Sweden may send a unit.', 'may send | - | deployment possible | SWE | LBR | -']),
      article('b', '2003-06-09', [
        'Swedes landed on Friday.',
        'landed | - | deployment actual | SWE | LBR | 2003-06-06',
      ]),
      article('c', '2004-01-09', ['Finland might join.', 'might join | - | deployment possible | FIN | LBR | -']),
      article('d', '2004-07-09', ['Finns came on Friday.', 'came | - | deployment actual | FIN | LBR | 2004-07-02']),
    ],
    joins: [['may send', 'landed']],
  },
  {
    rule: 'link/remembered',
    why: 'a movement that only its year is told of is the only one of the year that several articles tell of',
    articles: [
      article('a', '1994-09-20', [
        'Brazil landed on Monday.',
        'landed | - | deployment actual | BRA | HTI | 1994-09-19',
      ]),
      article('b', '1994-09-27', ['Brazil came on the 19th.', 'came | - | deployment actual | BRA | HTI | 1994-09-19']),
      article('c', '2004-03-01', [
        'Brazil was there in 1994.',
        'was there | - | deployment actual | BRA | HTI | 1994-01-01..1994-12-31',
      ]),
      article('d', '1995-09-20', [
        'Chile landed on Monday.',
        'landed | - | deployment actual | CHL | HTI | 1995-09-18',
      ]),
      article('e', '2004-03-02', [
        'Chile was there in 1995.',
        'was there | - | deployment actual | CHL | HTI | 1995-01-01..1995-12-31',
      ]),
    ],
    joins: [['landed', 'came', 'was there']],
  },
];
