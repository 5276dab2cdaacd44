import type { ToldArticle } from './story.js';

/** The Soviet Union and the coalition in Afghanistan, the Philippines, Korea, Vietnam, the Maldives. */
export const asia: readonly ToldArticle[] = [
  {
    id: 'soviet-accord',
    on: '1988-04-15',
    outlet: 'Morning Courier',
    sentences: [
      [
        'The accord that was signed in Geneva on Thursday obliges the Soviet Union to leave Afghanistan by 15 February.',
        'was signed | geneva | agreement actual | AFG;PAK;SUN | AFG | 1988-04-14',
        'leave | soviet-exit | withdrawal planned | SUN | AFG | ..1989-02-15',
      ],
      [
        'Soviet troops marched into Afghanistan in December 1979.',
        'marched into | soviet-in | invasion actual | SUN > AFG | AFG | 1979-12-01..1979-12-31',
      ],
      [
        'About 100,000 of them are there now.',
        'About 100,000 | # | 100000 about | presence actual | SUN | AFG | 1988-04-15',
      ],
    ],
  },
  {
    id: 'soviet-half',
    on: '1988-08-16',
    outlet: 'Evening Post',
    sentences: [
      [
        'Half of the Soviet force has left Afghanistan, a general said on Monday.',
        'has left | soviet-half | withdrawal actual | SUN | AFG | ..1988-08-15',
      ],
      [
        'The rest will be gone by mid-February, as was agreed in April.',
        'will be gone | soviet-exit | withdrawal planned | SUN | AFG | ..1989-02-15',
        'was agreed | geneva | agreement actual | AFG;PAK;SUN | AFG | 1988-04-01..1988-04-30',
      ],
    ],
  },
  {
    id: 'soviet-out',
    on: '1989-02-16',
    outlet: 'Harbour Times',
    sentences: [
      [
        'The last Soviet soldiers crossed the bridge home on Wednesday, and the withdrawal from Afghanistan was over.',
        'withdrawal | soviet-exit | withdrawal actual | SUN | AFG | 1989-02-15',
      ],
      [
        'The war began when the Soviet army invaded in 1979.',
        'invaded | soviet-in | invasion actual | SUN > AFG | AFG | 1979-01-01..1979-12-31',
      ],
    ],
  },
  {
    id: 'soviet-memory',
    on: '2001-10-04',
    outlet: 'Morning Courier',
    sentences: [
      [
        'The Soviet Union invaded Afghanistan in 1979, sent more than 100,000 soldiers and withdrew in defeat.',
        'invaded | soviet-in | invasion actual | SUN > AFG | AFG | 1979-01-01..1979-12-31',
        'withdrew | soviet-exit | withdrawal actual | SUN | AFG | -',
      ],
      [
        'The communist government was toppled in 1992.',
        'was toppled | kabul-1992 | defeat actual | - > AFG | AFG | 1992-01-01..1992-12-31',
      ],
    ],
  },
  {
    id: 'kabul-airport',
    on: '2021-08-27',
    outlet: 'Evening Post',
    sentences: [
      [
        'A suicide bomber struck at Kabul airport on Thursday and killed 13 American soldiers.',
        'struck | kabul-airport | attack actual | isis > USA | AFG @ Kabul Airport | 2021-08-26',
        '13 American soldiers | # | 13 exact | killed actual | USA | AFG @ Kabul Airport | 2021-08-26',
      ],
      [
        'The United States is to leave by Tuesday.',
        'is to leave | us-afg-exit | withdrawal planned | USA | AFG | ..2021-08-31',
      ],
      [
        'The Taliban took Kabul on 15 August.',
        'took | kabul-2021 | territorial_change actual | taliban > AFG | AFG @ Kabul | 2021-08-15',
      ],
    ],
  },
  {
    id: 'kabul-airport-strike',
    on: '2021-08-30',
    outlet: 'Morning Courier',
    sentences: [
      [
        'An American drone hit a car in Kabul on Sunday.',
        'hit | kabul-drone | attack actual | USA > isis | AFG @ Kabul | 2021-08-29',
      ],
      [
        'On 26 August the Islamic State attacked Kabul airport.',
        'attacked | kabul-airport | attack actual | isis > USA | AFG @ Kabul Airport | 2021-08-26',
      ],
      [
        'Rockets were fired at the airport on Monday; no one was hurt.',
        'were fired | kabul-rockets | attack actual | isis > USA | AFG @ Kabul Airport | 2021-08-30',
      ],
    ],
  },
  {
    id: 'afghanistan-out',
    on: '2021-08-31',
    outlet: 'Harbour Times',
    sentences: [
      [
        'The last American soldier left Afghanistan on Monday night.',
        'left | us-afg-exit | withdrawal actual | USA | AFG | 2021-08-30',
      ],
      [
        'The deadline for the withdrawal was Tuesday.',
        'withdrawal | us-afg-exit | withdrawal planned | USA | AFG | 2021-08-31',
      ],
      [
        'The Taliban had captured the capital two weeks before, on 15 August.',
        'had captured | kabul-2021 | territorial_change actual | taliban > AFG | AFG @ Kabul | 2021-08-15',
      ],
    ],
  },
  {
    id: 'afghanistan-remembered',
    on: '2023-08-15',
    outlet: 'Evening Post',
    sentences: [
      [
        'Two years ago the Taliban entered Kabul.',
        'entered | kabul-2021 | territorial_change actual | taliban > AFG | AFG @ Kabul | 2021-08-15',
      ],
      [
        'American troops left Afghanistan in August 2021 after twenty years.',
        'left | us-afg-exit | withdrawal actual | USA | AFG | 2021-08-01..2021-08-31',
      ],
    ],
  },
  {
    id: 'subic-vote',
    on: '1991-09-17',
    outlet: 'Morning Courier',
    sentences: [
      [
        'The Philippine Senate on Monday rejected a treaty that would have let the United States keep Subic Bay.',
        'rejected | subic-vote | vote actual | PHL | PHL | 1991-09-16',
      ],
      [
        'The base will be handed over by the end of 1992, officials said.',
        'will be handed over | subic | base_transfer planned | USA > PHL | PHL @ Subic Bay | ..1992-12-31',
      ],
      [
        'Clark Air Base was closed in June after an eruption.',
        'was closed | clark | base_transfer actual | USA | PHL @ Clark Air Base | 1991-06-01..1991-06-30',
      ],
    ],
  },
  {
    id: 'subic-left',
    on: '1992-11-25',
    outlet: 'Harbour Times',
    sentences: [
      [
        'The United States turned over Subic Bay on Tuesday.',
        'turned over | subic | base_transfer actual | USA > PHL | PHL @ Subic Bay | 1992-11-24',
      ],
      [
        'In September 1991 the Senate voted against a new treaty.',
        'voted against | subic-vote | vote actual | PHL | PHL | 1991-09-01..1991-09-30',
      ],
    ],
  },
  {
    id: 'subic-anniversary',
    on: '1993-11-24',
    outlet: 'Evening Post',
    sentences: [
      [
        'A year after the Americans gave Subic Bay back, on 24 November 1992, the harbour is busy.',
        'gave | subic | base_transfer actual | USA > PHL | PHL @ Subic Bay | 1992-11-24',
      ],
      [
        'They had left Clark Air Base in 1991.',
        'had left | clark | base_transfer actual | USA | PHL @ Clark Air Base | 1991-01-01..1991-12-31',
      ],
    ],
  },
  {
    id: 'vietnam-paris',
    on: '1973-01-28',
    outlet: 'Morning Courier',
    sentences: [
      [
        'The United States and North Vietnam signed a peace agreement in Paris on Saturday.',
        'signed a peace agreement | paris-1973 | agreement actual | USA;VNM | VNM | 1973-01-27',
      ],
      [
        'American troops are to leave South Vietnam within sixty days; a cease-fire took effect this morning.',
        'are to leave | vietnam-exit | withdrawal planned | USA | VNM | 1973-01-28..1973-03-29',
        'took effect | vietnam-truce | ceasefire actual | USA;VNM | VNM | 1973-01-28',
      ],
    ],
  },
  {
    id: 'vietnam-left',
    on: '1973-03-30',
    outlet: 'Evening Post',
    sentences: [
      [
        'The last American combat soldiers left Vietnam on Thursday.',
        'left | vietnam-exit | withdrawal actual | USA | VNM | 1973-03-29',
      ],
      [
        'The agreement of Paris was signed on 27 January.',
        'was signed | paris-1973 | agreement actual | USA;VNM | VNM | 1973-01-27',
      ],
    ],
  },
  {
    id: 'vietnam-history',
    on: '1985-04-29',
    outlet: 'Harbour Times',
    sentences: [
      [
        'American marines landed in 1965, the last troops withdrew and Saigon fell in 1975.',
        'landed | vietnam-in | deployment actual | USA | VNM | 1965-01-01..1965-12-31',
        'withdrew | vietnam-exit | withdrawal actual | USA | VNM | -',
        'fell | saigon | territorial_change actual | - > VNM | VNM @ Saigon | 1975-01-01..1975-12-31',
      ],
    ],
  },
  {
    id: 'korea-talks',
    on: '2018-04-27',
    outlet: 'Morning Courier',
    sentences: [
      [
        'The leaders of the two Koreas met at the border on Friday.',
        'met | korea-april | negotiation actual | KOR;PRK | KOR @ Panmunjom | 2018-04-27',
      ],
      [
        'The United States and South Korea will hold exercises in August.',
        'will hold exercises | korea-exercise-18 | exercise planned | KOR;USA | KOR | 2018-08-01..2018-08-31',
      ],
    ],
  },
  {
    id: 'korea-talks-more',
    on: '2018-05-27',
    outlet: 'Evening Post',
    sentences: [
      [
        'The two Korean leaders met again on Saturday, a month after their first meeting on 27 April.',
        'met again | korea-may | negotiation actual | KOR;PRK | KOR @ Panmunjom | 2018-05-26',
        'first meeting | korea-april | negotiation actual | KOR;PRK | KOR @ Panmunjom | 2018-04-27',
      ],
    ],
  },
  {
    id: 'maldives',
    on: '2024-05-10',
    outlet: 'Harbour Times',
    sentences: [
      [
        'India has withdrawn the last of its soldiers from the Maldives, as the islands had demanded.',
        'has withdrawn | maldives-exit | withdrawal actual | IND | MDV | -',
        'had demanded | maldives-demand | demand actual | MDV > IND | MDV | -',
      ],
      [
        'The withdrawal was to be complete by Friday.',
        'withdrawal | maldives-exit | withdrawal planned | IND | MDV | ..2024-05-10',
      ],
    ],
  },
  {
    id: 'maldives-other',
    on: '2024-05-11',
    outlet: 'Morning Courier',
    sentences: [
      [
        'The last Indian soldiers have left the Maldives, the government said.',
        'have left | maldives-exit | withdrawal actual | IND | MDV | -',
      ],
    ],
  },
];
