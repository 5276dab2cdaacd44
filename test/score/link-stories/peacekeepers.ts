import type { ToldArticle } from './story.js';

/** Haiti, Bosnia, Timor, Sierra Leone, Congo, Georgia, Karabakh, Darfur: short missions and truces, in our own words. */
export const peacekeepers: readonly ToldArticle[] = [
  {
    id: 'haiti-1994',
    on: '1994-09-20',
    outlet: 'Morning Courier',
    sentences: [
      [
        'American troops landed in Haiti on Monday without a shot.',
        'landed | haiti-1994 | deployment actual | USA | HTI | 1994-09-19',
      ],
      [
        'The generals and Washington had reached an agreement on Sunday.',
        'had reached an agreement | governors-island | agreement actual | HTI;USA | HTI | 1994-09-18',
      ],
    ],
  },
  {
    id: 'haiti-1994-other',
    on: '1994-09-27',
    outlet: 'Evening Post',
    sentences: [
      [
        'A week after American forces arrived in Haiti, on 19 September, shops are open.',
        'arrived | haiti-1994 | deployment actual | USA | HTI | 1994-09-19',
      ],
      [
        'Under the agreement of last week the generals will go.',
        'agreement | governors-island | agreement actual | HTI;USA | HTI | 1994-09-18..1994-09-25',
      ],
    ],
  },
  {
    id: 'haiti-2004',
    on: '2004-03-01',
    outlet: 'Harbour Times',
    sentences: [
      [
        'Marines landed in Haiti on Sunday night, ten years after the last American landing there, in 1994.',
        'landed | haiti-2004 | deployment actual | USA | HTI | 2004-02-29',
        'landing | haiti-1994 | deployment actual | USA | HTI | 1994-01-01..1994-12-31',
      ],
    ],
  },
  {
    id: 'timor-arrival',
    on: '1999-09-21',
    outlet: 'Morning Courier',
    sentences: [
      [
        'The force led by Australia landed in Dili on Monday.',
        'landed | interfet-landing | deployment actual | interfet | TLS @ Dili | 1999-09-20',
      ],
      [
        'Indonesian soldiers are leaving East Timor.',
        'are leaving | indonesia-exit | withdrawal ongoing | IDN | TLS | -',
      ],
    ],
  },
  {
    id: 'timor-gone',
    on: '1999-11-02',
    outlet: 'Evening Post',
    sentences: [
      [
        'The last Indonesian troops left East Timor on Sunday.',
        'left | indonesia-exit | withdrawal actual | IDN | TLS | 1999-10-31',
      ],
      [
        'Australian soldiers had landed in Dili on 20 September.',
        'had landed | interfet-landing | deployment actual | AUS | TLS @ Dili | 1999-09-20',
      ],
    ],
  },
  {
    id: 'sierra-leone',
    on: '2000-05-09',
    outlet: 'Morning Courier',
    sentences: [
      [
        'British paratroopers arrived in Sierra Leone on Monday to bring foreigners out.',
        'arrived | palliser | deployment actual | GBR | SLE | 2000-05-08',
      ],
      [
        'Rebels killed four Kenyan peacekeepers in Makeni last week.',
        'killed | makeni | attack actual | rebels > KEN | SLE @ Makeni | 2000-05-01..2000-05-07',
      ],
    ],
  },
  {
    id: 'sierra-leone-later',
    on: '2000-09-11',
    outlet: 'Evening Post',
    sentences: [
      [
        'British soldiers freed six comrades from a militia in the Occra Hills on Sunday.',
        'freed | barras | attack actual | GBR > west-side-boys | SLE @ Occra Hills | 2000-09-10',
      ],
      ['The British came in May 2000.', 'came | palliser | deployment actual | GBR | SLE | 2000-05-01..2000-05-31'],
    ],
  },
  {
    id: 'sierra-leone-end',
    on: '2002-07-29',
    outlet: 'Harbour Times',
    sentences: [
      [
        'British combat troops left Sierra Leone on Sunday.',
        'left | palliser-end | withdrawal actual | GBR | SLE | 2002-07-28',
      ],
      [
        'Civil war is over since rebels laid down their arms in January 2002.',
        'laid down their arms | ruf-end | defeat actual | - > rebels | SLE | 2002-01-01..2002-01-31',
      ],
    ],
  },
  {
    id: 'uganda-ituri',
    on: '2003-05-07',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Uganda pulled its last soldiers out of Bunia on Tuesday.',
        'pulled | bunia-exit | withdrawal actual | UGA | COD @ Bunia | 2003-05-06',
      ],
      ['France may send a force to the town.', 'may send | artemis | deployment possible | FRA | COD @ Bunia | -'],
    ],
  },
  {
    id: 'france-ituri',
    on: '2003-06-07',
    outlet: 'Evening Post',
    sentences: [
      [
        'French special forces landed in Bunia on Friday, a month after Ugandan troops left it.',
        'landed | artemis | deployment actual | FRA | COD @ Bunia | 2003-06-06',
        'left | bunia-exit | withdrawal actual | UGA | COD @ Bunia | 2003-05-01..2003-05-31',
      ],
    ],
  },
  {
    id: 'georgia-war',
    on: '2008-08-13',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Russia and Georgia agreed on a ceasefire on Tuesday.',
        'agreed on a ceasefire | georgia-truce | ceasefire actual | GEO;RUS | GEO | 2008-08-12',
      ],
      [
        'Russian tanks rolled into Georgia on Friday.',
        'rolled into | georgia-invasion | invasion actual | RUS > GEO | GEO | 2008-08-08',
      ],
    ],
  },
  {
    id: 'georgia-gori',
    on: '2008-08-23',
    outlet: 'Evening Post',
    sentences: [
      [
        'Russian troops left Gori on Friday; Tbilisi says that they have not left Poti.',
        'left | gori-exit | withdrawal actual | RUS | GEO @ Gori | 2008-08-22',
        'have not left | poti-exit | withdrawal negated | RUS | GEO @ Poti | - | named: Tbilisi',
      ],
      [
        'The truce of 12 August calls for a full retreat.',
        'truce | georgia-truce | ceasefire actual | GEO;RUS | GEO | 2008-08-12',
      ],
    ],
  },
  {
    id: 'georgia-memory',
    on: '2018-08-08',
    outlet: 'Harbour Times',
    sentences: [
      [
        'Ten years ago Russia invaded Georgia.',
        'invaded | georgia-invasion | invasion actual | RUS > GEO | GEO | 2008-01-01..2008-12-31',
      ],
      [
        'The ceasefire that followed in August 2008 has mostly held.',
        'ceasefire | georgia-truce | ceasefire actual | GEO;RUS | GEO | 2008-08-01..2008-08-31',
      ],
    ],
  },
  {
    id: 'karabakh-2020',
    on: '2020-11-10',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Armenia and Azerbaijan signed a truce on Monday, and Russia is sending peacekeepers to Karabakh.',
        'signed a truce | karabakh-truce | ceasefire actual | ARM;AZE | AZE | 2020-11-09',
        'is sending | karabakh-force | deployment ongoing | RUS | AZE | -',
      ],
      [
        'Azeri soldiers took Shusha on Sunday.',
        'took | shusha | territorial_change actual | AZE > ARM | AZE @ Shusha | 2020-11-08',
      ],
    ],
  },
  {
    id: 'karabakh-2024',
    on: '2024-04-18',
    outlet: 'Evening Post',
    sentences: [
      [
        'Russia has begun to withdraw its peacekeepers from Karabakh, where they had been sent in November 2020.',
        'has begun to withdraw | karabakh-leave | withdrawal ongoing | RUS | AZE | -',
        'had been sent | karabakh-force | deployment actual | RUS | AZE | 2020-11-01..2020-11-30',
      ],
      [
        'Azerbaijan retook the region in September 2023.',
        'retook | karabakh-2023 | territorial_change actual | AZE | AZE | 2023-09-01..2023-09-30',
      ],
    ],
  },
  {
    id: 'karabakh-2024-end',
    on: '2024-06-13',
    outlet: 'Harbour Times',
    sentences: [
      [
        'The last Russian peacekeepers left Azerbaijan on Wednesday.',
        'left | karabakh-leave | withdrawal actual | RUS | AZE | 2024-06-12',
      ],
      [
        'Shusha had fallen to Azerbaijan in November 2020.',
        'had fallen | shusha | territorial_change actual | AZE | AZE @ Shusha | 2020-11-01..2020-11-30',
      ],
    ],
  },
];
