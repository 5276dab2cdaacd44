import type { ToldArticle } from './story.js';

/** Turkey in Syria three times, Israel and Syria in Lebanon, truces that come and go, Kuwait. */
export const middleEast: readonly ToldArticle[] = [
  {
    id: 'turkey-2016',
    on: '2016-08-25',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Turkish tanks rolled into Syria on Wednesday to drive the Islamic State from Jarablus.',
        'rolled into | turkey-2016 | deployment actual | TUR | SYR | 2016-08-24',
      ],
      [
        'Rebels with Turkish help captured Jarablus by nightfall.',
        'captured | jarablus | territorial_change actual | rebels > isis | SYR @ Jarablus | 2016-08-24',
      ],
    ],
  },
  {
    id: 'turkey-2018',
    on: '2018-01-22',
    outlet: 'Evening Post',
    sentences: [
      [
        'Turkish ground forces crossed into Syria on Sunday for an operation against Kurdish fighters in Afrin.',
        'crossed into | turkey-2018 | deployment actual | TUR | SYR | 2018-01-21',
      ],
      [
        'It is the second such operation after that of August 2016, when Turkey sent tanks to Jarablus.',
        'sent | turkey-2016 | deployment actual | TUR | SYR | 2016-08-01..2016-08-31',
      ],
    ],
  },
  {
    id: 'turkey-2019',
    on: '2019-10-10',
    outlet: 'Harbour Times',
    sentences: [
      [
        'Turkish troops entered north-eastern Syria on Wednesday night, days after American soldiers had pulled back from the border.',
        'entered | turkey-2019 | deployment actual | TUR | SYR | 2019-10-09',
        'had pulled back | us-border | withdrawal actual | USA | SYR | -',
      ],
      [
        'Turkey sent its army into Syria in 2016 and in 2018.',
        'sent | turkey-2016 | deployment actual | TUR | SYR | 2016-01-01..2016-12-31',
      ],
      ['The Syrian Democratic Forces called the American step a stab in the back.'],
    ],
  },
  {
    id: 'turkey-2019-truce',
    on: '2019-10-18',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Turkey and the United States agreed on Thursday on a pause in the fighting in Syria.',
        'agreed | pause-2019 | agreement actual | TUR;USA | SYR | 2019-10-17',
      ],
      [
        'Turkish forces had crossed the border on 9 October.',
        'had crossed | turkey-2019 | deployment actual | TUR | SYR | 2019-10-09',
      ],
      [
        'The Kurdish fighters are to withdraw within five days.',
        'are to withdraw | sdf-exit | withdrawal planned | sdf | SYR | 2019-10-18..2019-10-23',
      ],
    ],
  },
  {
    id: 'turkey-2019-sdf',
    on: '2019-10-21',
    outlet: 'Evening Post',
    sentences: [
      [
        'The Syrian Democratic Forces left the town of Ras al-Ain on Sunday.',
        'left | ras-al-ain | withdrawal actual | sdf | SYR @ Ras al-Ain | 2019-10-20',
      ],
      [
        'The deal between Ankara and Washington of 17 October gives them until Tuesday to withdraw from the border.',
        'deal | pause-2019 | agreement actual | TUR;USA | SYR | 2019-10-17',
        'withdraw | sdf-exit | withdrawal planned | sdf | SYR | ..2019-10-22',
      ],
    ],
  },
  {
    id: 'lebanon-2000',
    on: '2000-05-25',
    outlet: 'Harbour Times',
    sentences: [
      [
        'Israel pulled its last soldiers out of Lebanon on Wednesday.',
        'pulled | israel-exit | withdrawal actual | ISR | LBN | 2000-05-24',
      ],
      [
        'Israeli troops invaded in 1978 and again in 1982.',
        'invaded | lebanon-1978 | invasion actual | ISR > LBN | LBN | 1978-01-01..1978-12-31',
        'again | lebanon-1982 | invasion actual | ISR > LBN | LBN | 1982-01-01..1982-12-31',
      ],
    ],
  },
  {
    id: 'lebanon-2005',
    on: '2005-04-27',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Syria ended its military presence in Lebanon on Tuesday after 29 years.',
        'ended its military presence | syria-exit | withdrawal actual | SYR | LBN | 2005-04-26',
      ],
      [
        'Israel, which invaded in June 1982, left in May 2000.',
        'invaded | lebanon-1982 | invasion actual | ISR > LBN | LBN | 1982-06-01..1982-06-30',
        'left | israel-exit | withdrawal actual | ISR | LBN | 2000-05-01..2000-05-31',
      ],
      [
        'Some 14,000 Syrian soldiers were still in the country in February.',
        'Some 14,000 Syrian soldiers | # | 14000 about | presence actual | SYR | LBN | 2005-02-01..2005-02-28',
      ],
    ],
  },
  {
    id: 'lebanon-2006',
    on: '2006-08-15',
    outlet: 'Evening Post',
    sentences: [
      [
        'A cease-fire between Israel and Hezbollah took hold on Monday.',
        'took hold | truce-2006 | ceasefire actual | ISR;hezbollah | LBN | 2006-08-14',
      ],
      ['The Security Council had voted for it on Friday.', 'had voted | un-1701 | vote actual | un | LBN | 2006-08-11'],
      [
        'Israeli troops are leaving villages that they took in July.',
        'are leaving | israel-exit-2006 | withdrawal ongoing | ISR | LBN | -',
        'took | villages-2006 | territorial_change actual | ISR | LBN | 2006-07-01..2006-07-31',
      ],
    ],
  },
  {
    id: 'lebanon-2006-later',
    on: '2006-10-02',
    outlet: 'Harbour Times',
    sentences: [
      [
        'The last Israeli soldiers left Lebanon on Sunday, seven weeks after the truce of 14 August.',
        'left | israel-exit-2006 | withdrawal actual | ISR | LBN | 2006-10-01',
        'truce | truce-2006 | ceasefire actual | ISR;hezbollah | LBN | 2006-08-14',
      ],
      [
        'The resolution that the Security Council passed on 11 August asked for 15,000 peacekeepers.',
        'passed | un-1701 | vote actual | un | LBN | 2006-08-11',
      ],
    ],
  },
  {
    id: 'kuwait',
    on: '1991-03-01',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Kuwait was free on Thursday, seven months after Iraq invaded it.',
        'was free | kuwait-free | territorial_change actual | us-led-coalition > IRQ | KWT | 1991-02-28',
        'invaded | kuwait | invasion actual | IRQ > KWT | KWT | -',
      ],
      [
        'Iraqi troops overran the emirate on 2 August 1990.',
        'overran | kuwait | invasion actual | IRQ > KWT | KWT | 1990-08-02',
      ],
    ],
  },
  {
    id: 'kuwait-later',
    on: '2002-12-13',
    outlet: 'Evening Post',
    sentences: [
      [
        'Iraq occupied Kuwait in 1990; a coalition led by the United States drove it out in February 1991.',
        'occupied | kuwait | invasion actual | IRQ > KWT | KWT | 1990-01-01..1990-12-31',
        'drove it out | kuwait-free | territorial_change actual | USA > IRQ | KWT | 1991-02-01..1991-02-28',
      ],
      [
        'The Iraqi army was beaten within a hundred hours, but the invasion is not forgotten.',
        'was beaten | iraq-1991 | defeat actual | - > IRQ | KWT | -',
        'the invasion | kuwait | invasion actual | IRQ > KWT | KWT | -',
      ],
    ],
  },
];
