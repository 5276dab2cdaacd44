/** The last event of each text: who, on or to whom, and in which country (codebook sections 4 and 6). */
export const discourseCases: readonly (readonly [
  text: string,
  actor: string | null,
  target: string | null,
  country: string | null,
])[] = [
  // Pronouns
  ['The Taliban hold the valley. They attacked a convoy.', 'taliban', null, null],
  ['The Taliban attacked a convoy because they hate the army.', 'taliban', null, null],
  ['Denmark has soldiers in Mali. It will withdraw them.', 'DNK', null, 'MLI'],
  ['Denmark said that it would withdraw its soldiers from Mali.', 'DNK', null, 'MLI'],
  ['NATO has soldiers in Kosovo. It will withdraw its soldiers in May.', 'nato', null, 'XKX'],
  ['“We attacked the convoy,” a Taliban spokesman said.', 'taliban', null, null],
  // Definite descriptions
  ['The Taliban hold the valley. The group attacked a convoy.', 'taliban', null, null],
  ['The Taliban hold the valley. The militants attacked a convoy.', 'taliban', null, null],
  ['The Taliban hold the valley. These fighters attacked a convoy.', 'taliban', null, null],
  ['The militants attacked a convoy.', 'militants', null, null],
  ['NATO has soldiers in Kosovo. The alliance attacked a depot.', 'nato', null, 'XKX'],
  ['Danish soldiers serve in Mali. The troops will leave in May.', 'DNK', null, 'MLI'],
  ['Danish soldiers serve in Mali. The government attacked the rebels.', 'MLI', 'rebels', 'MLI'],
  ['Soldiers serve in Mali. The Danish parliament voted against the mission.', 'DNK', null, 'DNK'],
  // Names behind the noun
  ['A US-led airstrike hit the depot.', 'us-led-coalition', null, null],
  ['Soldiers of the Kenyan army attacked a convoy.', 'KEN', null, null],
  // People
  ['Kenyan Defence Minister Jane Otieno spoke. Otieno urged the rebels to disarm.', 'KEN', 'rebels', null],
  // Parties of talks
  ['Kenya held talks with Somalia on the soldiers. The talks ended on Friday.', 'KEN;SOM', null, null],
  ['Kenya and Somalia signed an agreement on the soldiers.', 'KEN;SOM', null, null],
  ['Kenyan envoys met Somali envoys.', 'KEN;SOM', null, null],
  // Series of attacks
  ['The Taliban attacked a convoy. More attacks followed.', 'taliban', null, null],
  ['The Taliban attacked the Danish army. Denmark retaliated.', 'DNK', 'taliban', null],
  ['Rebels attacked a convoy in Chad. More attacks followed.', 'rebels', null, 'TCD'],
  // Demands
  ['Kenya urged the rebels to disarm. Such calls continued.', 'KEN', 'rebels', null],
  ['Kenya demanded the withdrawal of Somali troops.', 'KEN', 'SOM', null],
  // Countries
  ['Rebels attacked a convoy in Chad.', 'rebels', null, 'TCD'],
  ['Rebels attacked convoys in Chad and Niger.', 'rebels', null, 'NER;TCD'],
  ['Rebels attacked a convoy near Timbuktu.', 'rebels', null, 'MLI'],
  ['Danish troops withdrew from Mali to Niger.', 'DNK', null, 'MLI'],
  ['Denmark sent soldiers from Germany to Mali.', 'DNK', null, 'MLI'],
  ['Soldiers serve in Mali. Rebels attacked a convoy there.', 'rebels', null, 'MLI'],
  ['Soldiers serve in Mali. Rebels attacked a convoy.', 'rebels', null, 'MLI'],
  ['Fighting spread in Chad and in Niger. Rebels attacked convoys in both countries.', 'rebels', null, 'NER;TCD'],
  ['Malian rebels attacked a convoy.', 'rebels', null, null],
  ['Iraqi forces invaded Kuwait.', 'IRQ', 'KWT', 'KWT'],
  ['Soldiers serve in Mali. Rebels attacked a convoy in Ouaraba province.', 'rebels', null, 'MLI'],
  ['Soldiers serve in Mali. The ship was attacked in the Red Sea.', null, null, null],
  ['NATO will send soldiers to Mali, half of them from Denmark. Rebels attacked a convoy.', 'rebels', null, 'MLI'],
  ['Peacekeepers from Nepal serve in Mali. Rebels attacked a convoy.', 'rebels', null, 'MLI'],
  [
    'NATO sent soldiers to Mali to train the Malian army, its envoy said in Brussels. It attacked a convoy.',
    'nato',
    null,
    'MLI',
  ],
  ['The UN Security Council spoke of troops in Mali. The council urged the rebels to disarm.', 'un', 'rebels', 'MLI'],
  ['NATO has soldiers in Mali. Some 25 countries will send more soldiers.', 'nato', null, 'MLI'],
  // Whose soldiers are hit
  ['Amal ruled the town in Lebanon. Amal fighters killed five soldiers in Lebanon.', 'amal', 'LBN', 'LBN'],
  ['Suspected rebels attacked peacekeepers in Mali.', 'rebels', 'un', 'MLI'],
  ['Gunmen ambushed an army truck in Chad.', 'militants', 'TCD', 'TCD'],
  ['Rebels ambushed a convoy in Chad, killing four soldiers.', 'rebels', 'TCD', 'TCD'],
  ['Rebels ambushed a group of Indian soldiers killing two of them.', 'rebels', 'IND', null],
  ['Kenya bombed Amal posts in Lebanon. The strikes killed 30 fighters.', 'KEN', 'amal', 'LBN'],
  ['Guerrillas from the Free Aceh Movement attacked a post.', 'free-aceh-movement', null, null],
  ['GULU, Uganda - Communist rebels attacked a post.', 'rebels', null, 'UGA'],
];
