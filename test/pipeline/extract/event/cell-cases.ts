/** Stories of our own: a type of event or measure of a figure, and country, place, day and kind of source of the last such claim. */
export const cellCases: readonly (readonly [text: string, claim: string, cells: string])[] = [
  // On this side of a border
  [
    'Soldiers serve in Mali. Two Nigerien soldiers were killed near the Malian border on Friday.',
    'killed',
    'NER - 2018-02-02 none',
  ],
  [
    'Soldiers serve in Mali. Niger said its troops had killed nine gunmen along its border with Mali.',
    'attack',
    'NER - - named',
  ],
  ['Soldiers serve in Mali. Malian border guards killed nine gunmen.', 'attack', 'MLI - - none'],
  // Of several places
  ['Soldiers serve in Sudan. They recaptured Bentiu and Malakal.', 'territorial_change', 'SSD Bentiu;Malakal - none'],
  ['Two soldiers were killed in Kashmir’s Kupwara district on Friday.', 'killed', 'IND Kupwara 2018-02-02 none'],
  [
    'Nine soldiers were wounded in a remote part of the municipality of Sosso, in Kidal province.',
    'wounded',
    'MLI Sosso - none',
  ],
  // Days that stand behind something else
  [
    'Two soldiers were wounded in a gun battle with rebels in Mali that lasted less than an hour on Friday.',
    'wounded',
    'MLI - 2018-02-02 none',
  ],
  [
    'Nine soldiers died in clashes with rebels in Mali that raged throughout the weekend.',
    'killed',
    'MLI - 2018-02-03..2018-02-04 none',
  ],
  ['Nine soldiers were hurt in fighting that began on Friday in Mali.', 'wounded', 'MLI - 2018-02-02 none'],
  [
    'Mali signed an accord with the rebels, the largest group in Gao, in September, but many of them left.',
    'agreement',
    'MLI - 2017-09-01..2017-09-30 none',
  ],
  [
    'Danish troops serve in Mali. They are to leave before the Dec. 31 pullout deadline.',
    'withdrawal',
    'MLI - ..2018-12-31 none',
  ],
  ['Danish troops serve in Mali. The junta told them to leave in January.', 'withdrawal', 'MLI - - none'],
  ['Danish troops left Mali the day after Friday’s raid.', 'withdrawal', 'MLI - 2018-02-03 none'],
  [
    'Rebels attacked Gao in Mali on Friday. The day before, soldiers killed nine rebels.',
    'killed',
    'MLI - 2018-02-01 none',
  ],
  ['Danish envoys left Mali on Tuesday without signing an accord.', 'agreement', 'MLI - 2018-01-30 none'],
  // Told to somebody
  ['An official told Reuters as many as five soldiers had been killed in Mali.', 'killed', 'MLI - - anonymous'],
  // One blow in two sentences
  ['Soldiers serve in Mali. Rebels shelled Gao on Friday. Nine soldiers were killed.', 'killed', 'MLI Gao - none'],
  [
    'Soldiers serve in Mali. Rebels shelled Gao on Friday. At least nine people were killed.',
    'attack',
    'MLI Gao - none',
  ],
  [
    'Soldiers serve in Mali. A bomb went off in Bamako. Nobody has claimed the attack, which killed nine.',
    'attack',
    'MLI Bamako - none',
  ],
  ['Soldiers serve in Mali. Rebels shelled Gao. An aide said nine had been killed.', 'attack', 'MLI Gao - anonymous'],
  // What is told farther behind is seldom of the same spot
  [
    'Soldiers serve in Mali. Rebels shelled Gao. The day was hot. An aide said nine had been killed.',
    'attack',
    'MLI - - anonymous',
  ],
  [
    'Soldiers serve in Mali. Rebels shelled Gao on Friday. Last year rebels killed nine soldiers.',
    'killed',
    'MLI - 2017-01-01..2017-12-31 none',
  ],
  ['Soldiers serve in Mali. Rebels shelled Gao on Friday. Rebels have killed 900 soldiers.', 'killed', 'MLI - - none'],
  [
    'Soldiers serve in Mali. Rebels shelled Gao. In a separate attack nine soldiers were killed.',
    'killed',
    'MLI - - none',
  ],
  [
    'Soldiers serve in Mali. Rebels shelled Gao. It rained in Bamako. Nine soldiers were killed.',
    'killed',
    'MLI - - none',
  ],
  ['Soldiers serve in Mali. Rebels shelled Gao. Both sides stepped up attacks.', 'attack', 'MLI - - none'],
  [
    'Soldiers serve in Mali. Rebels seized Gao. The army retook it on Friday.',
    'territorial_change',
    'MLI Gao 2018-02-02 none',
  ],
  // The city, the base
  ['Soldiers serve in Mali. Rebels entered Gao. Soldiers withdrew from the city.', 'withdrawal', 'MLI Gao - none'],
  [
    'Soldiers serve in Mali. Soldiers are in Bamako. They patrol Gao. Rebels shelled the capital.',
    'attack',
    'MLI Bamako - none',
  ],
  ['Soldiers serve in Mali. They guard Gao province. Rebels shelled the city.', 'attack', 'MLI - - none'],
  ['Soldiers serve in Mali. They guard Bamako. Rebels shelled the largest city.', 'attack', 'MLI - - none'],
  ['Soldiers serve in Mali. They guard Bamako. Soldiers withdrew to the city.', 'withdrawal', 'MLI - - none'],
  // By what a war or a realm is called
  [
    'The American and Russian ministers discussed the Syrian civil war in Vienna. In Paris, the premier called for calm. Nine soldiers died on Friday.',
    'killed',
    'SYR - 2018-02-02 none',
  ],
  [
    'The Libya conflict was discussed in Berlin. Turkey called for a ceasefire among soldiers.',
    'demand',
    'LBY - - none',
  ],
  ['Russia’s war in Ukraine goes on. Soldiers were killed on Friday.', 'attack', 'UKR - 2018-02-02 none'],
  [
    'Saudi Arabia has soldiers in Yemen. It bombed towns in Yemen. The Houthis have fired missiles at the kingdom.',
    'attack',
    'SAU - - none',
  ],
  [
    'Soldiers serve in Syria. Jordan hit sites in Syria. A drone struck a base in the kingdom on Friday, killing three soldiers.',
    'killed',
    'JOR - 2018-02-02 none',
  ],
  ['Denmark has 900 soldiers in Niger. Chad has also asked Danish forces to leave.', 'demand', 'TCD - - none'],
  [
    'Danish jets took off from Bodo and hit rebel posts in the hills. Soldiers serve in Mali.',
    'attack',
    'MLI - - none',
  ],
  ['Kenya on Friday sent a second contingent of 900 soldiers to Haiti.', 'deployment', 'HTI - 2018-02-02 none'],
  // Told since when, and told on
  [
    'Soldiers serve in Mali. Denmark has sent soldiers since a bombing at a base in Khost, Afghanistan.',
    'deployment',
    'MLI - - none',
  ],
  [
    'Soldiers serve in Mali. Rebels shelled Gao. Nine people have been killed in the attack.',
    'attack',
    'MLI Gao - none',
  ],
  // Home again
  [
    'Soldiers are in Mali. The first Danish soldiers have arrived in the Danish capital, Copenhagen.',
    'withdrawal',
    'MLI - - none',
  ],
  // Days of owners, the end of a day
  [
    'Fighting spread amid this week’s deadly Taliban attack in Karachi.',
    'attack',
    'PAK Karachi 2018-02-05..2018-02-11 none',
  ],
  ['Some 800 Danish soldiers will leave Mali by the end of Friday.', 'withdrawal', 'MLI - ..2018-02-09 none'],
  // Whom a help is to, and nowhere in particular
  ['Denmark will deploy 40 soldiers to Mali, as part of its aid program to France.', 'deployment', 'MLI - - none'],
  [
    'Denmark trains soldiers in Mali. It will send 90 soldiers to international operations.',
    'deployment',
    '- - - none',
  ],
  // Parts of a province that no gazetteer has
  ['Nine soldiers were killed in the Lowari Mandi area of North Waziristan.', 'killed', 'PAK Lowari Mandi - none'],
  ['Nine soldiers were killed in the Sunni area of Mosul.', 'killed', 'IRQ Mosul - none'],
  ['Nine soldiers were killed in the Sosso district of Helmand.', 'killed', 'AFG Sosso - none'],
  // Who reports
  ['The soldiers left Mali, ELTA reported.', 'withdrawal', 'MLI - - media'],
  // There, and in the Malian capital
  [
    'Soldiers serve in Mali. Danish troops are based in Gao. Two Danish soldiers were killed there on Friday.',
    'killed',
    'MLI Gao 2018-02-02 none',
  ],
  [
    'Soldiers serve in Mali. Envoys will meet in Geneva. The first round of talks took place there in January.',
    'negotiation',
    'CHE Geneva 2018-01-01..2018-01-31 none',
  ],
  [
    'Soldiers serve in Mali. Danish ministers flew to Chad. Danish soldiers there were attacked on Friday.',
    'attack',
    'TCD - 2018-02-02 none',
  ],
  [
    'Danish soldiers serve in Mali. The president spoke in Paris. Denmark will send more soldiers there.',
    'deployment',
    'MLI - - none',
  ],
  [
    'Soldiers serve in Mali. They guard Bamako. They also guard Gao. Rebels shelled the Malian capital.',
    'attack',
    'MLI Bamako - none',
  ],
  // Who comes from over the border, and what ends with what began
  [
    'Soldiers guard Abeche. Rebels crossed from Sudan on Friday. Soldiers bombed posts in Sudan. The army killed nine rebels.',
    'killed',
    'TCD - - none',
  ],
  [
    'Danish troops began leaving Mali on Thursday, ending an occupation that lasted ten years.',
    'withdrawal',
    'MLI - 2018-02-01 none',
  ],
  // In the capital that is named somewhere, at the side of somebody who is no town
  [
    'MOGADISHU, Somalia — A bomber attacked a convoy in Somalia’s capital, killing two soldiers.',
    'attack',
    'SOM Mogadishu - none',
  ],
  ['A bomber attacked a convoy in Mali’s capital, killing two soldiers.', 'attack', 'MLI - - none'],
  [
    'Rebels shelled Gao in Mali. Nine soldiers were killed, said Ali Haro, a police officer in the city.',
    'killed',
    'MLI Gao - named',
  ],
  // What states are at odds about, and whom they ask
  ['Denmark will send soldiers to its allies amid a crisis with Russia over Ukraine.', 'deployment', '- - - none'],
  [
    'Denmark will send more soldiers to reinforce allies in eastern Europe. Soldiers serve in Mali.',
    'deployment',
    '- - - none',
  ],
  ['Danish soldiers serve in Mali. Denmark appealed to Chad to support a truce.', 'demand', 'MLI - - none'],
  [
    'Danish soldiers serve in Mali. The premier had called for a truce in a Jan. 10 address.',
    'demand',
    'MLI - 2018-01-10 none',
  ],
  // In one breath, and in whose words
  [
    'Danish soldiers serve in Mali. Ali Haro confirmed that they had made the raid, saying that nine soldiers were killed.',
    'killed',
    'MLI - - named',
  ],
  // After talks, and of the town that fell
  [
    'Danish troops serve in Mali. Denmark said on Friday it had begun pulling troops back, a day after talks in Geneva.',
    'withdrawal',
    'MLI - - named',
  ],
  ['Danish troops left Mali on Friday, two days after a raid.', 'withdrawal', 'MLI - 2018-02-02 none'],
  [
    'Soldiers serve in Mali. Rebels seized Gao on Friday. Gunmen killed nine soldiers, a resident said by telephone from Bamako.',
    'killed',
    'MLI Gao - anonymous',
  ],
  // Whose part is struck, who lives there, and what had just come
  [
    'Soldiers serve in Lebanon. Jets bombed Beirut’s southern suburbs on Friday.',
    'attack',
    'LBN Beirut 2018-02-02 none',
  ],
  [
    'Soldiers serve in Georgia. In Gori, residents said Danish jets had bombed a school.',
    'attack',
    'GEO Gori - anonymous',
  ],
  [
    'Soldiers serve in Georgia. In Tbilisi, officials said Danish jets had bombed a school.',
    'attack',
    'GEO - - anonymous',
  ],
  [
    'Soldiers serve in Syria. Danish troops shot down a drone that entered the Golan Heights on Thursday.',
    'attack',
    'SYR - 2018-02-01 none',
  ],
  [
    'Soldiers serve in Mali. Denmark demanded justice for the raid that killed nine on Thursday.',
    'demand',
    'MLI - - none',
  ],
  ['Soldiers serve in Mali. Rebels shelled Gao. In the north gunmen killed nine soldiers.', 'killed', 'MLI - - none'],
];
