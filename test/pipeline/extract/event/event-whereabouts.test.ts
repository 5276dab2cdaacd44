import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';

/** Texts of our own: country and place of their last event of a type. */
const cases: readonly (readonly [text: string, type: string, country: string | null, place: string | null])[] = [
  // What the clause that it completes names, and for a blow the rest of the sentence
  ['A bomber drove into a market in Kirkuk, killing three soldiers.', 'attack', 'IRQ', 'Kirkuk'],
  ['Soldiers died in Iraq. As the soldiers entered Kirkuk, a mine exploded.', 'attack', 'IRQ', 'Kirkuk'],
  ['Danish soldiers serve in Iraq. Kirkuk is calm, and Denmark will withdraw.', 'withdrawal', 'IRQ', null],
  // The nearest place in the country that the article is about, known or not, and the most specific there
  [
    'Soldiers died in Mali. The ambush happened when the truck reached the town of Sosso in Kidal province in northern Mali.',
    'attack',
    'MLI',
    'Sosso',
  ],
  ['Soldiers died in Mali. The truck blew up near Sosso village of Bani town in Gao.', 'attack', 'MLI', 'Sosso'],
  [
    'Rebels died in Mali. They fought in Mali. Rebels raided Sosso village in Bol region of Chad.',
    'attack',
    'TCD',
    'Sosso',
  ],
  // A district that the gazetteer lacks lies in one state, unlike the Sahel
  ['Rebels died in Mali. A gunfight in the Sosso region left two soldiers dead.', 'attack', 'MLI', 'Sosso'],
  ['Rebels died in Mali. A gunfight in the Sahel left two soldiers dead.', 'attack', null, null],
  // What an article is about
  ['Soldiers died in Sosso, central Mali. Rain fell in Chad. Rebels shelled a school.', 'attack', 'MLI', null],
  [
    'A Sri Lankan envoy met the Tamil Tigers. He will fly to neighbouring India. The rebels killed nine.',
    'attack',
    'LKA',
    null,
  ],
  ['An envoy to India met the Tamil Tigers in India. The rebels killed nine.', 'attack', 'IND', null],
  ['Abu Sayyaf gunmen ambushed a Philippine truck near the town of Sosso.', 'attack', 'PHL', 'Sosso'],
  ['Abu Sayyaf gunmen ambushed a Danish truck near the town of Sosso.', 'attack', null, 'Sosso'],
  // In a town whose market is named, beside other towns, and not near the next one
  ['Rebels shot down a helicopter near Gao’s main market.', 'attack', 'MLI', 'Gao'],
  ['Rebels shot down a helicopter over Gao’s demands.', 'attack', null, null],
  ['Rebels attacked Gao and other towns in Mali.', 'attack', 'MLI', 'Gao'],
  ['Rebels attacked Gao and Kidal in Mali.', 'attack', 'MLI', 'Gao;Kidal'],
  ['Rebels had captured Kidal and Timbuktu, near Gao in Mali.', 'territorial_change', 'MLI', 'Kidal;Timbuktu'],
  ['Rebels overran the city of Gao in Sosso province in May.', 'territorial_change', 'MLI', 'Gao'],
  ['Rebels overran a key Muslim town in Mali in May.', 'territorial_change', 'MLI', null],
  ['Soldiers died in Mali. Rebels attacked a post in the Sosso sector in May.', 'attack', 'MLI', 'Sosso'],
  // The city that the same sentence names; not where a distance is measured from
  ['The soldiers have left Gao in Mali, but rockets hit the city on Friday.', 'attack', 'MLI', 'Gao'],
  [
    'Soldiers met in Bamako, Mali. The troops flew to a border area in Mali 120 miles east of the capital.',
    'deployment',
    'MLI',
    null,
  ],
  // Not what a distance is measured from
  [
    'Soldiers serve in Mali. Rebels attacked the village of Sosso, 50 km (30 miles) north of the town of Gao in Gao province.',
    'attack',
    'MLI',
    'Sosso',
  ],
  ['Rebels bombed a post in Gao province’s Sosso district in May.', 'attack', 'MLI', 'Sosso'],
  [
    'Soldiers serve in Mali. Rebels attacked posts in the Sosso, Bani and Tolva provinces.',
    'attack',
    'MLI',
    'Bani;Sosso;Tolva',
  ],
  ['Soldiers serve in Mali. Three towns north of the capital, Bamako, were attacked in May.', 'attack', 'MLI', null],
  ['Soldiers serve in Lebanon. Soldiers left through a post 40km east of Beirut in May.', 'withdrawal', 'LBN', null],
  ['Soldiers serve in Mali. A post in the capital, Bamako, was attacked in May.', 'attack', 'MLI', 'Bamako'],
  // Nobody from afar is on this side of a border
  ['Soldiers serve in Mali. Danish jets bombed rebels near the Malian border.', 'attack', 'MLI', null],
  ['Soldiers serve in Mali. Chadian jets bombed rebels near the Malian border.', 'attack', 'TCD', null],
  // Not where they come from
  ['Rebels attacked Chadian villages from camps in Sudan in May.', 'attack', 'TCD', null],
  ['Rebels attacked Chadian soldiers at camps in Sudan in May.', 'attack', 'SDN', null],
  // Who is led out is no place
  ['The premier promised to extract Denmark from its war in northern Mali.', 'withdrawal', 'MLI', null],
  // At sea
  ['Soldiers serve in Mali. Pirates attacked a tanker off the coast of Somalia.', 'attack', null, null],
  ['Pirates attacked a tanker 90 miles off Somalia in the Arabian Sea.', 'attack', null, 'Arabian Sea'],
  // Whose it is, how large it is
  ['Soldiers serve in Mali. Denmark agreed, on a promise from Chad, to sign the accord.', 'agreement', 'MLI', null],
  ['Soldiers serve in Mali. Denmark pulled its soldiers out of the republic of Georgia.', 'withdrawal', 'GEO', null],
  ['Soldiers serve in Mali. The largest mission in the world was targeted in a raid.', 'attack', 'MLI', null],
  ['Soldiers serve in Mali. Soldiers were sent to posts across the world.', 'deployment', null, null],
  // "the attack" is the one told before, wherever its town may be
  [
    'Soldiers serve in Mali. Boats lie in Mali. Rebels fired on a Chadian town. The attack on the town of Sosso killed nine.',
    'attack',
    'TCD',
    'Sosso',
  ],
  // A town of a longer name, which the gazetteer lacks
  ['Soldiers serve in Sudan. The patrol was ambushed near Khor Abeche.', 'attack', 'SDN', null],
  ['Soldiers serve in Sudan. The patrol was ambushed near Abeche.', 'attack', 'TCD', 'Abeche'],
  // What is struck, though it is the subject
  ['Soldiers serve in Macedonia. Its second city, Tetovo, came under heavy attack.', 'attack', 'MKD', 'Tetovo'],
  ['Soldiers serve in Iraq. Baghdad was shelled on Friday.', 'attack', 'IRQ', 'Baghdad'],
  ['Soldiers serve in Mali. Baghdad was angry, and rebels shelled a school.', 'attack', 'MLI', null],
  // Who acts next, and where they were sent to before
  [
    'Congolese troops battled rebels near the city of Goma, and Rwanda, accusing the army of firing missiles, warned that it would act.',
    'attack',
    'COD',
    'Goma',
  ],
  ['Rebels attacked convoys in Mali, Chad, and Niger.', 'attack', 'MLI;NER;TCD', null],
  [
    'Rebels hold Goma in Congo. Their leader flew to Uganda for talks aimed at convincing them to withdraw.',
    'withdrawal',
    'COD',
    null,
  ],
  // Whose office, and on whom a blow falls
  [
    'Nine died in Mali. The Ministry of Foreign Affairs of Chad was told. The Ministry of Foreign Affairs of Chad was shaken. Rebels raided a school.',
    'attack',
    'MLI',
    null,
  ],
  ['Denmark launched attacks on Gao. Ships lie in Oman. Rebels raided a school.', 'attack', 'MLI', null],
  ['Denmark has a report on Gao. Ships lie in Oman. Rebels raided a school.', 'attack', 'OMN', null],
  // A state that fights its own rebels does so at home
  [
    "Myanmar's army shelled a post of the Karen National Union in Karen State. Myanmar's troops left. Refugees and soldiers are in camps in Thailand. Soldiers raided a school.",
    'attack',
    'MMR',
    null,
  ],
  // Beside a border, and over it
  ['Soldiers serve in Mali. Rebels attacked a post on the Niger side of the river.', 'attack', 'NER', null],
  ['Soldiers serve in Mali. Rebels attacked a post opposite Zinder Province in Niger.', 'attack', 'MLI', null],
  // From where a blow is struck
  [
    'A missile attack launched from Israel on posts near Damascus overnight killed three Syrian soldiers.',
    'attack',
    'SYR',
    'Damascus',
  ],
  // The name set off behind a capital
  [
    'Soldiers serve in Mali. Talks were held in the Chadian capital, Ndjamena, this year, but collapsed.',
    'negotiation',
    'TCD',
    "N'Djamena",
  ],
  // Next door
  [
    'Rebels killed nine Chadian soldiers. The raid was the worst inside Chad. They came from neighbouring Niger. Rebels shelled a school.',
    'attack',
    'TCD',
    null,
  ],
  [
    'A raid took place in Cameroon. They sail on the lake, which borders the north of Niger. It borders Mali, which borders the north of Niger. Rebels shelled a school.',
    'attack',
    'CMR',
    null,
  ],
  ['Soldiers serve in Chad. Troops took two towns along the border with Darfur.', 'territorial_change', 'TCD', null],
  // What only dates a blow has a place of its own
  ['Soldiers serve in Ukraine. Fighting began in April after Russia annexed Crimea.', 'attack', 'UKR', null],
  ['Soldiers serve in Ukraine. Fighting began in April when rebels entered Luhansk.', 'attack', 'UKR', 'Luhansk'],
  // A town that the gazetteer lacks, in the clause that this one completes
  ['Soldiers serve in Mali. Rebels entered a camp in the vicinity of Sosso, killing nine.', 'attack', 'MLI', 'Sosso'],
  // Where two states meet, or each holds a part
  [
    'Soldiers serve in Chad. Malian and Chadian soldiers clashed along their disputed border.',
    'attack',
    'MLI;TCD',
    null,
  ],
  ['Soldiers serve in Chad. Malian and Chadian soldiers clashed at the border.', 'attack', 'TCD', null],
  [
    'MOSCOW (AP) — Chad and Sudan agreed to a truce on a shared border on Friday. Sudanese soldiers died in a clash.',
    'attack',
    'SDN;TCD',
    null,
  ],
  ['Chadian and Sudanese soldiers clashed on their border. In 2021, nine died in a clash.', 'attack', 'SDN;TCD', null],
  [
    'MOSCOW (AP) — Chad and Sudan agreed to a truce on Friday. Soldiers died in a clash on the border.',
    'attack',
    'RUS',
    null,
  ],
  ['Indian soldiers died in India. Rebels shelled a post in Kashmir.', 'attack', 'IND', 'Kashmir'],
  ['Danish soldiers died in Mali. Rebels shelled a post in the Sahel.', 'attack', null, null],
  // Where it is asked for, and where it is signed
  [
    'Danish soldiers serve in Mali. Protesters in Oslo demanded that Denmark withdraw its soldiers.',
    'demand',
    'MLI',
    null,
  ],
  ['Soldiers died in Mali. Protesters demanded that Denmark withdraw its soldiers from Gao.', 'demand', 'MLI', null],
  [
    'Soldiers died in Somalia. In Nairobi, leaders of Somalia signed an agreement on troops.',
    'agreement',
    'KEN',
    'Nairobi',
  ],
];

it.each(cases)('%s', (text, type, country, place) => {
  const event = claimsIn(text).mentions.findLast(({ event_type }) => event_type === type);
  expect([event?.country, event?.place]).toEqual([country, place]);
});
