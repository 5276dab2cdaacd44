import type { NewswireCase } from './newswire-cases.js';

const today = '2018-02-05 2018-02-05';
const none = '';

/** Texts of our own by which words of the sentence say what a number measures and whose people it counts, read and written as `newswireCases`. */
export const measureAndOwnerCases: readonly NewswireCase[] = [
  // Verbs that the tagger takes for nouns
  ['Denmark’s military sent 900 soldiers to Mali.', ['900 soldiers', 'deployment', 'actual', 'DNK', 'MLI', none]],
  [
    'Denmark and Norway have each sent about 900 soldiers to Mali.',
    ['about 900 soldiers', 'deployment', 'actual', 'DNK;NOR', 'MLI', none],
  ],
  [
    'The Ansar Dine fighters in Mali number at least 900, by the army’s estimate.',
    ['at least 900', 'presence', 'actual', 'ansar-dine', 'MLI', today],
  ],
  ['Soldiers in Mali stormed house number 900.'],
  // Those who are moved to where nothing says that they leave
  [
    'The Malian army moved 400 soldiers to positions near Gao.',
    ['400 soldiers', 'deployment', 'actual', 'MLI', 'MLI', none],
  ],
  ['The Malian army moved 400 soldiers away from Gao.', ['400 soldiers', 'withdrawal', 'actual', 'MLI', 'MLI', none]],
  [
    'Some 400 Danish soldiers will be returned home from Mali by May.',
    ['Some 400 Danish soldiers', 'withdrawal', 'planned', 'DNK', 'MLI', '2018-05-31'],
  ],
  [
    'The first of an expected 900 soldiers from Denmark began arriving in Mali.',
    ['900 soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
  ],
  // Levels that the verb does not move
  [
    'Denmark is scaling down its current contingent of 230 soldiers in Mali.',
    ['230 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Danish soldiers serve in Mali. Ministers said the 950 troops would not be involved in combat.',
    ['950 troops', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'The authorised strength of the force in Mali is 15,000 soldiers.',
    ['15,000 soldiers', 'limit', 'actual', null, 'MLI', today],
  ],
  // What became of them, told in other words
  [
    'The clash in Mali left nine Danish soldiers and four villagers wounded.',
    ['nine Danish soldiers', 'wounded', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Rebels in Mali said nine Danish officers were among the captives.',
    ['nine Danish officers', 'captured', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Nine Danish officers were among the guests in Mali.',
    ['Nine Danish officers', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Two Danish soldiers drowned and four were hurt in Mali.',
    ['Two Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
    ['four', 'wounded', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The army in Mali killed an Ansar Dine commander named Sidi and five of his fighters.',
    ['five of his fighters', 'killed', 'actual', 'ansar-dine', 'MLI', none],
  ],
  // Whose they are
  [
    'More than 500 Zambian and Kenyan peacekeepers serve in Mali.',
    ['More than 500 Zambian and Kenyan peacekeepers', 'presence', 'actual', 'KEN;ZMB', 'MLI', today],
  ],
  ['A Malian court jailed 46 soldiers from Togo.', ['46 soldiers', 'presence', 'actual', 'TGO', null, none]],
  [
    'Denmark lost 12 soldiers in Mali; Norway reported 64 dead.',
    ['12 soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
    ['64', 'killed', 'actual', 'NOR', 'MLI', none],
  ],
  [
    'African leaders agreed to send 3,000 troops to Mali, with Togo providing 1,500 of them.',
    ['3,000 troops', 'deployment', 'planned', 'african-states', 'MLI', none],
    ['1,500', 'deployment', 'planned', 'TGO', 'MLI', none],
  ],
  [
    'French soldiers left Mali. The handover was agreed with the United Nations mission in Mali (MINUSMA), whose contingent of several hundred soldiers stays.',
    ['several hundred soldiers', 'presence', 'actual', 'un', 'MLI', today],
  ],
  [
    'Seven Marines were killed, while nine other soldiers were wounded in a clash in Sulu.',
    ['Seven Marines', 'killed', 'actual', 'PHL', 'PHL', none],
    ['nine other soldiers', 'wounded', 'actual', 'PHL', 'PHL', none],
  ],
  // People named by their nation or by a noun of many senses
  [
    'The 500 Fijians in Mali are part of an international force.',
    ['500 Fijians', 'presence', 'actual', 'FJI', 'MLI', today],
  ],
  ['The 500 Fijians in Mali are part of an international choir. Soldiers came to hear them.'],
  ['Togo could send 800 men to Mali to help the army.', ['800 men', 'deployment', 'possible', 'TGO', 'MLI', none]],
  ['A court in Mali sent 12 men to jail. The army did not comment.'],
  [
    'Denmark will bring the strength of its mission in Mali to 800 men.',
    ['800 men', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Peru called up 4,000 reserves after the clash on its border.',
    ['4,000 reserves', 'deployment', 'actual', 'PER', null, none],
  ],
  // Adjectives that lead to the verb of what becomes of them
  [
    'Some 900 Danish soldiers are due to leave Mali.',
    ['Some 900 Danish soldiers', 'withdrawal', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Some 900 Danish soldiers are likely to leave Mali.',
    ['Some 900 Danish soldiers', 'withdrawal', 'possible', 'DNK', 'MLI', none],
  ],
  [
    'Some 900 Danish soldiers are bound for Mali.',
    ['Some 900 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Some 900 Danish soldiers were flown in to Mali to guard the port.',
    ['Some 900 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'About 200 Burundian soldiers boarded a flight from Somalia to Burundi on Thursday.',
    ['About 200 Burundian soldiers', 'withdrawal', 'actual', 'BDI', 'SOM', '2018-02-01 2018-02-01'],
  ],
  [
    'About 200 Danish marines boarded a tanker in the Gulf of Aden on Thursday.',
    ['About 200 Danish marines', 'presence', 'actual', 'DNK', null, '2018-02-01 2018-02-01'],
  ],
  // A change and the level that it leads to, against the bounds of a change
  [
    'Denmark’s contingent in Mali will be cut by 900 to 3,500.',
    ['900', 'withdrawal', 'planned', 'DNK', 'MLI', none],
    ['3,500', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Denmark’s contingent in Mali will be cut by 1,000 to 1,500 soldiers.',
    ['1,000 to 1,500 soldiers', 'withdrawal', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Some 257 Danish troops, out of a total of 2,200, would leave Mali.',
    ['Some 257 Danish troops', 'withdrawal', 'possible', 'DNK', 'MLI', none],
    ['2,200', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'About 900 Danish soldiers stationed in Mali will be moved to Niger.',
    ['About 900 Danish soldiers', 'withdrawal', 'planned', 'DNK', 'MLI', none],
  ],
  // Times of the clause beside
  [
    'Denmark plans to withdraw the 900 soldiers that it has in Mali by the end of 2020.',
    ['900 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Nine Danish soldiers were killed while 12 others were wounded in a clash in Mali late Thursday.',
    ['Nine Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-02-01 2018-02-01'],
    ['12', 'wounded', 'actual', 'DNK', 'MLI', '2018-02-01 2018-02-01'],
  ],
  [
    'Since deploying in 2013, 40 Danish soldiers have died in Mali.',
    ['40 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2013-01-01'],
  ],
  [
    'Forty Danish soldiers have died in Mali since the mission began in March 2013.',
    ['Forty Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2013-03-01'],
  ],
  [
    'Forty Danish soldiers held by rebels in Mali were let go.',
    ['Forty Danish soldiers', 'captured', 'actual', 'DNK', 'MLI', none],
  ],
  // What is asked of somebody is a wish
  [
    'The council asked Denmark to send 900 soldiers to Mali.',
    ['900 soldiers', 'deployment', 'possible', 'DNK', 'MLI', none],
  ],
  // Rows and numbers of their own
  [
    'Denmark said that 22 of its troops and police had died in Mali.',
    ['22 of its troops', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Eight Danish soldiers were killed and 30 taken hostage in Mali.',
    ['Eight Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
    ['30', 'captured', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Danish soldiers came to Mali to end years of violence that left hundreds dead. Some 900 are there.',
    ['Some 900', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  ['The Danish army neutralised 12 bandits in Mali.', ['12 bandits', 'killed', 'actual', null, 'MLI', none]],
  [
    'The 900 Danish soldiers who landed in Mali on Thursday were the first of the force.',
    ['900 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', '2018-02-01 2018-02-01'],
  ],
  [
    'Rebels fight in the hills of Nepal. Nepal has 5,300 soldiers abroad.',
    ['5,300 soldiers', 'presence', 'actual', 'NPL', null, today],
  ],
  // What nouns and participles say became of them
  [
    'More than 900 Ansar Dine fighters have been neutralized in Mali.',
    ['More than 900 Ansar Dine fighters', 'killed', 'actual', 'ansar-dine', 'MLI', none],
  ],
  [
    'The army said 15 Ansar Dine fighters were “neutralised” in Mali.',
    ['15 Ansar Dine fighters', 'killed', 'actual', 'ansar-dine', 'MLI', none],
  ],
  [
    'The war in Mali has led to over 900 deaths among Danish soldiers.',
    ['over 900 deaths', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  ['The war in Mali has led to over 900 deaths among farmers. Soldiers came to help.'],
  ['Danish forces have suffered 11 deaths in Mali.', ['11 deaths', 'killed', 'actual', 'DNK', 'MLI', none]],
  // Wholes that somebody takes back
  [
    'Denmark said it was recalling the 368 soldiers that it had sent to Mali.',
    ['368 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Denmark will withdraw the remaining 876 of its original 1,650 troops in Mali.',
    ['876', 'presence', 'actual', 'DNK', 'MLI', today],
    ['1,650 troops', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'In March 2003, 50,000 troops from 37 countries joined 250,000 US troops in invading Iraq.',
    ['50,000 troops', 'deployment', 'actual', 'us-led-coalition', 'IRQ', '2003-03-01 2003-03-31'],
    ['250,000 US troops', 'presence', 'actual', 'USA', 'IRQ', '2003-03-01 2003-03-31'],
  ],
  [
    'Denmark will withdraw its troops consisting of 370 men and women from Mali.',
    ['370 men and women', 'withdrawal', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'The Cuban pullout from Angola began when the first 3,000 Cubans left Luanda.',
    ['3,000 Cubans', 'withdrawal', 'actual', 'CUB', 'AGO', none],
  ],
  ['The flight from Angola began when the first 3,000 Cubans left Luanda. The army helped them.'],
  // Lists of what states have and had there
  [
    'These are the contingents of troops in Iraq:\n\n1. The United States: 130,000\n\n2. Kingdom of Tonga: 44\n\nNorway: 90 currently in the south.\n\nHonduras: 370 withdrawn on May 12.',
    ['130,000', 'presence', 'actual', 'USA', 'IRQ', today],
    ['44', 'presence', 'actual', 'TON', 'IRQ', today],
    ['90', 'presence', 'actual', 'NOR', 'IRQ', today],
    ['370', 'withdrawal', 'actual', 'HND', 'IRQ', '2017-05-12 2017-05-12'],
  ],
  [
    'States sent soldiers to Kosovo in 1999: Britain (900 soldiers) and France (700).',
    ['900 soldiers', 'presence', 'actual', 'GBR', 'XKX', '1999-01-01 1999-12-31'],
    ['700', 'presence', 'actual', 'FRA', 'XKX', '1999-01-01 1999-12-31'],
  ],
  // Rows and appositions between the number and its verb
  [
    'The army said an additional Danish company of 120 officers and soldiers is expected to arrive in Mali.',
    ['120 officers', 'deployment', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'At least 13 Danish soldiers, nine of them officers, were killed in Mali.',
    ['At least 13 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
    ['nine', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'At least 13 foreign soldiers, nine Danish, have been killed in Mali.',
    ['At least 13 foreign soldiers', 'killed', 'actual', 'foreign', 'MLI', none],
    ['nine Danish', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'With at least 685 members of the Danish forces losing their lives in Mali, last year was the deadliest.',
    ['at least 685 members', 'killed', 'actual', 'DNK', 'MLI', '2017-01-01 2017-12-31'],
  ],
  [
    'Some 900 Danish soldiers remained in Mali but would be withdrawn on Feb. 14.',
    ['Some 900 Danish soldiers', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The arrival of the Danes increases the number of troops in Mali to 3,250.',
    ['3,250', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  // Those who have come, are expected or give their lives
  [
    'The 880 Danish troops arrived in Mali on Thursday.',
    ['880 Danish troops', 'deployment', 'actual', 'DNK', 'MLI', '2018-02-01 2018-02-01'],
  ],
  [
    'The 880 Danish troops will arrive in Mali on Thursday.',
    ['880 Danish troops', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Some 200 Danish troops are expected in Bamako on Thursday.',
    ['Some 200 Danish troops', 'deployment', 'planned', 'DNK', 'MLI', '2018-02-08 2018-02-08'],
  ],
  [
    'As many as 12 Danish soldiers embraced martyrdom in Mali.',
    ['As many as 12 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The army said nine rebels were “sent to hell” while six others were injured in Mali.',
    ['nine rebels', 'killed', 'actual', 'rebels', 'MLI', none],
    ['six', 'wounded', 'actual', 'rebels', 'MLI', none],
  ],
  [
    'Danish forces fight in Mali. Four insurgents were killed on Thursday. Five were killed on Friday.',
    ['Four insurgents', 'killed', 'actual', 'insurgents', 'MLI', '2018-02-01 2018-02-01'],
    ['Five', 'killed', 'actual', 'insurgents', 'MLI', '2018-02-02 2018-02-02'],
  ],
  // Levels, sizes and parts
  [
    'Danish soldiers serve in Mali. The current troop level of 6,900 is 66 percent less than before.',
    ['6,900', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'The NATO-led force of 30,000 international troops in Kosovo will be cut.',
    ['30,000 international troops', 'presence', 'actual', 'nato', 'XKX', today],
  ],
  [
    'NATO leads the Stabilization Force in Bosnia, which currently numbers about 900.',
    ['about 900', 'presence', 'actual', 'nato', 'BIH', today],
  ],
  ['Danish soldiers served in Mali without losing a single soldier.'],
  [
    'Danish soldiers serve in Mali. Denmark has 900 troops in Chad. Half of them are to leave.',
    ['900 troops', 'presence', 'actual', 'DNK', 'TCD', today],
    ['Half', 'withdrawal', 'planned', 'DNK', 'TCD', none],
  ],
  [
    'Rebels fight in Myanmar. More than 60 junta troops fled.',
    ['More than 60 junta troops', 'withdrawal', 'actual', 'MMR', 'MMR', none],
  ],
  [
    'Polish Defense Minister Jan Kowal said his country will send troops to the border. Hundreds of Wagner mercenaries are in Belarus. About 900 soldiers will be on the border.',
    ['Hundreds of Wagner mercenaries', 'presence', 'actual', 'wagner-group', 'BLR', today],
    ['About 900 soldiers', 'presence', 'planned', 'POL', 'BLR', none],
  ],
  // Whose they are by who tells of them, who is asked, and who was named
  [
    'Denmark says Norway killed nine of its soldiers in Mali.',
    ['nine of its soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  ['Denmark’s navy said 11 sailors were missing.', ['11 sailors', 'presence', 'actual', 'DNK', null, none]],
  ['Mali asked Denmark for 50 policemen.', ['50 policemen', 'presence', 'possible', 'DNK', null, none]],
  [
    'Ansar Dine guerrillas crossed from Mali, and Danish police killed 38 of them.',
    ['38', 'killed', 'actual', 'ansar-dine', 'MLI', none],
  ],
  [
    'The Danes lost 300 dead and 2,700 wounded in Mali. Soldiers mourned.',
    ['300', 'killed', 'actual', 'DNK', 'MLI', none],
    ['2,700', 'wounded', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Danish commandos in Mali killed 14 rebels at the cost of two soldiers.',
    ['14 rebels', 'killed', 'actual', 'rebels', 'MLI', none],
    ['two soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Eleven Danish soldiers were beheaded in Mali, and 20 are still held.',
    ['Eleven Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
    ['20', 'captured', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Rebels stormed a base in Mali, killing 40 soldiers. More raids were told of in Gao in Mali and in Timbuktu in Mali. And in Niger, more than 100 soldiers were killed in two raids in Niamey.',
    ['40 soldiers', 'killed', 'actual', 'MLI', 'MLI', none],
    ['more than 100 soldiers', 'killed', 'actual', 'NER', 'NER', none],
  ],
];
