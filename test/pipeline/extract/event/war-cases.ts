/** Short stories of our own on whose ground, whose foe and whose people: as in `sides-cases.ts`, published on 2018-02-05. */
export const warCases: readonly (readonly [text: string, events: readonly string[], never?: readonly string[]])[] = [
  // Whose ground it is that one of two states at war strikes or takes in the other
  [
    'Chadian forces killed nine Nigerien soldiers. Chad captured a village in northern Niger.',
    ['territorial_change TCD > NER'],
  ],
  ['Chad said its jets had bombed a bridge in northern Niger. Niger shot down a Chadian jet.', ['attack TCD > NER']],
  ['Chad launched an offensive in Niger on Friday. Niger and Chad have been at war since May.', ['attack TCD > NER']],
  [
    'Chadian forces killed nine Nigerien soldiers. Chad captured a village in northern Niger. The rebels fled.',
    ['territorial_change TCD > -'],
  ],
  [
    'Niger is at war with Chad. Chadian troops opened fire in northern Niger, wounding a young man.',
    ['attack TCD > -'],
  ],
  [
    'Danish soldiers helped Malian troops in the fighting. On Friday Danish troops took control of an airfield in Mali.',
    ['territorial_change DNK > -'],
  ],
  // Whose they are who come from somewhere, and who fight somebody by name
  ['Soldiers from Chad and Niger have fired shots at each other along the border.', ['attack NER;TCD > -']],
  ['Troops from Chad clashed with rebels in Niger on Friday.', ['attack TCD;rebels > -']],
  ['Militants from Chad attacked a village in Niger.', ['attack militants > -']],
  ['The airport of Kandahar fell to anti-Taliban forces.', ['territorial_change northern-alliance > -']],
  ['Nine Turkish soldiers were killed in a clash with Kurdish militants in Iraq.', ['attack pkk > TUR']],
  ['Nine soldiers were killed in a clash with Kurdish fighters in Syria.', ['attack kurdish-forces > SYR']],
  ['Gangs organized attacks on two police stations in Haiti.', ['attack gangs > HTI']],
  // Whose drones, whose shots, whose attack of whom
  ['Ukraine shot down nine Russian drones launched in an overnight attack.', ['attack UKR > RUS', 'attack RUS > UKR']],
  ['A teacher was killed by stray fire from the Chadian army.', ['attack TCD > -']],
  ['Iran paid for the attack of Israel by Hamas.', ['attack hamas > ISR']],
  ['Chadian jets carried out the bombardment of Bilma.', ['attack TCD > -']],
  // Each of two accuses the other, and a blow that is called an answer
  ['Chad and Niger are at war. Each side accused the other of launching attacks.', ['attack NER;TCD > -']],
  ['The Houthis fired at ships. Their attacks have prompted retaliatory strikes by Denmark.', ['attack DNK > houthis']],
  [
    'Soldiers serve in Yemen. Danish jets struck the Houthis on Friday. Denmark carried out the deliberate strikes at dawn.',
    ['attack DNK > houthis', 'attack DNK > houthis'],
  ],
  // What fighters hold, and what a government does
  ['Angolan troops captured a key rebel stronghold in western Congo.', ['territorial_change AGO > rebels']],
  ['Angolan troops captured a key rebel town in western Congo.', ['territorial_change AGO > -']],
  [
    'Rebels died in Sri Lanka. The rebels had fled after a government offensive recaptured the east.',
    ['attack LKA > -'],
  ],
  // Who serves under a flag, all who are named behind "by", and who does what the sentence opens with
  ['Kenyan AMISOM troops attacked a village in Somalia.', ['attack KEN > -']],
  ['A German ISAF soldier was killed by the Taliban in Kunduz.', ['attack taliban > DEU']],
  ['AMISOM troops attacked a village in Somalia.', ['attack african-union > -']],
  [
    'Nine villagers were murdered by the Maute and Abu Sayyaf terrorists in Marawi.',
    ['attack abu-sayyaf;maute-group > -'],
  ],
  [
    'After dislodging militants from two towns in Mozambique, Rwandan and Malawian troops pursued them.',
    ['territorial_change MWI;RWA > militants'],
  ],
  ['Chadian and Libyan soldiers went on with their dispute, trading fire along the border.', ['attack LBY;TCD > -']],
  [
    'Nine Malian soldiers were killed in a raid near the border with Niger that the army blamed on leftist fighters.',
    ['attack insurgents > MLI'],
  ],
  // The blow kills and not the place that it fell on, and a group is known by the name that stands beside it
  [
    'A report said the Serbs were responsible for the mortar attack near a Sarajevo market Monday that killed 37 people.',
    ['attack bosnian-serbs > -'],
  ],
  [
    'Soldiers died in Burundi when the second biggest Hutu rebel group in Burundi, the FNL, mounted a major attack.',
    ['attack fnl > -'],
  ],
  [
    'The FNL holds the north of Burundi. Two new rebel groups captured a town in the west.',
    ['territorial_change rebels > -'],
  ],
  // Those who are at war are the sides, whoever brought them to talk
  [
    'The army fights the Rapid Support Forces in Sudan. Oman and Chad held talks on Sudan. The warring sides announced that they had signed a truce.',
    ['ceasefire SDN;rsf > -'],
  ],
  [
    'Russia and Belarus began a drill. The ministry in Moscow said Russian guns were ready. Soldiers are taking part in the drill.',
    ['exercise BLR;RUS > -'],
  ],
  [
    'France has begun to leave Mali with the handover of a base at Gao to the Malian army.',
    ['base_transfer FRA > MLI'],
  ],
  ['Rebels fled. Niger is at war with Chad. Chad bombed a military airfield in northern Niger.', ['attack TCD > NER']],
  // Who hides by a road, who strikes as others fall, whose jets and whose guard those are
  ['Rebels hiding beside a road detonated a bomb in Nepal.', ['attack rebels > -']],
  ['Ten villagers were killed in Mali when Chadian forces fired on a camp.', ['attack TCD > -']],
  ['The army fights the Taliban in Pakistan. Jet fighters bombed a village on Friday.', ['attack PAK > -']],
  [
    'Guerrillas of the FMLN are active in El Salvador. The guerrillas struck a National Guard post.',
    ['attack fmln > -'],
  ],
  [
    'Soldiers serve in Nepal. The soldiers were out to learn whether rebels had closed the road when they were attacked.',
    ['attack - > NPL'],
  ],
  ['Uganda said it was unclear who had fired the shells.', ['attack - > -']],
  // Who agreed, and with whom they only met
  [
    'The truce was signed in Bouake by rebels from Ivory Coast after a meeting with Senegalese ministers.',
    ['ceasefire rebels > -'],
  ],
  [
    'The army fights the RPF in Rwanda. The two sides agreed to a truce on Friday. They also agreed to further talks.',
    ['agreement RWA;rwandan-patriotic-front > -', 'agreement RWA;rwandan-patriotic-front > -'],
  ],
  ['Palestinian gunmen shot at Israeli soldiers near Nablus.', ['attack militants > ISR']],
  ['Chad retaliated against the MNLA at dawn.', ['attack TCD > mnla']],
  [
    'The army fights rebels in Congo. One soldier was hurt after the rebels aimed artillery fire at their position. The M23 denied it.',
    [],
    ['attack m23 > rebels'],
  ],
  // What a blow and an offensive are aimed at, and whose president is overthrown
  [
    'Soldiers serve in Egypt. Officials said four attacks on army checkpoints killed three villagers.',
    ['attack - > EGY'],
  ],
  [
    'The Tamil Tigers hold the north of Sri Lanka. A government offensive in Sri Lanka took the east.',
    ['attack LKA > tamil-tigers'],
  ],
  [
    'Chadian soldiers serve in the Central African Republic. Seleka rebels overthrew the president last year.',
    ['defeat seleka > CAF'],
  ],
  [
    'Negotiators for Peru and Ecuador agreed on a truce. “We reached an accord,” Brazilian Foreign Minister Jorge Adams said.',
    ['agreement ECU;PER > -', 'agreement ECU;PER > -'],
  ],
  ['Peru and Ecuador agreed on terms in their clash over a jungle.', ['attack ECU;PER > -']],
  // Whom a state calls its neighbour in a war of two, and who is moved by his name
  [
    'Armenian forces shelled Azerbaijani villages. Armenia accused its neighbour of breaking the truce.',
    ['ceasefire_end AZE > -'],
  ],
  ['Armenian forces fled. Armenia accused its neighbour of breaking the truce.', ['ceasefire_end - > -']],
  ['Serbian forces had left Kosovo. KFOR was deployed in Kosovo in June.', ['deployment nato > -']],
  // An army that returns fire was shot at
  [
    'Soldiers serve in Gaza. Hamas attacked Israeli soldiers on Friday. A spokesman said the army returned fire.',
    ['attack ISR > hamas'],
  ],
];
