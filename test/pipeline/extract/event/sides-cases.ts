/** Short stories of our own: who does it to whom, one line an event ("type actor > target"), and the lines that must not be; published on 2018-02-05. */
export const sidesCases: readonly (readonly [text: string, events: readonly string[], never?: readonly string[]])[] = [
  // A blow that is spoken of again falls on the same
  [
    'Soldiers serve in Syria. Denmark launched strikes against Syrian depots. The strikes hit a laboratory in Homs.',
    ['attack DNK > SYR', 'attack DNK > SYR'],
  ],
  ['Rebels attacked an army post in Nepal. The attack killed nine villagers.', ['attack rebels > -']],
  // Whoever did it, and those whom the one group of the report strikes next
  [
    'Soldiers serve in Mali. Unknown gunmen attacked nine soldiers. The attackers shot at an army truck.',
    ['attack militants > MLI', 'attack militants > MLI'],
  ],
  [
    'Soldiers serve in Mali. The MNLA attacked a Chadian base. A battalion of Zambians was ambushed near Gao.',
    ['attack mnla > ZMB'],
  ],
  // What a bomb goes off beside
  ['Soldiers serve in Mali. A bomb exploded under an army patrol on Friday.', ['attack - > MLI']],
  ['Soldiers serve in Mali. A mine went off near a Kenyan convoy.', ['attack - > KEN']],
  ['Soldiers serve in Mali. A car bomb exploded outside a police station.', ['attack - > MLI']],
  ['Soldiers serve in Syria. A bomb exploded near the Turkish border.', ['attack - > -']],
  // What only soldiers hold
  ['Soldiers serve in Mali. The MNLA stormed an outpost.', ['attack mnla > MLI']],
  ['Soldiers serve in Mali. The MNLA attacked a military convoy.', ['attack mnla > MLI']],
  ['Soldiers serve in Mali. The MNLA attacked a camp.', ['attack mnla > -']],
  // Each of two
  [
    'Soldiers serve in Azerbaijan. Armenia and Azerbaijan accused each other of shelling a school.',
    ['attack ARM;AZE > -'],
  ],
  [
    'Armenia shelled Azerbaijani soldiers. France, Russia and Oman called for calm. The two countries signed a truce in 1994.',
    ['ceasefire ARM;AZE > -'],
  ],
  // Whose fighters they are
  [
    'The FARC holds a valley in Colombia. Rebels belonging to the ELN faction fired rockets at soldiers.',
    ['attack eln > COL'],
  ],
  [
    'Soldiers serve in Mali. Mali held peace talks with a coalition of insurgent groups.',
    ['negotiation MLI;insurgents > -'],
  ],
  ['Soldiers died in Chad. Rebels signed a peace accord with government officials.', ['agreement TCD;rebels > -']],
  [
    'Soldiers serve in Mali. The government and the MNLA held talks. A truce for Gao was agreed to in January.',
    ['ceasefire MLI;mnla > -'],
  ],
  ['NATO has soldiers in Kosovo. The alliance said members would send jets to Ukraine.', ['deployment nato > -']],
  // Words that are read as something else
  [
    'Chechen rebels attacked a Russian base. The separatists said they had shot down a Russian helicopter.',
    ['attack chechen-rebels > RUS', 'attack chechen-rebels > RUS'],
  ],
  ['Danish soldiers serve in Mali. Danish troops took control of Vasylkove.', ['territorial_change DNK > -']],
  // One salvo, told on, and one blow, told once
  [
    'Soldiers serve in Syria. Danish jets struck Syrian depots. More than 100 missiles were fired from ships.',
    ['attack DNK > SYR', 'attack DNK > SYR'],
  ],
  ['Danish jets bombed Gao in Mali. A guided missile struck a house.', ['attack DNK > -', 'attack DNK > -']],
  ['Rebels bombed Gao in Mali. A missile struck a house.', ['attack rebels > -', 'attack - > -']],
  ['NATO jets struck Serbian positions in Bosnia, and a U.N. brigade fired artillery.', ['attack un > SRB']],
  // Where a body sits, whoever leaves, and what belongs to those before
  [
    'Soldiers serve in Ukraine. The ministry in Moscow said its troops had taken control of Avdiivka.',
    ['territorial_change RUS > -'],
  ],
  [
    'Soldiers serve in Mali. The IRA will attack British forces until they leave the province.',
    ['attack ira > GBR', 'withdrawal GBR > -'],
  ],
  ['The rebels and the Malian army met. Nine pupils and their teacher were killed in a raid.', ['attack - > -']],
  // Who advances goes against the state where no guests fight
  [
    'The RUF holds a valley in Sierra Leone. The RUF advanced on the capital.',
    ['attack revolutionary-united-front > SLE'],
  ],
  // Whose it is that is struck, and who cannot have struck it
  [
    'Soldiers serve in Chad. France destroyed the country’s air force after warplanes bombed a French base in Chad.',
    ['attack FRA > TCD', 'attack TCD > FRA'],
  ],
  [
    'Soldiers serve in Lebanon. Israeli troops clashed with Hezbollah guerrillas in Lebanon and a soldier was killed. Israeli aircraft hit two bridges.',
    ['attack ISR;hezbollah > -', 'attack ISR > hezbollah'],
  ],
  // What shall be done, by whom it shall
  ['Soldiers serve in Georgia. The United States demanded that Russia respect a truce.', ['demand USA > RUS']],
  [
    'The army and the MNLA fight in Mali. Oman demanded that both sides return to the truce.',
    ['demand OMN > MLI;mnla'],
  ],
  // Others than those spoken of, and those who were spoken of last
  [
    'Soldiers serve in Congo. Congolese President Laurent Kabila accused his former allies of shelling a town.',
    ['attack - > -'],
  ],
  [
    'Denmark called a summit on Mali, at which regional leaders urged all foreign forces to leave Mali.',
    ['demand - > foreign'],
  ],
  [
    'Danish jets struck Houthi depots in Yemen to weaken Iran-backed groups. The rebels promised to retaliate.',
    ['attack houthis > DNK'],
  ],
  [
    'Shining Path guerrillas bombed Lima in Peru. The Maoist rebels attacked a police post.',
    ['attack shining-path > PER', 'attack shining-path > PER'],
  ],
  [
    'Soldiers serve in Sudan. Rebels stormed a Chadian base. About 1,000 fighters overran the town.',
    ['territorial_change rebels > -'],
  ],
  [
    'Ethiopian troops took a town in Eritrea. Eritrea said its troops had pulled back but they had killed nine Ethiopian soldiers.',
    ['attack ERI > ETH'],
  ],
  [
    'Soldiers serve in Georgia. French President Nicolas Sarkozy arrived in Moscow, and he and President Dmitry Medvedev agreed on a truce.',
    ['agreement FRA;RUS > -'],
  ],
  // Soldiers by another word, jets of a state that fights at home, and who is to leave
  ['NATO has troops in Chad. NATO says 13 service members were killed in a bombing in Chad.', ['attack - > nato']],
  [
    'COLOMBO, Sri Lanka (AP) - Fighter jets pounded Tamil Tiger positions in northern Sri Lanka.',
    ['attack LKA > tamil-tigers'],
  ],
  ['Tamil Tigers fight in Sri Lanka. A Sri Lankan soldier was killed by Tiger snipers.', ['attack tamil-tigers > LKA']],
  ['Soldiers serve in Congo. Oman demanded the withdrawal of all foreign forces.', ['demand OMN > foreign']],
  ['Soldiers serve in Mali. Chad was involved in peace talks with the MNLA.', ['negotiation TCD;mnla > -']],
  // Whose the ground is, what was struck before, and what is answered
  [
    'Soldiers serve in Syria. Denmark bombed sites in Syria used by Kataib Hezbollah.',
    ['attack DNK > kataib-hezbollah'],
  ],
  ['Soldiers serve in Mali. Chad captured a rebel-held town. The MNLA fled.', ['territorial_change TCD > mnla']],
  [
    'German soldiers serve in Afghanistan. The Taliban bombed a NATO convoy. The convoy was attacked again.',
    ['attack taliban > nato', 'attack taliban > nato'],
  ],
  [
    'Soldiers serve in Yemen. Denmark struck Houthi sites in retaliation for a strike that killed nine Danish soldiers.',
    ['attack DNK > houthis', 'attack houthis > DNK'],
  ],
  // All of a row are struck or asked
  ['Soldiers serve in Mali. Kenya attacked Chad and Niger.', ['attack KEN > NER;TCD']],
  ['Soldiers serve in Cyprus. Washington urged Athens and Ankara to withdraw their troops.', ['demand USA > GRC;TUR']],
  // One agent of two blows, and who is shot dead
  ['Chadian President Idriss Deby was wounded and captured by rebels in Chad.', ['attack rebels > TCD']],
  ['U.S. troops serve in Panama. Gunmen shot dead an unarmed Marine.', ['attack militants > USA']],
  // Whoever holds the state is no rebel, and whoever leads rebels is no state
  [
    'The Contras and the Sandinistas fight in Nicaragua. The Sandinistas met. Soldiers killed nine insurgents.',
    ['attack NIC > contras'],
  ],
  ['Soldiers serve in Liberia. Forces of rebel leader Charles Taylor shelled the port.', ['attack rebels > -']],
  // Units and jets without a nation
  [
    'Danish troops invaded Chad. The invasion began after Chadian soldiers shot a Dane. Airborne units seized the airport in Chad.',
    ['territorial_change DNK > TCD'],
  ],
  ['Federal jets bombed Croatian positions near Vukovar.', ['attack YUG > HRV']],
  [
    'Sudan’s army fights the RSF in Sudan. Britain flew its citizens out. Fighter jets bombed an RSF convoy.',
    ['attack SDN > rsf'],
  ],
  ['The RSF and the army fight in Sudan. Mortars hit two houses.', ['attack - > -']],
  // Who only resembles others, and who tells of himself
  ['Al-Qaida-inspired militants attacked soldiers in Mali.', ['attack militants > MLI']],
  [
    'Gunmen killed nine men in Kenya in a raid claimed by Somalia’s Shebab. The Al-Qaeda-linked group said it had bombed a post.',
    ['attack al-shabab > -', 'attack al-shabab > -'],
  ],
  ['Sudan’s army and a rival paramilitary force agreed to a truce in Sudan. The RSF met.', ['ceasefire SDN;rsf > -']],
  ['The army fights the MNLA in Mali. Nine soldiers died in Mali when a convoy hit a land mine.', ['attack - > MLI']],
  ['Soldiers battled militants of Boko Haram in Mali.', ['attack MLI;boko-haram > -']],
  // Forces of a name that is another war's, and the parliament of the country itself
  ['Serb forces captured the village of Junik in Kosovo.', ['territorial_change SRB > -']],
  [
    'Rebels fight the army in Chad. The rebels, who crossed from Sudan, fired rockets at the parliament.',
    ['attack rebels > TCD'],
  ],
  // Soldiers who answer
  [
    'South African soldiers serve in Burundi. Hutu rebels shelled Burundi’s capital, and troops answered with howitzers.',
    ['attack BDI > hutu-rebels'],
  ],
  // Talks of one of several groups, men of a leader, and who joins a raid
  [
    'Soldiers serve in the Philippines. The MILF broke off peace talks. The Abu Sayyaf beheaded two men.',
    ['negotiation PHL;moro-islamic-liberation-front > -'],
  ],
  ['The TPLF fights in Ethiopia. The group’s leader said his fighters were withdrawing.', ['withdrawal tplf > -']],
  [
    'Syrian forces bombed rebels in Syria. Russian jets also took part in the raids. Opposition factions shelled Damascus.',
    ['attack RUS > rebels', 'attack rebels > SYR'],
  ],
  // Who speaks for an army, whose ally gives soldiers, and whoever took the towns attacked them
  [
    'The army fights rebels in Mali. Army officials, who asked not to be named, said they were poised to recapture Gao.',
    ['territorial_change MLI > -'],
  ],
  ['Soldiers serve in Mali. The rebels warned soldiers from Mali’s ally Chad to stay away.', ['demand rebels > TCD']],
  [
    'Soldiers serve in Mali. The MNLA seized two towns in Mali. Oman condemned the attacks on the towns of Gao and Kidal.',
    ['attack mnla > -'],
  ],
  // As many as were named, the two of the sentence, and each other
  [
    'Chinese President Jiang Zemin met Russian President Boris Yeltsin. Kazakhstan, Kyrgyzstan and Tajikistan sent envoys. The five nations signed a treaty on troops.',
    ['agreement CHN;KAZ;KGZ;RUS;TJK > -'],
  ],
  [
    'Japan and the Philippines said they will start talks on a pact that would allow the countries to deploy troops in the Philippines.',
    ['deployment JPN;PHL > -'],
  ],
  [
    'China’s Prime Minister Li Peng spoke on troops. Mr Li met Russian President Boris Yeltsin.',
    ['negotiation CHN;RUS > -'],
  ],
  // Of two who fought, the one that fights for no state; the air force of the country itself; and who toppled a president
  [
    'Kenyan soldiers battled Boko Haram in Mali. A Bulgarian convoy came under fire in Gao.',
    ['attack boko-haram > BGR'],
  ],
  [
    'U.S. advisers serve in El Salvador. The FMLN held two towns. Air force planes rocketed the rebels in El Salvador.',
    ['attack SLV > fmln'],
  ],
  ['French soldiers serve in Niger. Soldiers toppled Niger’s president.', ['defeat - > NER']],
  ['French soldiers serve in Libya. It was the largest operation since the invasion of Iraq.', ['invasion - > IRQ']],
  ['French soldiers serve in Niger. West African defense chiefs met on the soldiers.', ['negotiation - > -']],
  // Those who struck right before, those at whom an offensive is made, and those who help to strike
  [
    'Saudi jets bombed Houthi positions in Yemen. Sudan sent ships to Yemen. The rebels fired guns at the jets.',
    ['attack houthis > SAU'],
  ],
  ['Iraqi forces launched an offensive to drive the Islamic State from Mosul.', ['attack IRQ > isis']],
  [
    'U.S. ships launched missiles at Libyan air defenses as French jets fired on armored vehicles near Benghazi.',
    ['attack USA > LBY', 'attack FRA > LBY'],
  ],
  [
    'The Peshmerga and the Islamic State fight in Iraq. Peshmerga fighters advanced on a village.',
    ['attack peshmerga > -'],
  ],
  [
    'Soldiers serve in Yemen. Fighters loyal to former Yemeni president Saleh took the airport of Aden.',
    ['territorial_change - > -'],
  ],
  // Those whom the clause above names
  [
    'Kurdish rebels killed nine Turkish soldiers in an ambush near the Iraqi border on Sunday and said they had captured eight others. Turkish troops shelled rebel bases inside Iraq and helicopter gunships chased the attackers, killing 32 of them, the military said. Parliament met. Iraqi President Jalal Talabani said the PKK would declare a truce.',
    ['attack TUR > pkk'],
    ['attack - > TUR'],
  ],
  // Police and parliament of the country, or of the guests just spoken of, and leaders of elsewhere
  [
    'Kurdish rebels of the PKK killed nine Turkish soldiers in Iraq. Turkish troops shelled rebel bases inside Iraq. Parliament voted for the operation.',
    ['vote TUR > -'],
  ],
  [
    'France and Canada will send troops to Haiti. Police fired on rebels in Haiti. Caribbean leaders demanded an end to attacks.',
    ['attack HTI > rebels', 'demand - > -'],
  ],
  [
    'Australian soldiers serve in the Solomon Islands. New Zealand and Fiji will send troops to the Solomon Islands. Parliament voted for the deployment.',
    ['vote SLB > -'],
  ],
  ['The Naga rebels fight in India. Paramilitary soldiers were flown in to patrol Imphal.', ['deployment IND > -']],
  // Three who met, who watched them, and who is led
  [
    'South Africa, Angola and Cuba agreed on a truce in Angola. The three governments met with American observers on troops.',
    ['negotiation AGO;CUB;ZAF > -'],
  ],
  [
    'Soldiers serve in Haiti. Rebels led by Guy Philippe, who captured Gonaives, rolled into the capital.',
    ['territorial_change rebels > -'],
  ],
  // Two who fought are not the soldiers of one, forces have "its" soldiers, and a bomb strikes once
  [
    'Sri Lankan troops and Tamil Tiger rebels fought in Sri Lanka. A battle broke out, leaving two soldiers dead.',
    ['attack - > LKA'],
  ],
  [
    'Nine United Nations soldiers were killed in Mali. MINUSMA said the toll was provisional. In a separate statement, the Bangladeshi armed forces said three of its soldiers had been killed.',
    ['attack - > BGD'],
  ],
  [
    'Three United Nations peacekeepers were killed by a bomb in Mali. The bomb struck a lorry near Gao.',
    ['attack - > un', 'attack - > un'],
  ],
  // Nobody asks himself
  ['Soldiers serve in Guatemala. Mexico urged the government and the rebels to talk.', ['demand MEX > GTM;rebels']],
  [
    'Pakistan shot down two Indian jets. Washington and Beijing urged both countries to talk.',
    ['demand CHN;USA > IND;PAK'],
  ],
  ['French soldiers serve in Chad. The rebels routed army units at Abeche in Chad.', ['defeat rebels > TCD']],
  // One of two who clashed fires at the other
  ['Chad and the FARC clashed at a camp. The FARC fired at the soldiers.', ['attack farc > TCD']],
  // Both sides of a truce or a fight that names none of them, or one
  [
    'Armenia and Azerbaijan traded fire along their border. A cease-fire has been reached, the ministry said.',
    ['ceasefire ARM;AZE > -'],
  ],
  [
    'Peru said a cease-fire with Ecuador was holding after two days of fighting that killed 76 soldiers from both sides.',
    ['ceasefire ECU;PER > -', 'attack ECU;PER > -'],
  ],
  ['Peru and Ecuador agreed to pull back after a clash that left 20 soldiers dead.', ['attack ECU;PER > -']],
  ['Kenyan soldiers shelled the Taliban. The truce broke down hours later.', ['ceasefire_end KEN;taliban > -']],
  ['Kenyan soldiers shelled the Taliban in Afghanistan. A truce in Nepal broke down.', ['ceasefire_end - > -']],
  // Whoever opens a sentence with a raid has made it, if nobody else is said to have
  [
    'In a dawn attack on Friday, rebels overran a town in Chad.',
    ['attack rebels > -', 'territorial_change rebels > -'],
  ],
  ['In a rebel attack on Friday, Danish soldiers captured two men in Chad.', ['attack rebels > -']],
  // Who acts though a word is taken for another
  ['The Danes spent the day shelling rebel positions in Chad.', ['attack DNK > rebels']],
  [
    'Soldiers avoid the market, where the anti-balaka have been shooting at them in Bangui.',
    ['attack anti-balaka > CAF'],
  ],
  ['Fighting intensified between the army and a breakaway faction in Bissau.', ['attack GNB;rebels > -']],
  // A group by the kind that its name ends in, and those for whom somebody speaks
  [
    'Chad fights the Kassari Liberation Front. Danish soldiers attacked the Front.',
    ['attack DNK > kassari-liberation-front'],
  ],
  ['Chad fights the Kassari Liberation Front. Danish soldiers attacked the front.', ['attack DNK > -']],
  ['"We have shelled a rebel camp in Chad," a spokesman for the Danish army said.', ['attack DNK > rebels']],
  [
    'Rebels captured the town of Bo from the army despite warnings from Oman.',
    ['territorial_change rebels > SLE'],
    ['territorial_change rebels > OMN;SLE'],
  ],
  [
    'Chadian officers agreed to leave after a clash that left nine Nigerien soldiers dead.',
    ['attack NER;TCD > NER'],
    ['attack - > NER'],
  ],
  ['Nine soldiers were killed in an ambush in Mali on Monday.', ['attack - > MLI']],
];
