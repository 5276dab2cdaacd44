import type { ToldArticle } from './story.js';

/** Events that look alike and are not the same: two deals in a year, two cuts, two blows in a day, a town that changes hands. */
export const lookAlikes: readonly ToldArticle[] = [
  {
    id: 'two-deals',
    on: '2015-09-04',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Sudan and South Sudan signed an agreement on border guards on Thursday.',
        'signed an agreement | border-deal-2 | agreement actual | SDN;SSD | SSD | 2015-09-03',
      ],
      [
        'A first deal, reached in February, was never carried out.',
        'reached | border-deal-1 | agreement actual | SDN;SSD | SSD | 2015-02-01..2015-02-28',
      ],
    ],
  },
  {
    id: 'two-deals-year-on',
    on: '2016-11-02',
    outlet: 'Evening Post',
    sentences: [
      [
        'The border deal that Sudan and South Sudan signed last year has not brought peace.',
        'signed | border-deal-2 | agreement actual | SDN;SSD | SSD | 2015-01-01..2015-12-31',
      ],
      [
        'Talks will go on in Addis Ababa next month.',
        'Talks | border-talks | negotiation planned | SDN;SSD | ETH @ Addis Ababa | 2016-12-01..2016-12-31',
      ],
    ],
  },
  {
    id: 'british-cuts-a',
    on: '2009-05-01',
    outlet: 'Harbour Times',
    sentences: [
      [
        'British combat troops ended their mission in Basra on Thursday and will leave Iraq by July.',
        'ended their mission | basra | mission_change actual | GBR | IRQ @ Basra | 2009-04-30',
        'will leave | british-exit | withdrawal planned | GBR | IRQ | ..2009-07-31',
      ],
      [
        'American forces are to pull out of the cities by the end of June.',
        'are to pull out | us-cities | withdrawal planned | USA | IRQ | ..2009-06-30',
      ],
      [
        'Australia withdrew its soldiers in 2008.',
        'withdrew | australian-exit | withdrawal actual | AUS | IRQ | 2008-01-01..2008-12-31',
      ],
    ],
  },
  {
    id: 'british-cuts-b',
    on: '2009-07-29',
    outlet: 'Morning Courier',
    sentences: [
      [
        'The last British soldiers left Iraq on Tuesday.',
        'left | british-exit | withdrawal actual | GBR | IRQ | 2009-07-28',
      ],
      [
        'The Americans withdrew from the cities on 30 June.',
        'withdrew | us-cities | withdrawal actual | USA | IRQ | 2009-06-30',
      ],
      [
        'The United States invaded Iraq in March 2003 with British help.',
        'invaded | iraq-2003 | invasion actual | USA > IRQ | IRQ | 2003-03-01..2003-03-31',
      ],
    ],
  },
  {
    id: 'british-cuts-c',
    on: '2016-07-07',
    outlet: 'Evening Post',
    sentences: [
      [
        'An inquiry found that Britain joined the invasion of 2003 too soon.',
        'the invasion | iraq-2003 | invasion actual | us-led-coalition > IRQ | IRQ | 2003-01-01..2003-12-31',
      ],
      [
        'British troops pulled out in July 2009, two years before the Americans did, in December 2011.',
        'pulled out | british-exit | withdrawal actual | GBR | IRQ | 2009-07-01..2009-07-31',
        'did | us-exit-2011 | withdrawal actual | USA | IRQ | 2011-12-01..2011-12-31',
      ],
    ],
  },
  {
    id: 'two-blows',
    on: '2019-07-26',
    outlet: 'Morning Courier',
    sentences: [
      [
        'Three bombs went off in Kabul on Thursday; the Taliban said that they had attacked a foreign convoy.',
        'went off | kabul-bombs | attack actual | taliban > AFG | AFG @ Kabul | 2019-07-25',
      ],
      [
        'In Nangarhar a roadside blast by the Taliban hit a wedding party of an officer on the same day.',
        'hit | nangarhar | attack actual | taliban > AFG | AFG @ Nangarhar | 2019-07-25',
      ],
      [
        'On Sunday fighters stormed a police post in Takhar.',
        'stormed | takhar | attack actual | taliban > AFG | AFG @ Takhar | 2019-07-21',
      ],
    ],
  },
  {
    id: 'two-blows-other',
    on: '2019-07-27',
    outlet: 'Harbour Times',
    sentences: [
      [
        'The death toll of the Taliban bombing in Kabul on 25 July has risen.',
        'bombing | kabul-bombs | attack actual | taliban > AFG | AFG @ Kabul | 2019-07-25',
      ],
      [
        'Another attack shook the capital on Friday.',
        'attack | kabul-friday | attack actual | taliban > AFG | AFG @ Kabul | 2019-07-26',
      ],
    ],
  },
  {
    id: 'town-lost-again',
    on: '2016-10-04',
    outlet: 'Evening Post',
    sentences: [
      [
        'Taliban fighters pushed into Kunduz on Monday, a year after they had seized the city.',
        'pushed into | kunduz-2016 | attack actual | taliban > AFG | AFG @ Kunduz | 2016-10-03',
        'had seized | kunduz-2015 | territorial_change actual | taliban > AFG | AFG @ Kunduz | 2015-01-01..2015-12-31',
      ],
      [
        'Afghan forces took Kunduz back in October 2015.',
        'took | kunduz-back | territorial_change actual | AFG > taliban | AFG @ Kunduz | 2015-10-01..2015-10-31',
      ],
    ],
  },
  {
    id: 'town-lost',
    on: '2015-09-29',
    outlet: 'Morning Courier',
    sentences: [
      [
        'The Taliban captured Kunduz on Monday.',
        'captured | kunduz-2015 | territorial_change actual | taliban > AFG | AFG @ Kunduz | 2015-09-28',
      ],
      [
        'The government will send reinforcements.',
        'will send | kunduz-reinforced | deployment planned | AFG | AFG @ Kunduz | -',
      ],
    ],
  },
  {
    id: 'plans-2009',
    on: '2009-12-02',
    outlet: 'Harbour Times',
    sentences: [
      [
        'The president will send 30,000 more soldiers to Afghanistan and begin to withdraw in July 2011.',
        'will send | surge | deployment planned | USA | AFG | -',
        '30,000 more soldiers | # | 30000 exact | deployment planned | USA | AFG | -',
        'begin to withdraw | drawdown-2011 | withdrawal planned | USA | AFG | 2011-07-01..2011-07-31',
      ],
    ],
  },
  {
    id: 'plans-2014',
    on: '2014-05-28',
    outlet: 'Evening Post',
    sentences: [
      [
        'All but 9,800 American soldiers will leave Afghanistan by the end of the year.',
        'will leave | drawdown-2014 | withdrawal planned | USA | AFG | ..2014-12-31',
        '9,800 American soldiers | # | 9800 exact | presence planned | USA | AFG | 2015-01-01',
      ],
      [
        'The withdrawal of the extra troops began in July 2011.',
        'withdrawal | drawdown-2011 | withdrawal actual | USA | AFG | 2011-07-01..2011-07-31',
      ],
    ],
  },
  {
    id: 'plans-2020',
    on: '2020-11-18',
    outlet: 'Morning Courier',
    sentences: [
      [
        'The Pentagon will cut its force in Afghanistan from 4,500 to 2,500 by 15 January.',
        'will cut | drawdown-2021 | withdrawal planned | USA | AFG | ..2021-01-15',
        '4,500 | # | 4500 exact | presence actual | USA | AFG | 2020-11-18',
        '2,500 | # | 2500 exact | presence planned | USA | AFG | ..2021-01-15',
      ],
      [
        'The pact of February with the Taliban obliges it to be out by May.',
        'pact | doha | agreement actual | USA;taliban | AFG | 2020-02-01..2020-02-29',
        'to be out | may-deadline | withdrawal planned | USA | AFG | ..2021-05-31',
      ],
    ],
  },
  {
    id: 'plans-2020-deal',
    on: '2020-03-01',
    outlet: 'Harbour Times',
    sentences: [
      [
        'The United States and the Taliban signed an agreement in Doha on Saturday.',
        'signed an agreement | doha | agreement actual | USA;taliban | AFG | 2020-02-29',
      ],
      [
        'American forces are to fall to 8,600 within 135 days and to be gone in fourteen months.',
        'are to fall | drawdown-8600 | withdrawal planned | USA | AFG | 2020-03-01..2020-07-14',
        '8,600 | # | 8600 exact | presence planned | USA | AFG | 2020-03-01..2020-07-14',
      ],
    ],
  },
];
