import type { eventCases } from './event-cases.js';

/** Texts of our own that tell of an event in another form than its usual verb: a noun, a participle, a rarer verb; read and written as `eventCases`. */
export const rareFormCases: typeof eventCases = [
  // A passive participle hangs on its clause
  [
    'Soldiers were patrolling the streets of Bamako after being sent in on Friday.',
    ['deployment actual - MLI 2018-02-02..2018-02-02'],
  ],
  ['The Danish soldiers died in Gao after being ambushed by rebels.', ['attack actual rebels MLI ..']],
  // What ends is told as a withdrawal, and is no deployment
  ['The Danish brigade ended its year-long deployment in Mali.', ['withdrawal actual DNK MLI ..'], ['deployment']],
  [
    'The Danish deployment in Mali came to an end in January.',
    ['withdrawal actual DNK MLI 2018-01-01..2018-01-31'],
    ['deployment'],
  ],
  // Words that look like another part of speech
  ['Ukrainian troops liberated Kherson in January.', ['territorial_change actual UKR UKR 2018-01-01..2018-01-31']],
  ['With rebel forces closing in on Bamako, the minister called for talks.', ['attack ongoing rebels MLI ..']],
  ['The Bundestag gave the green light for the mission in Mali.', ['vote actual DEU MLI ..']],
  ['Danish soldiers spread out across Gao before dawn.', ['deployment actual DNK MLI ..']],
  [
    'The Malian army pressed its offensive deeper into northern Mali on Friday.',
    ['attack actual MLI MLI 2018-02-02..2018-02-02'],
  ],
  // Who owns up to an attack, and who warns of one
  ['The Taliban claimed responsibility for an attack on a convoy in Kunduz.', ['attack actual taliban AFG ..']],
  ['The general warned of a wave of attacks in Mali.', ['attack possible - MLI ..']],
  // What is drilled and what is only flown
  ['Danish gunners are practising strikes on a range in Mali.', ['exercise ongoing DNK MLI ..'], ['attack']],
  ['Two Danish jets flew a patrol over Mali.', [], ['deployment']],
  ['Some 900 Danish soldiers are taking part in a parade in Mali.', [], ['attack']],
  // Demands
  ['Students in Bamako rallied for the withdrawal of the Danish troops.', ['demand actual - MLI ..'], ['withdrawal']],
  ['The Malian minister reiterated his call for a ceasefire in Mali.', ['demand actual MLI MLI ..']],
  // Calls that are talks
  ['The Danish premier held a phone call with the Malian president.', ['negotiation actual DNK;MLI - ..']],
  ['The Danish premier got a phone call from a reporter.', [], ['negotiation']],
  // Where soldiers are, and where they are to be
  ['The Danish soldiers are in place in Gao.', [], ['deployment']],
  ['The Danish soldiers will be in place in Gao by May.', ['deployment planned DNK MLI ..2018-05-31']],
  // Some or all of them
  ['All of the Danish soldiers have left Mali.', ['withdrawal actual DNK MLI ..']],
  ['Nearly all of the Danish soldiers are leaving Mali.', ['withdrawal ongoing DNK MLI ..']],
  ['None of the Danish soldiers has left Mali.', ['withdrawal negated DNK MLI ..']],
  // Nouns, participles and verbs that wink takes for something else
  [
    'The Malian army launched an offensive Friday against rebels in Gao.',
    ['attack actual MLI MLI 2018-02-02..2018-02-02'],
  ],
  ['Gao, about 200 miles east of Timbuktu, was retaken by Malian forces.', ['territorial_change actual MLI MLI ..']],
  ['The newly formed Special Forces Battalion neutralised nine rebels in Mali.', ['attack actual - MLI ..']],
  ['The day marks the end of the Danish soldiers’ stay in Mali.', ['withdrawal actual DNK MLI ..']],
  [
    'The Danish force assigned to bring order to the province landed in Mali on Friday.',
    ['deployment actual DNK MLI 2018-02-02..2018-02-02'],
  ],
  // Ships, aircraft and manoeuvres by their names
  ['Denmark is sending six F-16s to Mali.', ['deployment ongoing DNK MLI ..']],
  ['The USS Nimitz is scheduled to reach the Gulf by May.', ['deployment planned - - ..2018-05-31']],
  ['Danish troops are taking part in Steadfast Defender in Poland.', ['exercise ongoing DNK POL ..'], ['attack']],
  ['Exercise Cobra Gold 18 was completed in Thailand on Friday.', ['exercise actual - THA 2018-02-02..2018-02-02']],
  ['The minister spoke of the future of Team Spirit.', [], ['exercise']],
  // What is heard, what is complete, and who fought whom
  ['Villagers could hear gunfire in Gao.', ['attack actual - MLI ..']],
  ['The minister said the Danish withdrawal from Mali was complete.', ['withdrawal actual DNK MLI ..']],
  ['Malian soldiers fought rebels near Gao on Friday.', ['attack actual MLI MLI 2018-02-02..2018-02-02']],
  ['Malian soldiers have been fighting rebels for years.', [], ['attack']],
  ['The king rejected a demand by the rebels for a ceasefire.', ['demand actual rebels - ..']],
  ['Resolution 1701 was adopted unanimously by the Security Council.', ['vote actual un - ..']],
  // Threats and hopes
  ['Rebels in Mali vowed to step up attacks on the army.', ['attack possible rebels MLI ..'], ['attack planned']],
  ['The Taliban swore to strike back.', ['attack possible taliban - ..']],
  ['The Malian minister hopes for a ceasefire in Gao.', ['ceasefire possible - MLI ..']],
  [
    'The Malian government rejected a proposed ceasefire on Friday.',
    ['ceasefire negated MLI - 2018-02-02..2018-02-02'],
    ['ceasefire planned'],
  ],
  // Where soldiers have been sent, and where they stand
  ['Danish peacekeepers have been deployed in Mali.', ['deployment actual DNK MLI ..']],
  ['Danish peacekeepers have been deployed in Mali since May.', [], ['deployment']],
  ['Danish soldiers were positioned on a hill in Mali.', [], ['deployment']],
  ['The raid put the rebels in Mali on the defensive.', [], ['deployment']],
  // What is demanded beside something else
  [
    'The rebels demanded the release of prisoners and the departure of all Danish troops.',
    ['demand actual rebels - ..'],
    ['withdrawal'],
  ],
  // Advances, war games and envoys
  ['The rebels in Mali were continuing their advance on Bamako.', ['attack ongoing rebels MLI ..']],
  ['Danish troops took part in war games in Poland on Friday.', ['exercise actual DNK POL 2018-02-02..2018-02-02']],
  ['Envoys of Mali and Chad gathered in Geneva on Friday.', ['negotiation actual MLI;TCD CHE 2018-02-02..2018-02-02']],
  // Talks, truces and fire told otherwise
  [
    'Malian negotiators walked out on talks with the rebels on Friday.',
    ['negotiation negated MLI;rebels - 2018-02-02..2018-02-02'],
  ],
  ['The Danish and the Malian premier spoke twice on Friday.', ['negotiation actual DNK;MLI - 2018-02-02..2018-02-02']],
  ['When Hamas breaks the ceasefire in Gaza, it breaks the deal.', ['ceasefire_end ongoing hamas PSE ..']],
  ['Both armies in Mali silenced their guns on Friday.', ['ceasefire actual MLI MLI 2018-02-02..2018-02-02']],
  ['Nine villages in Mali came under fire on Friday.', ['attack actual - MLI 2018-02-02..2018-02-02']],
  ['Malian soldiers repulsed the assault on Gao.', ['attack actual - MLI ..']],
  [
    'A Danish unit will replace a previously deployed unit in Mali.',
    ['deployment planned DNK MLI ..'],
    ['deployment actual'],
  ],
  ['The Danish units in Mali being replaced are small.', [], ['deployment']],
  // What the way is clear for, and what only describes or is demanded
  [
    'The pullback from Gao cleared the way for a ceasefire in Mali.',
    ['ceasefire possible - MLI ..'],
    ['ceasefire actual'],
  ],
  ['Danish guns were moved away from around this besieged capital, Bamako.', [], ['attack']],
  ['The rebels ignored a demand that their guns be withdrawn from Gao.', [], ['withdrawal']],
  [
    'Denmark sent its jets back over Mali on Friday.',
    ['deployment actual DNK MLI 2018-02-02..2018-02-02'],
    ['withdrawal'],
  ],
  ['The session is due to discuss a ceasefire in Mali.', ['negotiation planned - MLI ..']],
  // Who acts behind an abbreviated state, a time and a possessive
  ['A Danish unit from Fort Bragg, N.C. will be sent to Mali.', ['deployment planned DNK MLI ..']],
  [
    'More than two years after invading Mali to prop up a weak government, Danish troops left Gao.',
    ['invasion actual DNK MLI ..', 'withdrawal actual DNK MLI ..'],
  ],
  ['“Our military struck back with missiles,” the Danish minister said.', ['attack actual DNK - ..']],
  ['Danish troops have begun their withdrawal from Mali.', ['withdrawal ongoing DNK MLI ..']],
  [
    'Malian forces struggled to repel a rebel assault on Gao on Friday.',
    ['attack actual rebels MLI 2018-02-02..2018-02-02'],
  ],
  ['Nine countries have pledged 7,000 more troops for Mali.', ['deployment planned - MLI ..']],
  // Who is sent where only a participle or an infinitive says so, and what is heard
  [
    'The Danish battalion, flown in from Nairobi, guards a bridge in Mali.',
    ['deployment actual DNK MLI ..'],
    ['withdrawal'],
  ],
  ['The Danish soldiers to be sent to Mali are engineers.', ['deployment planned DNK MLI ..']],
  ['Explosions rang out in Kyiv on Friday.', ['attack actual - UKR 2018-02-02..2018-02-02']],
  // Some of those spoken of
  [
    'About 900 Danish soldiers are in Mali. All of them will leave in May.',
    ['withdrawal planned DNK MLI 2018-05-01..2018-05-31'],
  ],
  [
    'About 900 Danish soldiers are in Mali. Half of them will leave in May.',
    ['withdrawal planned DNK MLI 2018-05-01..2018-05-31'],
  ],
  // Whom their captors let go
  ['The freed peacekeepers were flown to Bamako on Friday.', [], ['deployment']],
  // What is taken is no verb, and what stays put is put nowhere
  [
    'Fighting broke out on Thursday in Gao, and a new truce took hold a day later.',
    ['ceasefire actual - MLI 2018-02-02..2018-02-02'],
  ],
  ['The army would stay put until the rebels laid down their weapons.', ['defeat possible - - ..']],
  // Told behind: the future of what was said then
  ['Denmark would send three battalions to Mali, the minister told reporters.', ['deployment planned DNK MLI ..']],
  [
    'Denmark would send three battalions to Mali, Ole Holm, a liberal, said on Friday.',
    ['deployment planned DNK MLI ..'],
  ],
  ['Denmark would send three battalions to Mali, according to the ministry.', ['deployment planned DNK MLI ..']],
  ['“Denmark would send three battalions to Mali”, the minister said.', ['deployment possible DNK MLI ..']],
  // When an accord was signed is not when it is kept
  [
    'Under an accord signed on January 9, Denmark will withdraw its soldiers from Mali.',
    ['withdrawal planned DNK MLI ..'],
  ],
  ['The Danish withdrawal from Mali was put off until May.', ['withdrawal planned DNK MLI ..2018-05-31']],
  ['The cabinet in Oslo approved the mission to Mali.', ['vote actual NOR MLI;NOR ..']],
  // Those of both go, though one of them is at home; who only agrees to it does not
  ['Chad and Niger have agreed to withdraw their troops from Zinder.', ['withdrawal planned NER;TCD NER ..']],
  ['Chadian and Nigerien troops withdrew from Zinder.', ['withdrawal actual NER;TCD NER ..']],
  ['Chad and Niger agreed to withdraw the Chadian troops from Zinder.', ['withdrawal planned TCD NER ..']],
  // Whose letters they are the article itself says
  [
    'Allied Democratic Forces (ADF) fighters fled. The ADF attacked the town of Oicha in Congo on Friday.',
    ['attack actual allied-democratic-forces COD 2018-02-02..2018-02-02'],
  ],
  ['The ADF attacked a rebel camp near Gao on Friday.', ['attack actual AUS MLI 2018-02-02..2018-02-02']],
  // From whom a country is independent
  [
    'Troops of the Comoros landed on Anjouan on Friday. The Comoros gained independence from France in 1975.',
    ['deployment actual COM COM 2018-02-02..2018-02-02'],
  ],
  ['Seven Danish soldiers have been shot dead in Gao.', ['attack actual - MLI ..']],
  [
    'Gao is quiet. African Union troops landed there on Friday.',
    ['deployment actual african-union MLI 2018-02-02..2018-02-02'],
  ],
  ['The assembly in Benghazi approved a mission to Mali.', ['vote actual LBY LBY;MLI ..']],
  [
    'Heavy fighting broke out on Friday along the border between Chad and Sudan.',
    ['attack actual SDN;TCD SDN;TCD 2018-02-02..2018-02-02'],
  ],
  // What no other case asks: whose the jets are, once, by name, pressed, from home, broken in on, "it", the boys, what ought to be
  [
    'Rebels attacked the army in Mali on Friday. Airstrikes hit the rebels on Saturday.',
    ['attack actual MLI MLI 2018-02-03..2018-02-03'],
  ],
  ['Danish soldiers were first deployed in Mali in May.', ['deployment actual DNK MLI 2017-05-01..2017-05-31']],
  ['Operation Barkhane was set up in Mali in 2014.', ['mission_change actual - MLI 2014-01-01..2014-12-31']],
  ['Chad pressed the junta for a pullout.', ['demand actual TCD - ..']],
  [
    'Danish soldiers left Copenhagen on Friday to join a mission in Mali.',
    ['deployment actual DNK MLI 2018-02-02..2018-02-02'],
  ],
  ['The officer said the unit was storming the fort when the mine went off.', ['attack actual - - ..']],
  [
    'The cease-fire between Chad and Sudan began on May 4. They renewed it on Friday.',
    ['ceasefire actual SDN;TCD - 2018-02-02..2018-02-02'],
  ],
  ['Denmark will bring the boys home from Mali in May.', ['withdrawal planned DNK MLI 2018-05-01..2018-05-31']],
  ['Denmark ought to withdraw its soldiers from Mali.', ['withdrawal possible DNK MLI ..']],
  ['Danish soldiers are moving east after seizing the port of Gao.', ['territorial_change actual DNK MLI ..']],
  ['A Cabinet meeting was held on the army in Mali on Friday.', [], ['negotiation']],
];
