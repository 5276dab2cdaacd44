import type { ToldArticle } from './story.js';

/** Suez, Saigon, Lisbon's Africa, Grenada, Cambodia, Budapest and Berlin, in our own words. */
export const coldWar: readonly ToldArticle[] = [
  {
    id: 'suez-landing',
    on: '1956-11-06',
    outlet: 'Morning Courier',
    sentences: [
      [
        'British and French paratroopers landed at Port Said on Monday.',
        'landed | suez-landing | invasion actual | FRA;GBR > EGY | EGY | 1956-11-05',
      ],
      [
        'Israel attacked in Sinai on 29 October.',
        'attacked | sinai-1956 | invasion actual | ISR > EGY | EGY | 1956-10-29',
      ],
    ],
  },
  {
    id: 'suez-leaving',
    on: '1956-12-04',
    outlet: 'Evening Post',
    sentences: [
      [
        'Britain and France will pull out of Port Said without delay.',
        'will pull out | suez-exit | withdrawal planned | FRA;GBR | EGY | -',
      ],
      [
        'Their forces invaded Egypt a month ago.',
        'invaded | suez-landing | invasion actual | FRA;GBR > EGY | EGY | 1956-11-01..1956-11-30',
      ],
    ],
  },
  {
    id: 'suez-left',
    on: '1956-12-24',
    outlet: 'Harbour Times',
    sentences: [
      [
        'The last British and French soldiers left Egypt on Saturday.',
        'left | suez-exit | withdrawal actual | FRA;GBR | EGY | 1956-12-22',
      ],
      ['The Israelis have not left Sinai.', 'have not left | sinai-stay | withdrawal negated | ISR | EGY | -'],
    ],
  },
  {
    id: 'suez-memory',
    on: '2006-10-29',
    outlet: 'Morning Courier',
    sentences: [
      [
        'In 1956 Britain and France invaded Egypt and left within weeks, in December.',
        'invaded | suez-landing | invasion actual | FRA;GBR > EGY | EGY | 1956-01-01..1956-12-31',
        'left | suez-exit | withdrawal actual | FRA;GBR | EGY | 1956-12-01..1956-12-31',
      ],
      [
        'Israel gave Sinai back in March 1957.',
        'gave Sinai back | sinai-exit | withdrawal actual | ISR | EGY | 1957-03-01..1957-03-31',
      ],
    ],
  },
  {
    id: 'australia-vietnam',
    on: '1971-08-19',
    outlet: 'Evening Post',
    sentences: [
      [
        'Australia and New Zealand will bring their soldiers home from Vietnam by Christmas, the prime minister said on Wednesday.',
        'will bring | anz-exit | withdrawal planned | AUS;NZL | VNM | ..1971-12-25',
      ],
      [
        'The first Australian advisers went there in 1962.',
        'went | anz-first | deployment actual | AUS | VNM | 1962-01-01..1962-12-31',
      ],
    ],
  },
  {
    id: 'korea-vietnam',
    on: '1973-03-25',
    outlet: 'Morning Courier',
    sentences: [
      [
        'The last of 50,000 South Koreans left Vietnam on Friday.',
        'left | korean-exit | withdrawal actual | KOR | VNM | 1973-03-23',
      ],
      [
        'Thai soldiers had gone in 1972.',
        'had gone | thai-exit | withdrawal actual | THA | VNM | 1972-01-01..1972-12-31',
      ],
    ],
  },
  {
    id: 'korea-vietnam-memory',
    on: '1999-05-05',
    outlet: 'Harbour Times',
    sentences: [
      [
        'South Korea, which sent combat troops to Vietnam in 1965, brought them home in March 1973.',
        'sent | korean-entry | deployment actual | KOR | VNM | 1965-01-01..1965-12-31',
        'brought | korean-exit | withdrawal actual | KOR | VNM | 1973-03-01..1973-03-31',
      ],
      [
        'The Australians left a year before.',
        'left | anz-exit-memory | withdrawal actual | AUS | VNM | 1972-01-01..1972-12-31',
      ],
    ],
  },
  {
    id: 'grenada',
    on: '1983-10-26',
    outlet: 'Morning Courier',
    sentences: [
      [
        'American marines invaded Grenada at dawn on Tuesday.',
        'invaded | grenada | invasion actual | USA > GRD | GRD | 1983-10-25',
      ],
      ['Barbados and Jamaica sent 300 men.', 'sent | caribbean-grenada | deployment actual | BRB;JAM | GRD | -'],
    ],
  },
  {
    id: 'grenada-over',
    on: '1983-12-16',
    outlet: 'Evening Post',
    sentences: [
      [
        'The last American combat troops left Grenada on Thursday, seven weeks after the invasion.',
        'left | grenada-exit | withdrawal actual | USA | GRD | 1983-12-15',
        'the invasion | grenada | invasion actual | USA > GRD | GRD | -',
      ],
    ],
  },
  {
    id: 'cambodia-plan',
    on: '1989-04-06',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Vietnam will withdraw its last troops from Cambodia by 30 September, Hanoi said on Wednesday.',
        'will withdraw | cambodia-exit | withdrawal planned | VNM | KHM | ..1989-09-30',
      ],
      [
        'Its army toppled the Khmer Rouge in January 1979.',
        'toppled | khmer-rouge-fall | defeat actual | VNM > khmer-rouge | KHM | 1979-01-01..1979-01-31',
      ],
    ],
  },
  {
    id: 'cambodia-done',
    on: '1989-09-27',
    outlet: 'Harbour Times',
    sentences: [
      [
        'Vietnamese soldiers left Cambodia on Tuesday after eleven years.',
        'left | cambodia-exit | withdrawal actual | VNM | KHM | 1989-09-26',
      ],
      [
        'Hanoi withdrew 50,000 men in 1988.',
        'withdrew | cambodia-1988 | withdrawal actual | VNM | KHM | 1988-01-01..1988-12-31',
        '50,000 men | # | 50000 exact | withdrawal actual | VNM | KHM | 1988-01-01..1988-12-31',
      ],
    ],
  },
  {
    id: 'cambodia-memory',
    on: '1998-04-17',
    outlet: 'Evening Post',
    sentences: [
      [
        'The Khmer Rouge were driven from power in January 1979.',
        'were driven | khmer-rouge-fall | defeat actual | - > khmer-rouge | KHM | 1979-01-01..1979-01-31',
      ],
      [
        'When the Vietnamese withdrew in September 1989 the war went on.',
        'withdrew | cambodia-exit | withdrawal actual | VNM | KHM | 1989-09-01..1989-09-30',
      ],
    ],
  },
  {
    id: 'hungary-deal',
    on: '1990-03-11',
    outlet: 'Morning Courier',
    sentences: [
      [
        'The Soviet Union and Hungary signed an agreement in Moscow on Saturday: 50,000 soldiers will be gone by 30 June 1991.',
        'signed an agreement | hungary-deal | agreement actual | HUN;SUN | HUN | 1990-03-10',
        'will be gone | hungary-exit | withdrawal planned | SUN | HUN | ..1991-06-30',
        '50,000 soldiers | # | 50000 exact | presence actual | SUN | HUN | 1990-03-11',
      ],
      [
        'A like agreement with Prague was signed in February.',
        'was signed | prague-deal | agreement actual | CSK;SUN | CSK | 1990-02-01..1990-02-28',
      ],
    ],
  },
  {
    id: 'hungary-going',
    on: '1990-03-13',
    outlet: 'Harbour Times',
    sentences: [
      [
        'Soviet tanks are leaving Hungary under the agreement of last week.',
        'are leaving | hungary-exit | withdrawal ongoing | SUN | HUN | -',
        'agreement | hungary-deal | agreement actual | HUN;SUN | HUN | 1990-03-05..1990-03-11',
      ],
    ],
  },
  {
    id: 'hungary-gone',
    on: '1991-06-20',
    outlet: 'Evening Post',
    sentences: [
      [
        'The last Soviet soldier left Hungary on Wednesday, a general who crossed the border alone.',
        'left | hungary-exit | withdrawal actual | SUN | HUN | 1991-06-19',
      ],
      [
        'Prague saw the last of them in June 1991, too.',
        'saw the last | prague-exit | withdrawal actual | SUN | CSK | 1991-06-01..1991-06-30',
      ],
    ],
  },
  {
    id: 'berlin-farewell',
    on: '1994-09-09',
    outlet: 'Morning Courier',
    sentences: [
      [
        'American, British and French soldiers left Berlin on Thursday; the Russians had gone on 31 August.',
        'left | allies-berlin | withdrawal actual | FRA;GBR;USA | DEU @ Berlin | 1994-09-08',
        'had gone | russians-berlin | withdrawal actual | RUS | DEU @ Berlin | 1994-08-31',
      ],
    ],
  },
  {
    id: 'berlin-memory',
    on: '2004-08-31',
    outlet: 'Harbour Times',
    sentences: [
      [
        'Ten years ago, in August 1994, the Russian army marched out of Berlin.',
        'marched out | russians-berlin | withdrawal actual | RUS | DEU @ Berlin | 1994-08-01..1994-08-31',
      ],
      [
        'The Western allies followed in September 1994.',
        'followed | allies-berlin | withdrawal actual | FRA;GBR;USA | DEU @ Berlin | 1994-09-01..1994-09-30',
      ],
    ],
  },
];
