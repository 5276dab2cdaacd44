import type { ToldArticle } from './story.js';

/** One event told while it is feared, planned, under way, denied and over; beside it what only looks like a stage of it. */
export const stages: readonly ToldArticle[] = [
  {
    id: 'subic-plan',
    on: '1991-12-28',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Manila has told the United States to leave Subic Bay by the end of 1992.',
        'to leave | subic | base_transfer planned | USA > PHL | PHL @ Subic Bay | ..1992-12-31',
      ],
      [
        'The Senate rejected a new treaty in September.',
        'rejected | subic-vote | vote actual | PHL | PHL | 1991-09-01..1991-09-30',
      ],
    ],
  },
  {
    id: 'subic-end',
    on: '1992-11-25',
    outlet: 'Evening Post',
    sentences: [
      [
        'The American flag came down over Subic Bay on Tuesday, when the navy handed the base over.',
        'handed the base over | subic | base_transfer actual | USA > PHL | PHL @ Subic Bay | 1992-11-24',
      ],
      [
        'John Hay, the camp in the hills, had been given up in July 1991.',
        'given up | john-hay | base_transfer actual | USA > PHL | PHL @ John Hay Air Base | 1991-07-01..1991-07-31',
      ],
    ],
  },
  {
    id: 'subic-memory',
    on: '2012-06-04',
    outlet: 'Harbour Times',
    sentences: [
      [
        'American ships call again at Subic Bay, which the navy left in 1992.',
        'left | subic | base_transfer actual | USA | PHL @ Subic Bay | 1992-01-01..1992-12-31',
      ],
    ],
  },
  {
    id: 'baltic-plan',
    on: '1994-05-03',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Russia will pull its last soldiers out of Latvia by 31 August, the presidents agreed in Moscow on Saturday.',
        'will pull | latvia-exit | withdrawal planned | RUS | LVA | ..1994-08-31',
        'agreed | latvia-deal | agreement actual | LVA;RUS | LVA | 1994-04-30',
      ],
      [
        'Estonia still waits for a date for the withdrawal from its soil.',
        'withdrawal | estonia-exit | withdrawal possible | RUS | EST | -',
      ],
    ],
  },
  {
    id: 'baltic-done',
    on: '1994-09-01',
    outlet: 'Evening Post',
    sentences: [
      [
        'The last Russian units left Latvia on Wednesday; those in Estonia went the same day.',
        'left | latvia-exit | withdrawal actual | RUS | LVA | 1994-08-31',
        'went | estonia-exit | withdrawal actual | RUS | EST | 1994-08-31',
      ],
      [
        'Lithuania had seen the Russians off in August 1993.',
        'had seen | lithuania-exit | withdrawal actual | RUS | LTU | 1993-08-01..1993-08-31',
      ],
    ],
  },
  {
    id: 'baltic-memory',
    on: '2014-03-20',
    outlet: 'Harbour Times',
    sentences: [
      [
        'Twenty years after Russian troops withdrew from Latvia in August 1994, fear is back.',
        'withdrew | latvia-exit | withdrawal actual | RUS | LVA | 1994-08-01..1994-08-31',
      ],
      [
        'The pact that was signed in April 1994 let Moscow keep a radar station until 1998.',
        'was signed | latvia-deal | agreement actual | LVA;RUS | LVA | 1994-04-01..1994-04-30',
      ],
    ],
  },
  {
    id: 'chad-order',
    on: '2024-11-29',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Chad ended its defence pact with France on Thursday, and French soldiers are to leave.',
        'ended | chad-pact-end | agreement negated | FRA;TCD | TCD | 2024-11-28',
        'are to leave | chad-exit | withdrawal planned | FRA | TCD | -',
      ],
      [
        'France left Niger in December 2023.',
        'left | niger-exit | withdrawal actual | FRA | NER | 2023-12-01..2023-12-31',
      ],
    ],
  },
  {
    id: 'chad-going',
    on: '2024-12-12',
    outlet: 'Evening Post',
    sentences: [
      [
        'France has begun to withdraw from Chad: two fighter jets flew home on Tuesday.',
        'has begun to withdraw | chad-exit | withdrawal ongoing | FRA | TCD | -',
      ],
      [
        'Senegal wants the French out, too, and they will go within a year.',
        'will go | senegal-exit | withdrawal planned | FRA | SEN | 2024-12-12..2025-12-12',
      ],
    ],
  },
  {
    id: 'chad-gone',
    on: '2025-01-31',
    outlet: 'Harbour Times',
    sentences: [
      [
        'France handed its last base in Chad, Camp Kossei, to the army on Thursday and completed its withdrawal.',
        'handed | kossei | base_transfer actual | FRA > TCD | TCD @ Camp Kossei | 2025-01-30',
        'completed its withdrawal | chad-exit | withdrawal actual | FRA | TCD | 2025-01-30',
      ],
    ],
  },
  {
    id: 'hospital-strike',
    on: '2016-04-28',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Syrian jets bombed a rebel hospital in Aleppo on Wednesday, doctors said.',
        'bombed | aleppo-hospital | attack actual | SYR > rebels | SYR @ Aleppo | 2016-04-27 | anonymous: doctors',
      ],
      [
        'The army denied that it had carried out the strike.',
        'had carried out the strike | aleppo-hospital | attack negated | SYR > rebels | SYR @ Aleppo | - | named: The army',
      ],
      [
        'Rebels shelled the west of the city the same day.',
        'shelled | aleppo-west | attack actual | rebels > SYR | SYR @ Aleppo | 2016-04-27',
      ],
    ],
  },
  {
    id: 'border-crossing',
    on: '2011-07-22',
    outlet: 'Evening Post',
    sentences: [
      [
        'Burundi may send a second battalion to Somalia in August.',
        'may send | burundi-more | deployment possible | BDI | SOM | 2011-08-01..2011-08-31',
      ],
      ['Djibouti promised a battalion, too.', 'promised | djibouti-somalia | deployment planned | DJI | SOM | -'],
    ],
  },
  {
    id: 'border-crossed',
    on: '2011-08-29',
    outlet: 'Harbour Times',
    sentences: [
      [
        'Fresh soldiers from Burundi landed in Mogadishu on 25 August to strengthen the mission in Somalia.',
        'landed | burundi-more | deployment actual | BDI | SOM | 2011-08-25',
      ],
    ],
  },
  {
    id: 'talks-on-off',
    on: '2008-03-10',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Colombia and Ecuador are holding talks on their border in Santo Domingo.',
        'are holding talks | santo-domingo | negotiation ongoing | COL;ECU | COL | -',
      ],
      [
        'Ecuador called off a meeting of the two armies.',
        'called off a meeting | army-meeting | negotiation negated | COL;ECU | COL | -',
      ],
    ],
  },
  {
    id: 'monusco-start',
    on: '2023-11-22',
    outlet: 'Morning Courier',
    sentences: [
      [
        'The United Nations and Congo signed a plan on Tuesday for the peacekeepers to leave.',
        'signed a plan | monusco-plan | agreement actual | COD;un | COD | 2023-11-21',
        'to leave | monusco-exit | withdrawal planned | un | COD | -',
      ],
    ],
  },
  {
    id: 'monusco-next',
    on: '2023-12-20',
    outlet: 'Evening Post',
    sentences: [
      [
        'The peacekeepers are to go from Congo step by step, the Security Council decided on Tuesday.',
        'are to go | monusco-exit | withdrawal planned | un | COD | -',
        'decided | monusco-vote | vote actual | un | COD | 2023-12-19',
      ],
      ['They will close Bunyakiri first.', 'will close | bunyakiri | base_transfer planned | un | COD @ Bunyakiri | -'],
    ],
  },
  {
    id: 'monusco-later',
    on: '2024-07-02',
    outlet: 'Harbour Times',
    sentences: [
      [
        'The mission left South Kivu at the end of June.',
        'left | south-kivu-exit | withdrawal actual | un | COD @ South Kivu | 2024-06-21..2024-06-30',
      ],
      [
        'The plan that was signed in November 2023 has no date for North Kivu.',
        'was signed | monusco-plan | agreement actual | COD;un | COD | 2023-11-01..2023-11-30',
      ],
    ],
  },
];
