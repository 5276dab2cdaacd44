import type { EventCase } from './event-case.js';
import { article } from './linked.js';
import { stageCases } from './stage-cases.js';

/** Cases of every rule that joins mentions. */
export const eventCases: readonly EventCase[] = [
  ...stageCases,
  {
    rule: 'link/same-time',
    why: 'a deadline names the year that another article gives',
    articles: [
      article('a', '2006-01-10', [
        'Spain left Haiti in 2005.',
        'left | - | withdrawal actual | ESP | HTI | 2005-01-01..2005-12-31',
      ]),
      article('b', '2007-01-10', [
        'Spain was gone from Haiti by the end of 2005.',
        'was gone | - | withdrawal actual | ESP | HTI | ..2005-12-31',
      ]),
      article('c', '2007-02-10', [
        'Spain left Bosnia in 2005.',
        'left | - | withdrawal actual | ESP | BIH | 2005-01-01..2005-12-31',
      ]),
      article('d', '2007-03-10', [
        'Chile left Haiti in 2005.',
        'left | - | withdrawal actual | CHL | HTI | 2005-01-01..2005-12-31',
      ]),
    ],
    joins: [['left', 'was gone']],
  },
  {
    rule: 'link/same-course',
    why: 'a plan, its denial and its beginning in one article; another place is another matter',
    articles: [
      article(
        'a',
        '2011-03-01',
        ['Norway is pulling out of Chad.', 'is pulling out | - | withdrawal ongoing | NOR | TCD | -'],
        ['Officials deny that it has begun.', 'has begun | - | withdrawal negated | NOR | TCD | -'],
        ['The field hospital will leave Abeche.', 'will leave | - | withdrawal planned | NOR | TCD @ Abeche | -'],
        ['It left once before, in 2009.', 'left | - | withdrawal actual | NOR | TCD | 2009-01-01..2009-12-31'],
      ),
    ],
    joins: [['is pulling out', 'has begun']],
  },
  {
    rule: 'link/said-again',
    why: 'within two sentences, not further',
    articles: [
      article(
        'a',
        '2011-03-01',
        ['Jets bombed the rebels on Sunday.', 'bombed | - | attack actual | LBY > rebels | LBY | 2011-02-27'],
        ['The strikes lasted an hour.', 'strikes | - | attack actual | LBY > rebels | LBY | -'],
        ['Nobody was hurt.'],
        ['The market stayed open.'],
        ['Strikes hit the coast too.', 'Strikes | - | attack actual | LBY > rebels | LBY | -'],
      ),
    ],
    joins: [['bombed', 'strikes']],
  },
  {
    rule: 'link/only-one',
    why: 'the invasion without a date is the one that is known',
    articles: [
      article('a', '2012-05-01', [
        'Ethiopia invaded Somalia in 2006.',
        'invaded | - | invasion actual | ETH > SOM | SOM | 2006-01-01..2006-12-31',
      ]),
      article('b', '2013-05-01', [
        'Since the invasion Somalia has had five presidents.',
        'the invasion | - | invasion actual | ETH > SOM | SOM | -',
      ]),
      article('c', '2005-05-01', [
        'Nobody expects the invasion to be repeated.',
        'the invasion | - | invasion actual | ETH > SOM | SOM | -',
      ]),
    ],
    joins: [['invaded', 'the invasion']],
  },
  {
    rule: 'link/order-of-account',
    why: 'between a dated coming and a dated return lies one dated departure',
    articles: [
      article('a', '2014-01-01', [
        'Cuba left Angola in 1991.',
        'left | - | withdrawal actual | CUB | AGO | 1991-01-01..1991-12-31',
      ]),
      article('b', '2014-01-01', [
        'Cuba left Angola again in 2003.',
        'left | - | withdrawal actual | CUB | AGO | 2003-01-01..2003-12-31',
      ]),
      article(
        'c',
        '2015-01-01',
        ['Cuban soldiers landed in 1988.', 'landed | - | deployment actual | CUB | AGO | 1988-01-01..1988-12-31'],
        ['They withdrew when peace came.', 'withdrew | - | withdrawal actual | CUB | AGO | -'],
        ['A mission of doctors came in 1994.', 'came | - | mission_change actual | CUB | AGO | 1994-01-01..1994-12-31'],
        ['The soldiers withdrew for good.', 'withdrew for good | - | withdrawal actual | CUB | AGO | -'],
      ),
    ],
    joins: [['left', 'withdrew']],
  },
  {
    rule: 'link/order-of-account',
    why: 'of two departures that lie between, the one that others tell of as well',
    articles: [
      article('a', '2014-01-01', [
        'Cuba left Angola in 1991.',
        'left | - | withdrawal actual | CUB | AGO | 1991-01-01..1991-12-31',
      ]),
      article('b', '2014-02-01', [
        'Cuba was gone by the end of 1991.',
        'was gone | - | withdrawal actual | CUB | AGO | ..1991-12-31',
      ]),
      article('c', '2014-03-01', [
        'A Cuban company left in 1989.',
        'left | - | withdrawal actual | CUB | AGO | 1989-01-01..1989-12-31',
      ]),
      article(
        'd',
        '2015-01-01',
        ['Cuban soldiers landed in 1988.', 'landed | - | deployment actual | CUB | AGO | 1988-01-01..1988-12-31'],
        ['They withdrew in the end.', 'withdrew | - | withdrawal actual | CUB | AGO | -'],
        ['Doctors came in 1994.', 'came | - | mission_change actual | CUB | AGO | 1994-01-01..1994-12-31'],
      ),
    ],
    joins: [['left', 'was gone', 'withdrew']],
  },
  {
    rule: 'link/remembered',
    why: 'of two deals in a year the one that was news; a month alone finds the only day in it',
    articles: [
      article('a', '2010-06-11', [
        'Peru and Chile signed a pact on Thursday.',
        'signed a pact | - | agreement actual | CHL;PER | PER | 2010-06-10',
      ]),
      article('b', '2010-12-01', [
        'An earlier pact was struck in late March.',
        'pact was struck | - | agreement actual | CHL;PER | PER | 2010-03-21..2010-03-31',
      ]),
      article('c', '2011-12-01', [
        'Last year the two agreed to patrol the border.',
        'agreed | - | agreement actual | CHL;PER | PER | 2010-01-01..2010-12-31',
      ]),
      article('d', '2012-12-01', [
        'The pact of June 2010 is forgotten.',
        'pact | - | agreement actual | CHL;PER | PER | 2010-06-01..2010-06-30',
      ]),
    ],
    joins: [['signed a pact', 'agreed', 'pact']],
  },
  {
    rule: 'link/under-way-then',
    why: 'talks that start on a day are the talks of that month',
    articles: [
      article('a', '2003-04-14', [
        'Nepal is opening talks with the rebels.',
        'is opening talks | - | negotiation ongoing | NPL;rebels | NPL | -',
      ]),
      article('b', '2004-09-01', [
        'Nepal began talks in April 2003.',
        'began talks | - | negotiation actual | NPL;rebels | NPL | 2003-04-01..2003-04-30',
      ]),
      article('c', '2003-08-14', [
        'Nepal is in talks with the rebels.',
        'is in talks | - | negotiation ongoing | NPL;rebels | NPL | -',
      ]),
    ],
    joins: [['is opening talks', 'began talks']],
  },
  {
    rule: 'link/outcome-of-plan',
    why: 'the only movement in the time that was set; a later one is another',
    articles: [
      article('a', '1999-01-05', [
        'Kenya will hand over Fort Hall by March.',
        'will hand over | - | base_transfer planned | GBR > KEN | KEN @ Fort Hall | ..1999-03-31',
      ]),
      article('b', '1999-04-20', [
        'Britain gave Fort Hall up on Monday.',
        'gave | - | base_transfer actual | GBR > KEN | KEN @ Fort Hall | 1999-04-19',
      ]),
      article('c', '2001-02-01', [
        'Britain gave up Camp Nyati on Monday.',
        'gave up | - | base_transfer actual | GBR > KEN | KEN @ Camp Nyati | 2001-01-29',
      ]),
      article('d', '1998-01-05', [
        'Britain will leave Camp Nyati.',
        'will leave | - | base_transfer planned | GBR > KEN | KEN @ Camp Nyati | -',
      ]),
    ],
    joins: [['will hand over', 'gave']],
  },
  {
    rule: 'link/same-change',
    why: 'from the same number to the same number',
    articles: [
      article('a', '2009-01-01', [
        'Italy cut its force from 4,000 to 1,500.',
        'cut | - | withdrawal actual | ITA | LBN | -',
        '4,000 | # | 4000 exact | presence actual | ITA | LBN | -',
        '1,500 | # | 1500 exact | presence actual | ITA | LBN | -',
      ]),
      article('b', '2010-01-01', [
        'The Italian contingent shrank from about 4,000 to 1,500.',
        'shrank | - | withdrawal actual | ITA | LBN | -',
        'about 4,000 | # | 4000 about | presence actual | ITA | LBN | -',
        '1,500 | # | 1500 exact | presence actual | ITA | LBN | -',
      ]),
      article('c', '2010-02-01', [
        'It shrank from 1,500 to 900.',
        'shrank | - | withdrawal actual | ITA | LBN | -',
        '1,500 | # | 1500 exact | presence actual | ITA | LBN | -',
        '900 | # | 900 exact | presence actual | ITA | LBN | -',
      ]),
    ],
    joins: [['cut', 'shrank']],
  },
  {
    rule: 'link/same-news',
    why: 'two heads of the same days; a week later it is other news',
    articles: [
      article('a', '2015-06-10', [
        'Canada will send trainers to Ukraine.',
        'will send | - | deployment planned | CAN | UKR | -',
      ]),
      article('b', '2015-06-11', [
        'Canadian trainers are to go to Ukraine.',
        'are to go | - | deployment planned | CAN | UKR | -',
      ]),
      article('c', '2015-07-10', [
        'Canada will send more trainers to Ukraine.',
        'will send | - | deployment planned | CAN | UKR | -',
      ]),
    ],
    joins: [['will send', 'are to go']],
  },
  {
    rule: 'link/plan-of-one-agreement',
    why: 'what one agreement brings, told a year apart',
    articles: [
      article('a', '2002-05-03', [
        'Rwanda and Congo signed a deal on Thursday under which Rwanda will leave.',
        'signed a deal | - | agreement actual | COD;RWA | COD | 2002-05-02',
        'will leave | - | withdrawal planned | RWA | COD | -',
      ]),
      article('b', '2003-09-03', [
        'Under the deal that the two signed last year Rwanda is leaving.',
        'signed | - | agreement actual | COD;RWA | COD | 2002-01-01..2002-12-31',
        'is leaving | - | withdrawal ongoing | RWA | COD | -',
      ]),
      article('c', '2004-09-03', ['Rwanda will leave Kivu.', 'will leave | - | withdrawal planned | RWA | COD | -']),
    ],
    joins: [
      ['signed a deal', 'signed'],
      ['will leave', 'is leaving'],
    ],
  },
];
