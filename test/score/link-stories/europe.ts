import type { ToldArticle } from './story.js';

/** Kherson and Snake Island, Kosovo, the Falklands, Cyprus. */
export const europe: readonly ToldArticle[] = [
  {
    id: 'kherson-plan',
    on: '2022-11-09',
    outlet: 'Morning Courier',
    agency: 'AFP',
    sentences: [
      [
        'Russia ordered its troops out of the city of Kherson on Wednesday.',
        'ordered its troops out | kherson-exit | withdrawal planned | RUS | UKR @ Kherson | -',
      ],
      [
        'Russian forces had captured the city on 2 March, in the first week of the war.',
        'had captured | kherson-lost | territorial_change actual | RUS > UKR | UKR @ Kherson | 2022-03-02',
      ],
      [
        'Russia invaded Ukraine on 24 February.',
        'invaded | ukraine-2022 | invasion actual | RUS > UKR | UKR | 2022-02-24',
      ],
    ],
  },
  {
    id: 'kherson-plan-copy',
    on: '2022-11-09',
    outlet: 'Harbour Times',
    agency: 'AFP',
    sentences: [
      [
        'Russia ordered its troops out of the city of Kherson on Wednesday.',
        'ordered its troops out | kherson-exit | withdrawal planned | RUS | UKR @ Kherson | -',
      ],
      [
        'Russian forces had captured the city on 2 March.',
        'had captured | kherson-lost | territorial_change actual | RUS > UKR | UKR @ Kherson | 2022-03-02',
      ],
      [
        'Russia invaded Ukraine on 24 February.',
        'invaded | ukraine-2022 | invasion actual | RUS > UKR | UKR | 2022-02-24',
      ],
    ],
  },
  {
    id: 'kherson-done',
    on: '2022-11-12',
    outlet: 'Evening Post',
    sentences: [
      [
        'Ukrainian troops entered Kherson on Friday after the Russians had left.',
        'entered | kherson-back | territorial_change actual | UKR > RUS | UKR @ Kherson | 2022-11-11',
        'had left | kherson-exit | withdrawal actual | RUS | UKR @ Kherson | 2022-11-11',
      ],
      [
        'It was the only regional capital that Russia had seized since the invasion.',
        'had seized | kherson-lost | territorial_change actual | RUS > UKR | UKR @ Kherson | -',
        'the invasion | ukraine-2022 | invasion actual | RUS > UKR | UKR | -',
      ],
    ],
  },
  {
    id: 'kherson-year-on',
    on: '2023-11-11',
    outlet: 'Morning Courier',
    sentences: [
      [
        'A year ago Russian forces withdrew from Kherson; on 11 November 2022 the first Ukrainian soldiers came in.',
        'withdrew | kherson-exit | withdrawal actual | RUS | UKR @ Kherson | 2022-11-11',
        'came in | kherson-back | territorial_change actual | UKR > RUS | UKR @ Kherson | 2022-11-11',
      ],
      [
        'Shells hit the city again on Friday.',
        'hit | kherson-shells | attack actual | RUS > UKR | UKR @ Kherson | 2023-11-10',
      ],
    ],
  },
  {
    id: 'crimea-background',
    on: '2021-12-04',
    outlet: 'Harbour Times',
    sentences: [
      [
        'Russia seized Crimea in 2014 and has massed troops near Ukraine again.',
        'seized | crimea | territorial_change actual | RUS > UKR | UKR @ Crimea | 2014-01-01..2014-12-31',
        'has massed | massing | deployment actual | RUS | RUS | -',
      ],
      [
        'It could invade Ukraine early next year, officials warned.',
        'could invade | ukraine-2022 | invasion possible | RUS > UKR | UKR | 2022-01-01..2022-03-31',
      ],
    ],
  },
  {
    id: 'kosovo-1999',
    on: '1999-06-10',
    outlet: 'Evening Post',
    sentences: [
      [
        'Generals of NATO and Yugoslavia signed an agreement on Wednesday under which Yugoslav forces will leave Kosovo within eleven days.',
        'signed an agreement | kumanovo | agreement actual | YUG;nato | XKX | 1999-06-09',
        'will leave | yug-exit | withdrawal planned | YUG | XKX | 1999-06-10..1999-06-21',
      ],
      [
        'NATO had bombed Yugoslavia since 24 March.',
        'had bombed | nato-bombing | attack ongoing | nato > YUG | YUG | 1999-03-24..',
      ],
      [
        'A force of 50,000 peacekeepers will enter the province.',
        'will enter | kfor-in | deployment planned | nato | XKX | -',
        '50,000 peacekeepers | # | 50000 exact | deployment planned | nato | XKX | -',
      ],
    ],
  },
  {
    id: 'kosovo-1999-in',
    on: '1999-06-13',
    outlet: 'Morning Courier',
    sentences: [
      [
        'NATO troops moved into Kosovo on Saturday.',
        'moved into | kfor-in | deployment actual | nato | XKX | 1999-06-12',
      ],
      [
        'Yugoslav columns are leaving the province under the accord that was signed on 9 June.',
        'are leaving | yug-exit | withdrawal ongoing | YUG | XKX | -',
        'was signed | kumanovo | agreement actual | YUG;nato | XKX | 1999-06-09',
      ],
    ],
  },
  {
    id: 'kosovo-1999-out',
    on: '1999-06-21',
    outlet: 'Harbour Times',
    sentences: [
      [
        'The last Yugoslav soldiers left Kosovo on Sunday, NATO said.',
        'left | yug-exit | withdrawal actual | YUG | XKX | 1999-06-20',
      ],
      ['Peacekeepers had entered on 12 June.', 'had entered | kfor-in | deployment actual | nato | XKX | 1999-06-12'],
    ],
  },
  {
    id: 'falklands-1982',
    on: '1982-06-15',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Argentine forces on the Falkland Islands surrendered on Monday night.',
        'surrendered | falklands-end | defeat actual | GBR > ARG | FLK | 1982-06-14',
      ],
      [
        'Argentina invaded the islands on 2 April.',
        'invaded | falklands | invasion actual | ARG > GBR | FLK | 1982-04-02',
      ],
      [
        'Britain had sent a task force three days after the invasion.',
        'had sent | task-force | deployment actual | GBR | FLK | 1982-04-05',
        'the invasion | falklands | invasion actual | ARG > GBR | FLK | -',
      ],
    ],
  },
  {
    id: 'falklands-later',
    on: '2012-04-01',
    outlet: 'Evening Post',
    sentences: [
      [
        'Thirty years ago Argentine troops invaded the Falkland Islands.',
        'invaded | falklands | invasion actual | ARG > GBR | FLK | 1982-01-01..1982-12-31',
      ],
      [
        'They were defeated in June 1982 by a task force that Britain had sent.',
        'were defeated | falklands-end | defeat actual | - > ARG | FLK | 1982-06-01..1982-06-30',
        'had sent | task-force | deployment actual | GBR | FLK | -',
      ],
    ],
  },
  {
    id: 'cyprus',
    on: '2004-03-30',
    outlet: 'Harbour Times',
    sentences: [
      [
        'Turkey invaded Cyprus in 1974 and keeps some 35,000 soldiers in the north.',
        'invaded | cyprus | invasion actual | TUR > CYP | CYP | 1974-01-01..1974-12-31',
        'some 35,000 soldiers | # | 35000 about | presence actual | TUR | CYP | 2004-03-30',
      ],
      [
        'Under the plan its force would fall to 6,000 by 2011.',
        'would fall | cyprus-cut | withdrawal possible | TUR | CYP | ..2011-12-31',
        '6,000 | # | 6000 exact | presence possible | TUR | CYP | ..2011-12-31',
      ],
    ],
  },
  {
    id: 'cyprus-again',
    on: '2004-04-20',
    outlet: 'Evening Post',
    sentences: [
      [
        'Greek Cypriots remember the invasion: Turkish forces landed in July 1974.',
        'the invasion | cyprus | invasion actual | TUR > CYP | CYP | 1974-07-01..1974-07-31',
      ],
      [
        'Turkey has more than 30,000 troops on the island.',
        'more than 30,000 troops | # | 30000 more | presence actual | TUR | CYP | 2004-04-20',
      ],
    ],
  },
];
