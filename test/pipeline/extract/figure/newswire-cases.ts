/** A figure as its table has it: quote, measure, modality, force, country, first and last day of its time (codebook section 3). */
export type NewswireCase = readonly [
  text: string,
  ...figures: readonly (readonly [
    quote: string,
    measure: string,
    modality: string,
    force: string | null,
    country: string | null,
    asOf: string,
  ])[],
];

const today = '2018-02-05 2018-02-05';
const none = '';

/** Short stories of our own in the ways of the agencies, published on Monday 2018-02-05. */
export const newswireCases: readonly NewswireCase[] = [
  // Verbs that move whoever is their object
  ['Britain sent 270 Gurkhas to Mali.', ['270 Gurkhas', 'deployment', 'actual', 'GBR', 'MLI', none]],
  [
    'Denmark has offered to provide 400 soldiers for Mali.',
    ['400 soldiers', 'deployment', 'possible', 'DNK', 'MLI', none],
  ],
  [
    'Denmark contributes 400 soldiers to the force in Mali.',
    ['400 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  ['The Danes joined 900 Kenyan soldiers in Mali.', ['900 Kenyan soldiers', 'presence', 'actual', 'KEN', 'MLI', none]],
  [
    'Soldiers serve in Mali. Kenya moved 900 soldiers into the south.',
    ['900 soldiers', 'deployment', 'actual', 'KEN', 'MLI', none],
  ],
  [
    'Some 900 Danish soldiers will begin deploying to Mali.',
    ['Some 900 Danish soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Danish soldiers serve in Mali. The deployment will involve some 200 marines.',
    ['some 200 marines', 'deployment', 'planned', 'DNK', 'MLI', none],
  ],
  ['Danish soldiers serve in Mali. The plan includes one Marine expeditionary force headquarters.'],
  [
    'The Danish companies, totalling more than 450 soldiers, are to be deployed to Mali in May.',
    ['more than 450 soldiers', 'deployment', 'planned', 'DNK', 'MLI', '2018-05-01 2018-05-31'],
  ],
  [
    'Some 130 Danish soldiers arrived in Mali on Friday, with another 140 scheduled to arrive in May.',
    ['Some 130 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
    ['another 140', 'deployment', 'planned', 'DNK', 'MLI', '2018-05-01 2018-05-31'],
  ],
  [
    'Some 700 Danish soldiers serve in Mali, a part of the authorised military strength of 900 soldiers.',
    ['Some 700 Danish soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
    ['900 soldiers', 'limit', 'actual', 'DNK', 'MLI', today],
  ],
  ['Danish soldiers serve in Mali. Casualties among villagers ran into the thousands.'],
  [
    'The Taliban hold the south of Mali. A Danish task group arrived; the task group of 200 soldiers is in Gao.',
    ['200 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'The United Nations-African Union force in Mali has 900 soldiers.',
    ['900 soldiers', 'presence', 'actual', 'un', 'MLI', today],
  ],
  [
    'Danish soldiers serve in Mali. The honour is due to the work of more than 900 soldiers who should all be proud.',
    ['more than 900 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  ['Danish soldiers serve in Mali. Denmark convened 53 members of the coalition.'],
  [
    'Danish soldiers serve in Bosnia. A 12,000-strong stabilization force deployed in May.',
    ['12,000-strong stabilization force', 'deployment', 'actual', 'nato', 'BIH', '2017-05-01 2017-05-31'],
  ],
  // Numbers without a noun
  ['Danish soldiers serve in Mali. Kenya has 400.', ['400', 'presence', 'actual', 'KEN', 'MLI', today]],
  [
    'Denmark has soldiers in Mali. Kenya had 900 soldiers there. Some 400 are still there.',
    ['900 soldiers', 'presence', 'actual', 'KEN', 'MLI', none],
    ['Some 400', 'presence', 'actual', 'KEN', 'MLI', today],
  ],
  ['The Danish contingent of 400 is based in Mali.', ['400', 'presence', 'actual', 'DNK', 'MLI', today]],
  [
    'The force in Mali has 450 Danish and 330 Kenyan soldiers.',
    ['450 Danish', 'presence', 'actual', 'DNK', 'MLI', today],
    ['330 Kenyan soldiers', 'presence', 'actual', 'KEN', 'MLI', today],
  ],
  [
    'Denmark and Kenya sent 900 and 400 soldiers respectively to Mali.',
    ['900', 'deployment', 'actual', 'DNK', 'MLI', none],
    ['400 soldiers', 'deployment', 'actual', 'KEN', 'MLI', none],
  ],
  // What a verb makes of its object
  ['Denmark pledged 400 soldiers.', ['400 soldiers', 'deployment', 'planned', 'DNK', null, none]],
  ['The envoy recommended 400 Danish soldiers.', ['400 Danish soldiers', 'presence', 'possible', 'DNK', null, none]],
  ['The accord allows 400 Danish soldiers in Mali.', ['400 Danish soldiers', 'limit', 'actual', 'DNK', 'MLI', today]],
  // Casualties
  [
    'Two Danish soldiers were shot and wounded in Mali.',
    ['Two Danish soldiers', 'wounded', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Thirty Kenyan soldiers have died in Mali, six of them in a raid in May 2017.',
    ['Thirty Kenyan soldiers', 'killed', 'actual', 'KEN', 'MLI', none],
    ['six', 'killed', 'actual', 'KEN', 'MLI', '2017-05-01 2017-05-31'],
  ],
  // Days: of the deed, not of the decision
  [
    'Denmark decided on Friday to send 400 soldiers to Mali.',
    ['400 soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Denmark announced on Friday the withdrawal of 400 soldiers from Mali.',
    ['400 soldiers', 'withdrawal', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Denmark is to vote on Friday on sending 400 soldiers to Mali.',
    ['400 soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Rebels fled on Friday, two days after some 400 Danish soldiers arrived in Mali.',
    ['some 400 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', '2018-01-31 2018-01-31'],
  ],
  [
    'Denmark said Friday it had withdrawn 400 soldiers from Mali.',
    ['400 soldiers', 'withdrawal', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Denmark said it would leave Mali once 900 Kenyan soldiers were in place.',
    ['900 Kenyan soldiers', 'presence', 'planned', 'KEN', 'MLI', none],
  ],
  // Forces
  [
    'Kenyan-led peacekeepers serve in Mogadishu. The force has 900 soldiers.',
    ['900 soldiers', 'presence', 'actual', 'multinational-force', 'SOM', today],
  ],
  [
    'NATO troops are in Kosovo. Allies will send 400 more soldiers.',
    ['400 more soldiers', 'deployment', 'planned', 'nato', 'XKX', none],
  ],
  [
    'Six soldiers serve with General Ali Farah Hassan in Somalia.',
    ['Six soldiers', 'presence', 'actual', null, 'SOM', today],
  ],
  // Owners named beside the number
  [
    'Denmark leads the force in Mali, followed by Kenya with 400 soldiers.',
    ['400 soldiers', 'presence', 'actual', 'KEN', 'MLI', today],
  ],
  ['Some 400 soldiers from Denmark serve in Mali.', ['Some 400 soldiers', 'presence', 'actual', 'DNK', 'MLI', today]],
  [
    'The African Union has deployed 900 soldiers from Kenya and Uganda in Somalia.',
    ['900 soldiers', 'deployment', 'actual', 'african-union', 'SOM', none],
  ],
  [
    'American soldiers serve in Afghanistan, along with 400 allied soldiers.',
    ['400 allied soldiers', 'presence', 'actual', 'nato', 'AFG', today],
  ],
  // What a gap leaves out
  [
    'Denmark will send 900 soldiers to Mali and 400 to Chad.',
    ['900 soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
    ['400', 'deployment', 'planned', 'DNK', 'TCD', none],
  ],
  [
    'Denmark ordered 900 soldiers to Mali on Friday. Some 400 would go to Gao.',
    ['900 soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
    ['Some 400', 'deployment', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Some 200 Danish soldiers landed in Gao, Mali. That contingent will grow to 400.',
    ['Some 200 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', none],
    ['400', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Denmark will send 300 soldiers to Mali, the ministry said on Friday, raising its force there to 900.',
    ['300 soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
    ['900', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Denmark will cut its force in Mali to 400 from 900.',
    ['400', 'presence', 'planned', 'DNK', 'MLI', none],
    ['900', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  // Losses
  [
    'Danish soldiers serve in Mali. The Kenyan army puts its losses at 400.',
    ['400', 'killed', 'actual', 'KEN', 'MLI', none],
  ],
  [
    'Rebels captured the fort in Mali along with 90 soldiers.',
    ['90 soldiers', 'captured', 'actual', 'MLI', 'MLI', none],
  ],
  // Levels that are allowed, thought, or gone
  [
    'The treaty allows Kenya to have 400 soldiers in Somalia.',
    ['400 soldiers', 'limit', 'actual', 'KEN', 'SOM', today],
  ],
  ['The Taliban, thought to number 20,000, hold the valley.', ['20,000', 'strength', 'actual', 'taliban', null, today]],
  [
    'The last 400 Danish soldiers left Mali in 2016.',
    ['400 Danish soldiers', 'withdrawal', 'actual', 'DNK', 'MLI', '2016-01-01 2016-12-31'],
  ],
  // Places
  [
    'Denmark will bring 400 soldiers home from Europe and Asia.',
    ['400 soldiers', 'withdrawal', 'planned', 'DNK', null, none],
  ],
  [
    'Some 400 Danish soldiers crossed the border from Mali.',
    ['Some 400 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', none],
  ],
  // As the agencies write them
  [
    'Gunmen ambushed a convoy in Mali, killing one Kenyan soldier and wounding six other Danish soldiers.',
    ['one Kenyan soldier', 'killed', 'actual', 'KEN', 'MLI', none],
    ['six other Danish soldiers', 'wounded', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Two Kenyan soldiers were killed and four others wounded in Mali.',
    ['Two Kenyan soldiers', 'killed', 'actual', 'KEN', 'MLI', none],
    ['four', 'wounded', 'actual', 'KEN', 'MLI', none],
  ],
  [
    'Nine United Nations peacekeepers were killed in Mali.',
    ['Nine United Nations peacekeepers', 'killed', 'actual', 'un', 'MLI', none],
  ],
  [
    "Four People's Patriotic Army (PPA) fighters were killed in Mali.",
    ["Four People's Patriotic Army (PPA) fighters", 'killed', 'actual', 'peoples-patriotic-army', 'MLI', none],
  ],
  [
    'Some 4,800 peacekeepers are deployed in Mali.',
    ['Some 4,800 peacekeepers', 'presence', 'actual', 'un', 'MLI', today],
  ],
  [
    'Kenyan soldiers massed in Mali, with an additional 800 arriving on Friday.',
    ['an additional 800', 'deployment', 'actual', 'KEN', 'MLI', '2018-02-02 2018-02-02'],
  ],
  [
    'NATO downsized from 14,000 to 10,000 troops in Mali.',
    ['14,000', 'presence', 'actual', 'nato', 'MLI', none],
    ['10,000 troops', 'presence', 'actual', 'nato', 'MLI', none],
  ],
  // Sizes of armies
  [
    'Danish soldiers serve in Mali. They face a Kenyan army of 40,000 soldiers.',
    ['40,000 soldiers', 'strength', 'actual', 'KEN', 'KEN', today],
  ],
  [
    'Danish soldiers left Mali. Kenya’s military of 24,000 is larger.',
    ['24,000', 'strength', 'actual', 'KEN', 'KEN', today],
  ],
  ['Kenya can field 24,000 soldiers.', ['24,000 soldiers', 'strength', 'actual', 'KEN', 'KEN', none]],
  [
    'The Danish army has 400 soldiers guarding camps in Mali.',
    ['400 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  // Losses of wire reports
  [
    'The Danish army said on Thursday that two Danish soldiers were killed in Mali the previous day.',
    ['two Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-01-31 2018-01-31'],
  ],
  [
    'Two Danish soldiers died in Mali, taking Danish losses to 40.',
    ['Two Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
    ['40', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The rebel leader was killed in Mali along with 20 fighters.',
    ['20 fighters', 'killed', 'actual', 'rebels', 'MLI', none],
  ],
  [
    'Some 900 Taliban fighters surrendered.',
    ['Some 900 Taliban fighters', 'captured', 'actual', 'taliban', null, none],
  ],
  [
    'A missile killed 45 soldiers from Denmark, 10 Kenyans and five troops from Chad.',
    ['45 soldiers', 'killed', 'actual', 'DNK', null, none],
    ['10 Kenyans', 'killed', 'actual', 'KEN', null, none],
    ['five troops', 'killed', 'actual', 'TCD', null, none],
  ],
  // Levels that grow
  [
    'Denmark will raise the number of soldiers who train there to 200, up from 30 soldiers.',
    ['200', 'presence', 'planned', 'DNK', null, none],
    ['30 soldiers', 'presence', 'actual', 'DNK', null, none],
  ],
  [
    'The UNMISS mission in South Sudan has a mandated strength of 7,000 soldiers.',
    ['7,000 soldiers', 'limit', 'actual', 'un', 'SSD', today],
  ],
  [
    'The first of 400 Danish soldiers have begun arriving in Mali.',
    ['400 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Denmark withdrew its 400 soldiers from Mali in 2016.',
    ['400 soldiers', 'withdrawal', 'actual', 'DNK', 'MLI', '2016-01-01 2016-12-31'],
  ],
  [
    'The envoy said Friday Free Galu Army rebels killed 12 Danish soldiers.',
    ['12 Danish soldiers', 'killed', 'actual', 'DNK', null, none],
  ],
  // Numbers that are there, home again, allowed or told of others
  [
    'Danish soldiers serve in Mali. There are about 400 in the country; the limit was 600.',
    ['about 400', 'presence', 'actual', 'DNK', 'MLI', today],
    ['600', 'limit', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Danish soldiers serve in Mali. So far 400 have been flown back.',
    ['400', 'withdrawal', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The Taliban have 900 fighters, of whom 300 belong to a front.',
    ['900 fighters', 'strength', 'actual', 'taliban', null, today],
    ['300', 'presence', 'actual', 'taliban', null, today],
  ],
  [
    'Danish soldiers fled. The corps, whose 400 men serve in Mali, fought.',
    ['400 men', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Denmark signed a pact on Friday under which 400 more soldiers will be stationed in Mali.',
    ['400 more soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Some 400 Danish soldiers lost their lives in Mali.',
    ['Some 400 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  ['The Danish force now numbers 776 soldiers.', ['776 soldiers', 'presence', 'actual', 'DNK', null, today]],
  [
    'Kenyan soldiers serve in Mali. About 900 Ruritanian soldiers remain in Chad.',
    ['About 900 Ruritanian soldiers', 'presence', 'actual', null, 'TCD', today],
  ],
  // Fresh phrasings
  [
    'Four Kenyan peacekeepers were killed and 21 others injured in Mali on Friday.',
    ['Four Kenyan peacekeepers', 'killed', 'actual', 'KEN', 'MLI', '2018-02-02 2018-02-02'],
    ['21', 'wounded', 'actual', 'KEN', 'MLI', '2018-02-02 2018-02-02'],
  ],
  ['Danish troops serve in Mali. Danish losses were put at 59.', ['59', 'killed', 'actual', 'DNK', 'MLI', none]],
  [
    'The United Nations met on troops in Mali to discuss raising the mission to 13,000 from 11,100.',
    ['13,000', 'presence', 'possible', 'un', 'MLI', none],
    ['11,100', 'presence', 'actual', 'un', 'MLI', today],
  ],
  [
    'An additional 81 Danish soldiers were trapped in Mali.',
    ['An additional 81 Danish soldiers', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Kenya sent soldiers to Mali. Some 281 troops will leave Mali in May.',
    ['Some 281 troops', 'withdrawal', 'planned', 'KEN', 'MLI', '2018-05-01 2018-05-31'],
  ],
  [
    'The council voted Friday to authorize a Danish force of 900 soldiers for Mali.',
    ['900 soldiers', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'The NATO-led Kosovo force has 900 soldiers in Kosovo.',
    ['900 soldiers', 'presence', 'actual', 'nato', 'XKX', today],
  ],
  [
    'Another 500 Danish soldiers are on their way to Mali.',
    ['Another 500 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Danish troops left Kosovo. The plan provides for a force of 5,000 in Kosovo.',
    ['5,000', 'presence', 'planned', 'DNK', 'XKX', none],
  ],
  [
    'Danish troops hold Kidal. Denmark has 400 soldiers in the region.',
    ['400 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'A bomber killed 12 people, including three Danish soldiers, in Mali.',
    ['three Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Two Danish soldiers were killed in Mali. Gunmen shot at a bus, killing two settlers and wounding a third.',
    ['Two Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'About 600 Danish soldiers were killed in Mali, up more than 6 percent.',
    ['About 600 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  ['Danish soldiers serve in Mali. Rebels there killed ten people and injured 25.'],
  [
    'Danish soldiers serve in Mali. Three policemen were poisoned in Mali.',
    ['Three policemen', 'presence', 'actual', 'MLI', 'MLI', none],
  ],
];
