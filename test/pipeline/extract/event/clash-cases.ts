import type { eventCases } from './event-cases.js';

/** More short stories of our own in the ways of war reports, read and written as `eventCases`. */
export const clashCases: typeof eventCases = [
  // One attack, however much is said of what came of it
  [
    'Nine soldiers were killed and 40 others injured when rebels launched an attack on a camp in Mali on Friday.',
    ['attack actual rebels MLI 2018-02-02..2018-02-02'],
    ['attack actual - '],
  ],
  [
    'Rebels hurled a grenade at a crowded truck stop in Mali on Friday, wounding nine soldiers.',
    ['attack actual rebels MLI 2018-02-02..2018-02-02'],
    ['attack ongoing', 'attack actual - '],
  ],
  [
    'Rebels in Mali shot down a Danish army plane on Friday as it prepared to land at the camp, killing all 49 soldiers aboard.',
    ['attack actual rebels MLI 2018-02-02..2018-02-02'],
    ['attack planned'],
  ],
  [
    'Soldiers serve in Mali. The Taliban carried out a car bombing outside the villa of a minister last week in which two guards were killed.',
    ['attack actual taliban MLI 2018-01-29..2018-02-04'],
    ['attack actual - '],
  ],
  // Who
  ['Danish soldiers serve in Mali. Rebels detonated a mine beside their patrol.', ['attack actual rebels MLI ..']],
  [
    'Soldiers died in Mali. Warplanes from a Saudi-led coalition bombed a camp.',
    ['attack actual saudi-led-coalition MLI ..'],
  ],
  [
    'Rebels fight soldiers in Mali. The U.N.-backed government said it had carried out air strikes.',
    ['attack actual MLI MLI ..'],
  ],
  [
    'Islamic State holds towns in Syria. The fighters of the YPG reached Kobani. The extremists began their offensive in May.',
    ['attack actual isis SYR 2017-05-01..2017-05-31'],
  ],
  [
    'Al-Qaida holds towns in Yemen, where Houthi fighters seized the capital. Al-Qaida has camps there. The rebels shelled a school.',
    ['attack actual houthis YEM ..'],
  ],
  ['Danish soldiers serve in Mali. Denmark blamed the bombings on the Taliban.', ['attack actual taliban MLI ..']],
  [
    'Soldiers serve in Mali. Chad on Friday accused Niger of bombing a village.',
    ['attack actual NER MLI ..'],
    ['attack actual NER MLI 2018-02-02'],
  ],
  [
    'Soldiers serve in Mali. Chad accuses Niger of hiding and sending soldiers into Mali.',
    ['deployment ongoing NER MLI ..'],
  ],
  // What is a blow, and what is none
  [
    "Danish soldiers died in Mali. The army's troops returned fire with howitzers.",
    ['attack actual DNK MLI ..'],
    ['deployment'],
  ],
  ['Soldiers died in Mali. A suicide bomber rammed the gate of the base.', ['attack actual militants MLI ..']],
  ['The Danish soldiers in Mali inflicted heavy casualties on the rebels.', ['attack actual DNK MLI ..']],
  [
    'A blast ripped through the barracks of Danish soldiers in Mali on Friday.',
    ['attack actual - MLI 2018-02-02..2018-02-02'],
  ],
  ['Danish soldiers in Mali died in an exchange of fire with rebels.', ['attack actual - MLI ..']],
  [
    'Rebels fight soldiers in Mali. Danish troops repelled an attack on Gao on Friday.',
    ['attack actual - MLI 2018-02-02..2018-02-02'],
    ['attack actual DNK'],
  ],
  ['Danish troops went to Mali to repel an attack.', [], ['attack']],
  [
    'Rebels fight soldiers in Mali. The president called an emergency meeting of the National Defense Council.',
    [],
    ['negotiation'],
  ],
  // Verbs and nouns that look alike
  [
    'Soldiers serve in Mali. The truce that Mr. Adams announced last week was broken within hours.',
    ['ceasefire_end actual - MLI 2018-01-29..2018-02-04'],
  ],
  ['Denmark pulled a small contingent of soldiers out of Mali.', ['withdrawal actual DNK MLI ..']],
  // Names in rows, in front and behind
  [
    'Suspected Boko Haram militants killed 45 soldiers in raids on villages in northeast Nigeria, a guard and residents said.',
    ['attack actual boko-haram NGA ..'],
  ],
  ['Soldiers died in Mali. The Taliban responded by shelling a village.', ['attack actual taliban MLI ..']],
  [
    'Soldiers died in Mali, when Taliban fighters armed with machine guns and grenades stormed a post.',
    ['attack actual taliban MLI ..'],
  ],
  [
    'Soldiers fight Hamas in Gaza. Hamas, which leads the government, called on the world to stop the attacks.',
    ['demand actual hamas PSE ..'],
  ],
  [
    'In central Bosnia, Croats and Muslims battled for control of a town.',
    ['attack actual bosnian-croats;bosnian-muslims BIH ..'],
  ],
  ['Soldiers died in Mali, where a car bomb blamed on the Taliban exploded.', ['attack actual taliban MLI ..']],
  ['Danish troops arrested nine men in raids in Mali.', ['attack actual DNK MLI ..']],
  [
    'Danish soldiers captured two hills in Mali, but the Taliban retook one of them.',
    ['territorial_change actual taliban MLI ..'],
  ],
  ['Danish soldiers died in Mali after their plane went down in the desert.', [], ['deployment']],
  // Beside the Islamic State "the rebels" are others
  [
    'Syrian soldiers fight rebels in Syria. Nine Danish soldiers died in an Islamic State raid. The rebels then shelled a camp.',
    ['attack actual rebels SYR ..'],
  ],
  [
    'Boko Haram holds villages in Nigeria. On Friday soldiers drove the insurgents out of Gwoza. Chadian forces took a town in May. Chadian troops have camps.',
    ['territorial_change actual NGA NGA 2018-02-02..2018-02-02'],
  ],
  // When and where
  [
    'Rebels seized a town in Mali in May. Danish jets bombed it overnight.',
    ['attack actual DNK MLI 2018-02-04..2018-02-05'],
  ],
  [
    'Soldiers fight rebels in Mali. The general declared a holy war on January 14. Since then, the rebels have attacked six villages.',
    ['attack ongoing rebels MLI 2018-01-14..'],
  ],
  ['Danish soldiers died in a raid in Mali, the ninth since January.', ['attack actual - MLI ..']],
  [
    'Al-Shabab fights soldiers in Somalia. The group killed nine guards at a Kenyan university.',
    ['attack actual al-shabab KEN ..'],
  ],
  [
    'Boko Haram fights soldiers in Nigeria. The group struck again, killing nine soldiers in the Chadian town of Bol.',
    ['attack actual boko-haram TCD ..'],
  ],
  // Whose, where nobody says it beside them
  [
    'MOGADISHU, Somalia — Soldiers fight rebels in Somalia. Prime Minister Ali Hassan called for an end to the attacks.',
    ['demand actual SOM SOM ..'],
  ],
  [
    'COPENHAGEN, Denmark — Danish jets bombed a fort in Mali. Danish jets have struck Mali before. Defence Minister Jane Holm met a Kenyan envoy.',
    ['negotiation actual DNK;KEN MLI ..'],
  ],
  [
    'Somali soldiers seized Kismayo, the last town of the Islamic Courts Union, after their fighters left the town.',
    ['withdrawal actual islamic-courts-union SOM ..'],
  ],
  ['Danish warplanes bombed suspected Taliban positions in southern Mali.', ['attack actual DNK MLI ..']],
  ['Six Danish jets, five of them old, struck a fort in Mali.', ['attack actual DNK MLI ..']],
  ['Denmark has jets in Mali. Six jets, five of them Falcons, struck a fort.', ['attack actual DNK MLI ..']],
  [
    'The Taliban hold villages in Mali. They attacked Danish soldiers in a valley, which they have occupied since May.',
    ['attack actual taliban MLI ..'],
  ],
  ['Denmark fired rockets at a camp in Mali. The rockets killed six soldiers.', ['attack actual DNK MLI ..']],
  [
    'Denmark struck a camp in Mali. The January shelling of a school in Mali killed nine soldiers.',
    [],
    ['attack actual DNK MLI 2018-01'],
  ],
  // What is no event
  [
    'Danish jets struck a camp in Mali. It has opened an investigation into the strike.',
    ['attack actual DNK MLI ..'],
    ['attack actual - '],
  ],
  ['Danish soldiers serve in Mali. They have reached their target.', [], ['deployment']],
  ['Soldiers died in Mali when the government gassed a town.', ['attack actual MLI MLI ..']],
  // Verbs that look like nouns
  [
    'Danish soldiers shot and killed a rebel leader in Mali on Friday.',
    ['attack actual DNK MLI 2018-02-02..2018-02-02'],
  ],
  [
    'Rebels fight soldiers in Mali. Danish helicopters responded by firing missiles at a village.',
    ['attack actual DNK MLI ..'],
  ],
  [
    'Taliban fighters in Mali left their camp on Friday, beheading the guards.',
    ['attack actual taliban MLI 2018-02-02..2018-02-02'],
  ],
  [
    'Danish soldiers were killed in Mali when mortar rounds hit their post.',
    ['attack actual - MLI ..'],
    ['attack ongoing'],
  ],
  [
    'Danish soldiers shelled a town in Mali, and the Taliban answered with rocket attacks.',
    ['attack actual taliban MLI ..'],
  ],
  // Where they land
  ['Soldiers serve in Mali. Militants in Chad fired rockets at a Nigerian town.', ['attack actual militants NGA ..']],
  // When, and what is no movement
  [
    'Danish soldiers serve in Mali. On Friday the king left a faction that has signed a peace accord with Mali.',
    ['agreement actual DNK;MLI MLI ..'],
  ],
  ['Gunmen killed nine soldiers in Mali before fleeing in a van.', [], ['withdrawal']],
  // Attackers whom nobody knows, and those who made the raid that kills
  [
    'Gunmen killed two soldiers in Mali on Friday. The Movement for Oneness and Jihad is active in Mali. Nobody claimed the attack.',
    ['attack actual militants MLI 2018-02-02..2018-02-02'],
  ],
  ['Danish troops serve in Mali. A raid by Danish commandos killed nine rebels.', ['attack actual DNK MLI ..']],
  [
    'Danish troops serve in Mali. Their withdrawal was triggered by the deployment of Kenyan monitors.',
    ['withdrawal actual DNK MLI ..'],
    ['withdrawal actual DNK;KEN'],
  ],
];
