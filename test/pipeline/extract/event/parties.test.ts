import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../../../schemas/event-mention.js';
import { claimsIn } from '../claims-in.js';

const printed = ({ event_type, actor, target, country, place }: EventMention): string =>
  `${event_type} ${actor ?? '-'} > ${target ?? '-'} ${country ?? '-'} ${place ?? '-'}`;

/** Short stories of our own: who does it to whom, in which country and place; published on 2018-02-05. */
const cases: readonly (readonly [text: string, events: readonly string[]])[] = [
  // All of a row act
  ['Kenya and opposing Ugandan and Sudanese forces declared a truce in Ethiopia.', ['ceasefire KEN;SDN;UGA > - ETH -']],
  [
    'The accord was announced by Kenya, Uganda and Sudan for the pullout of their soldiers from Chad.',
    ['withdrawal KEN;SDN;UGA > - TCD -'],
  ],
  ['Troops left a week after Tehran and the United Nations reached agreement.', ['agreement IRN;un > - - -']],
  ['Danish troops are in Chad since the rebels and the army signed a truce.', ['ceasefire TCD;rebels > - TCD -']],
  ['Britain, along with France and Germany, will send troops to Mali.', ['deployment DEU;FRA;GBR > - MLI -']],
  ['Three Danish soldiers were killed in Mali along with two policemen from Chad.', ['attack - > DNK MLI -']],
  [
    'Danish soldiers serve in Chad. Fighting broke out between Kenyan and Ugandan soldiers near the river.',
    ['attack KEN;UGA > - TCD -'],
  ],
  // Who helps others to agree, or watches them, is no party
  [
    'A truce mediated by Oman between Malian soldiers and the Tuareg rebels took effect.',
    ['ceasefire MLI;tuareg-rebels > - - -'],
  ],
  ['Oman has mediated talks between Denmark and the Taliban on troops.', ['negotiation DNK;taliban > - - -']],
  ['Chad and the rebels signed an accord on troops brokered by Oman.', ['agreement TCD;rebels > - - -']],
  [
    'Danish troops serve in Mali. The pullback from Gao, which is being monitored by Oman, will end in May.',
    ['withdrawal DNK > - MLI Gao'],
  ],
  // A state and a group are "they" together, and two states are "the two countries"
  ['Chad and the rebels said that they had begun pulling back tanks from Gao.', ['withdrawal TCD;rebels > - MLI Gao']],
  [
    'Danish soldiers guard it. Chad and Niger share a border. The two countries signed an accord in 1994.',
    ['agreement NER;TCD > - - -'],
  ],
  ['India sent troops in May. Pakistan followed. Both governments signed an accord.', ['agreement IND;PAK > - - -']],
  // "US-backed" rebels do not act for the United States
  ['Chad and U.S.-backed rebels met on troops. They signed an accord.', ['agreement TCD;rebels > - - -']],
  // Fighting that ends by the will of those who fight
  ['The Malian army and the rebels agreed to halt fighting.', ['ceasefire MLI;rebels > - - -']],
  ['Chad and the rebels met on troops. Both sides will stop fighting at noon.', ['ceasefire TCD;rebels > - - -']],
  // Where people meet is not where they are at war
  [
    'LUSAKA, Zambia (AP) - Chad and the rebels agreed to halt fighting. The rebels want foreign troops to leave.',
    ['demand rebels > foreign TCD -'],
  ],
  // Where people are from is not where they meet, and who threatens is not where it happens
  [
    'Soldiers serve in Sudan. Sudan and Darfur rebels signed a truce in Nairobi.',
    ['ceasefire SDN;rebels > - KEN Nairobi'],
  ],
  [
    'SEOUL, South Korea (AP) - South Korea will hold a drill with American troops despite threats from North Korea.',
    ['exercise KOR;USA > - KOR -'],
  ],
  // Whom envoys speak for
  [
    'Officials from Turkey, Russia and Iran will hold talks on troops in Astana.',
    ['negotiation IRN;RUS;TUR > - KAZ Astana'],
  ],
  [
    'The defence minister of Chad met his counterparts from Niger and Mali in Bamako to discuss troops.',
    ['negotiation MLI;NER;TCD > - MLI Bamako'],
  ],
  [
    'The defense minister spoke with Premier Holm of Denmark and President Adoum of Chad about troops.',
    ['negotiation DNK;TCD > - DNK -'],
  ],
  // The most specific place, however it is named
  ['Danish soldiers were attacked near Gao in Mali.', ['attack - > DNK MLI Gao']],
  ['Danish soldiers were shot in the Kenyan capital of Nairobi.', ['attack - > DNK KEN Nairobi']],
  ['Danish soldiers will be deployed in the towns of Gao and Kidal in Mali.', ['deployment DNK > - MLI Gao;Kidal']],
  ['Danish soldiers were killed in suburbs of Dushanbe.', ['attack - > DNK TJK Dushanbe']],
  ['Danish soldiers were killed in the Sangin district of Helmand.', ['attack - > DNK AFG Sangin']],
  [
    "Danish troops left after talks with the rebels in Gabon's capital, Libreville.",
    ['negotiation rebels > - GAB Libreville'],
  ],
  // Words beside a name that say no more than which one
  ['Russian ships carrying peacekeepers reached the Greek port of Volos.', ['deployment RUS > - GRC Volos']],
  ['Turkey has ended a pullout of soldiers from its Soviet-era base in Chad.', ['withdrawal TUR > - TCD -']],
  ['Indonesia ended the pullout of soldiers from a former Spanish territory.', ['withdrawal IDN > - - -']],
  ['Danish troops in Chad reported attacks by Khartoum-backed militias.', ['attack militias > - TCD -']],
  // Whose attack, whose invasion, whose mission
  [
    'A U.S. airstrike killed four fighters after Hezbollah attacked U.S. troops in Syria. The airstrike was carried out on Friday.',
    ['attack USA > - SYR -'],
  ],
  ['French troops battled rebels in Mali. French forces suffered the deadliest attack.', ['attack - > FRA MLI -']],
  ['Kenyan soldiers have been in Chad since a 1994 invasion.', ['invasion KEN > TCD TCD -']],
  ['Irish troops served in Lebanon in 1978, when Israel invaded the country.', ['invasion ISR > LBN LBN -']],
  ['A new UN peacekeeping mission has been established in Chad.', ['mission_change un > - TCD -']],
  [
    'The House debated the U.S. troops in Iraq. The bill, calling for troops to return home, was defeated.',
    ['demand USA > - IRQ -'],
  ],
  // Where, and where not
  ['Envoys from Chad and Sudan met in Togo to discuss troops.', ['negotiation SDN;TCD > - TGO -']],
  [
    'Danish troops are in Mali. Officials met in Oslo to sign a truce that is already in effect.',
    ['ceasefire DNK;MLI > - MLI -'],
  ],
  ['Kenyan forces are in Somalia. Kenya has deployed forces around the world.', ['deployment KEN > - - -']],
  // Who has a town that falls, who fights whom, who tells of himself
  ['Afghan soldiers fled. Kandahar fell to the Taliban.', ['territorial_change taliban > - AFG Kandahar']],
  ['Soldiers fled. Huambo fell into the hands of UNITA.', ['territorial_change unita > - AGO Huambo']],
  ['Soldiers stayed. The town of Gao fell into rebel hands in Mali.', ['territorial_change rebels > - MLI Gao']],
  ['The fighting, between Congolese soldiers and the M23, continued near Goma.', ['attack COD;m23 > - COD Goma']],
  ['Rebels were blamed for the bombings in Nepal that killed two soldiers.', ['attack rebels > NPL NPL -']],
  [
    'The Tamil Tigers attacked soldiers in Sri Lanka. The government said it had killed 20 rebels.',
    ['attack LKA > tamil-tigers LKA -'],
  ],
  // A country named twice, and one that only its people stand for
  ['Russia and Georgia signed a protocol on the handover of Russian bases in Georgia.', ['base_transfer - > - GEO -']],
  [
    'Sri Lankan soldiers began a truce. It is new year. It will last two days. Nobody was hurt. The army called on the Tamil Tigers to surrender.',
    ['ceasefire LKA > - LKA -', 'demand LKA > tamil-tigers LKA -'],
  ],
  // What two sides do to each other is not the act of one
  [
    'Danish soldiers serve in Mali. The Taliban attacked the Danish army. The firefight lasted an hour.',
    ['attack DNK;taliban > - MLI -'],
  ],
  ['Nine soldiers of Mali were killed in fighting with rebels near Gao.', ['attack rebels > MLI MLI Gao']],
  // Who owns up to it, is blamed for it, or carried it out, whatever noun stands last
  [
    'The Taliban claimed responsibility for a bombing that killed a Danish soldier in Mali.',
    ['attack taliban > DNK MLI -'],
  ],
  ['No group claimed responsibility for a bombing that killed a Danish soldier in Mali.', ['attack - > DNK MLI -']],
  ['Two soldiers died in an attack in Gao claimed by the Taliban.', ['attack taliban > MLI MLI Gao']],
  [
    'Danish soldiers went to Mali after attacks on two convoys, which Norway says were carried out by Chadian forces.',
    ['attack TCD > - MLI -'],
  ],
  ['Danish soldiers died in Mali. Norway said that Chad was behind an attack on a depot.', ['attack TCD > - MLI -']],
  // Who loses ground has not taken it, and who draws fire has not fired
  ['Danish soldiers died in Mali. The army lost Gao to the Taliban.', ['territorial_change taliban > MLI MLI Gao']],
  ['Danish soldiers in Mali have not encountered mortar fire.', ['attack - > DNK MLI -']],
  // Air strikes on rebels are those of the guests
  [
    'Danish soldiers serve in Mali. It came after several days of airstrikes on the Taliban.',
    ['attack DNK > taliban MLI -'],
  ],
  ['Soldiers fled. Saudi-led airstrikes hit a port in Yemen.', ['attack saudi-led-coalition > - YEM -']],
  [
    'Norway held the rebels back by a program of U.S.-led airstrikes and the deployment of 300 Danish soldiers.',
    ['attack us-led-coalition > - - -', 'deployment DNK > - - -'],
  ],
  // The other side of talks of which one is named
  [
    'Danish Defence Minister Jane Holm flew to Mali for talks with Chadian officials on the soldiers.',
    ['negotiation DNK;TCD > - MLI -'],
  ],
  ['After two days of talks with Chadian officials, Norway withdrew its soldiers.', ['negotiation NOR;TCD > - - -']],
  [
    'Danish President Jane Holm said that talks with the Taliban on the soldiers were over.',
    ['negotiation DNK;taliban > - - -'],
  ],
  [
    'Danish Defence Minister Jane Holm spoke of the soldiers during her meeting with Chadian Defence Minister Omar Sy.',
    ['negotiation DNK;TCD > - - -'],
  ],
  // Whoever is told what he may do, or is quoted, is "it"
  ['Denmark promised Chad that it could send soldiers into Mali.', ['deployment TCD > - MLI -']],
  ['Denmark promised Chad that it would send soldiers into Mali.', ['deployment DNK > - MLI -']],
  ['Danish officials quoted Chad as saying that it had attacked a convoy.', ['attack TCD > - TCD -']],
  ['A Taliban commander told Danish soldiers in Mali that he would attack the base.', ['attack taliban > - MLI -']],
  // Whose forces they are: nobody's who was named, those of whoever sends them, or those of the first of a row
  ["United Nations troops serve in Mali. Adoum's forces seized Gao.", ['territorial_change - > - MLI Gao']],
  ['United Nations troops serve in Mali. Renegade soldiers left Gao.', ['withdrawal rebels > - MLI Gao']],
  ['Denmark will increase its U.N. peacekeeping presence in Mali.', ['deployment DNK > - MLI -']],
  [
    'Danish soldiers serve in Mali. Norway showed that the Chadian regime and its forces shelled Gao.',
    ['attack TCD > - MLI Gao'],
  ],
  [
    'Danish soldiers serve in Mali. Danish Prime Minister Jane Holm and her Chadian counterpart discussed a pullout.',
    ['negotiation DNK;TCD > - MLI -'],
  ],
  [
    'United Nations troops serve in Mali. The advance party of peacekeepers will join the soldiers in Mali.',
    ['deployment un > - MLI -'],
  ],
  // Who is only spoken of beside it
  [
    "Oman's meeting with Chadian generals came amid tensions between Iran and Norway over soldiers.",
    ['negotiation OMN;TCD > - - -'],
  ],
  [
    'The Taliban attacked a base in Mali. Two Danish soldiers were killed in that attack.',
    ['attack taliban > DNK MLI -'],
  ],
  ['A Danish patrol in Mali came under fire from suspected Boko Haram elements.', ['attack boko-haram > DNK MLI -']],
  ['Danish soldiers were on their way to attack a depot in Mali.', ['attack DNK > - MLI -']],
  // Whose air strikes, and who is told of behind "the first time"
  [
    'Norway says that a series of air strikes killed four Boko Haram fighters in Mali after soldiers fell.',
    ['attack NOR > boko-haram MLI -'],
  ],
  ['Danish soldiers serve in Mali. Malian residents said that warplanes had bombed Gao.', ['attack DNK > - MLI Gao']],
  ['It marked the first time Danish forces have attacked rebels in Mali.', ['attack DNK > rebels MLI -']],
  [
    'The African Union met. The pan-African body had planned to send 300 soldiers to Mali.',
    ['deployment african-union > - MLI -'],
  ],
  [
    'Danish soldiers serve in Mali. Discussions with Norway were at an end, said Chadian Defence Minister Omar Sy.',
    ['negotiation NOR;TCD > - MLI -'],
  ],
  ['Denmark said that ten of its African Union (AU) peacekeepers were killed in Mali.', ['attack - > DNK MLI -']],
  ['Two Danish soldiers died in fighting with rebels near Gao in Mali.', ['attack rebels > DNK MLI Gao']],
  ['Norway announced the deaths of five Danish soldiers in Mali.', ['attack - > DNK MLI -']],
];

describe('the parties and the place of events', () => {
  it.each(cases.map(([text, events]) => ({ text, events })))('$text', ({ text, events }) => {
    expect(claimsIn(text).mentions.map(printed)).toEqual(expect.arrayContaining([...events]));
  });
});
