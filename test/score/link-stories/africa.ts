import type { ToldArticle } from './story.js';

/** France in Mali and Niger, the United States in Somalia and Niger: told in our own words after no article. */
export const africa: readonly ToldArticle[] = [
  {
    id: 'mali-2013-news',
    on: '2013-01-14',
    outlet: 'Morning Courier',
    sentences: [
      [
        'France sent warplanes and soldiers into Mali on Friday to stop rebels who were marching on the capital.',
        'sent | serval | deployment actual | FRA | MLI | 2013-01-11',
      ],
      [
        'The rebels had seized Konna a day earlier.',
        'seized | konna-lost | territorial_change actual | rebels > MLI | MLI @ Konna | 2013-01-10',
      ],
      [
        'Paris will bring the force to 2,500 troops, an officer said.',
        'bring the force | serval-more | deployment planned | FRA | MLI | -',
        '2,500 troops | # | 2500 exact | presence planned | FRA | MLI | -',
      ],
    ],
  },
  {
    id: 'mali-2013-other',
    on: '2013-01-18',
    outlet: 'Evening Post',
    sentences: [
      [
        'Malian soldiers retook Konna on Thursday with the help of French aircraft.',
        'retook | konna-back | territorial_change actual | MLI > rebels | MLI @ Konna | 2013-01-17',
      ],
      [
        'The town had fallen on 10 January, the day before French forces arrived in Mali.',
        'had fallen | konna-lost | territorial_change actual | rebels | MLI @ Konna | 2013-01-10',
        'arrived | serval | deployment actual | FRA | MLI | 2013-01-11',
      ],
    ],
  },
  {
    id: 'mali-2022-plan',
    on: '2022-02-17',
    outlet: 'Morning Courier',
    sentences: [
      [
        'France and its partners will withdraw from Mali, the president said on Thursday.',
        'will withdraw | mali-exit | withdrawal planned | FRA | MLI | -',
      ],
      [
        'The departure is to take four to six months and the bases at Gao, Menaka and Gossi are to be closed.',
        'departure | mali-exit | withdrawal planned | FRA | MLI | -',
        'are to be closed | mali-bases | base_transfer planned | FRA | MLI @ Gao;Gossi;Menaka | -',
      ],
      [
        'French forces arrived in January 2013, when rebels threatened the capital.',
        'arrived | serval | deployment actual | FRA | MLI | 2013-01-01..2013-01-31',
      ],
    ],
  },
  {
    id: 'mali-2022-done',
    on: '2022-08-15',
    outlet: 'Evening Post',
    sentences: [
      [
        'The last French soldiers left Mali on Monday, nine years after they came.',
        'left | mali-exit | withdrawal actual | FRA | MLI | 2022-08-15',
      ],
      [
        'They handed the base at Gao to the Malian army at midday.',
        'handed | gao | base_transfer actual | FRA > MLI | MLI @ Gao | 2022-08-15',
      ],
    ],
  },
  {
    id: 'mali-2022-also',
    on: '2022-08-16',
    outlet: 'Harbour Times',
    sentences: [
      [
        'France completed its withdrawal from Mali on 15 August, the general staff said.',
        'completed its withdrawal | mali-exit | withdrawal actual | FRA | MLI | 2022-08-15',
      ],
      [
        'The army took over the Gao base the same day.',
        'took over | gao | base_transfer actual | FRA > MLI | MLI @ Gao | 2022-08-15',
      ],
      [
        'In April the French had given up the base at Gossi.',
        'had given up | gossi | base_transfer actual | FRA | MLI @ Gossi | 2022-04-01..2022-04-30',
      ],
    ],
  },
  {
    id: 'niger-2023',
    on: '2023-09-25',
    outlet: 'Evening Post',
    sentences: [
      [
        'France will pull its 1,500 soldiers out of Niger by the end of the year, the president said on Sunday.',
        'will pull | niger-exit | withdrawal planned | FRA | NER | ..2023-12-31',
        '1,500 soldiers | # | 1500 exact | presence actual | FRA | NER | 2023-09-25',
      ],
      [
        'The rulers of Niger had demanded in August that the French leave.',
        'had demanded | niger-demand | demand actual | NER > FRA | NER | 2023-08-01..2023-08-31',
      ],
      ['The exit ends a mission that began in 2013.', 'exit | niger-exit | withdrawal planned | FRA | NER | -'],
    ],
  },
  {
    id: 'niger-2023-done',
    on: '2023-12-22',
    outlet: 'Morning Courier',
    sentences: [
      [
        'The last French soldiers left Niger on Friday.',
        'left | niger-exit | withdrawal actual | FRA | NER | 2023-12-22',
      ],
      [
        'The United States still has some 650 troops in the country.',
        'some 650 troops | # | 650 about | presence actual | USA | NER | 2023-12-22',
      ],
    ],
  },
  {
    id: 'niger-2024',
    on: '2024-05-19',
    outlet: 'Harbour Times',
    sentences: [
      [
        'The United States and Niger agreed on Sunday that American forces will leave by 15 September.',
        'agreed | niger-us-deal | agreement actual | NER;USA | NER | 2024-05-19',
        'will leave | niger-us-exit | withdrawal planned | USA | NER | ..2024-09-15',
      ],
      [
        'France withdrew its soldiers in December.',
        'withdrew | niger-exit | withdrawal actual | FRA | NER | 2023-12-01..2023-12-31',
      ],
      [
        'Talks between the two governments had begun on Wednesday.',
        'Talks | niger-us-talks | negotiation actual | NER;USA | NER | 2024-05-15',
      ],
    ],
  },
  {
    id: 'niger-2024-done',
    on: '2024-09-17',
    outlet: 'Evening Post',
    sentences: [
      [
        'American forces completed their withdrawal from Niger on 15 September, both governments said.',
        'completed their withdrawal | niger-us-exit | withdrawal actual | USA | NER | 2024-09-15',
      ],
      [
        'The two sides had agreed on it in May.',
        'had agreed | niger-us-deal | agreement actual | NER;USA | NER | 2024-05-01..2024-05-31',
      ],
    ],
  },
  {
    id: 'somalia-2020',
    on: '2020-12-05',
    outlet: 'Harbour Times',
    sentences: [
      [
        'The president has ordered nearly all of the 700 American troops out of Somalia by 15 January.',
        'ordered | somalia-out | withdrawal planned | USA | SOM | ..2021-01-15',
        '700 American troops | # | 700 exact | presence actual | USA | SOM | 2020-12-05',
      ],
      [
        'The United States left Somalia once before, in March 1994.',
        'left | somalia-1994 | withdrawal actual | USA | SOM | 1994-03-01..1994-03-31',
      ],
    ],
  },
  {
    id: 'somalia-2021',
    on: '2021-01-18',
    outlet: 'Morning Courier',
    sentences: [
      [
        'The American withdrawal from Somalia is complete, the command for Africa said; it ended on 15 January.',
        'ended | somalia-out | withdrawal actual | USA | SOM | 2021-01-15',
      ],
    ],
  },
  {
    id: 'somalia-2022',
    on: '2022-05-17',
    outlet: 'Evening Post',
    sentences: [
      [
        'Up to 500 American troops will return to Somalia, officials said on Monday.',
        'will return | somalia-back | deployment planned | USA | SOM | -',
        'Up to 500 American troops | # | 500 less | deployment planned | USA | SOM | -',
      ],
      [
        'Most of them were withdrawn in January 2021.',
        'were withdrawn | somalia-out | withdrawal actual | USA | SOM | 2021-01-01..2021-01-31',
      ],
      [
        'An earlier mission came to an end in 1994, when the Americans pulled out after a battle in the capital.',
        'pulled out | somalia-1994 | withdrawal actual | USA | SOM | 1994-01-01..1994-12-31',
      ],
    ],
  },
];
