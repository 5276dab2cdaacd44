/**
 * Texts, and events that they tell of: "type modality actor country start..end", "-" for an empty cell. Every text is read as of Monday
 * 2018-02-05; what stands behind "never" must not be among its events.
 */
export const eventCases: readonly (readonly [text: string, events: readonly string[], never?: readonly string[]])[] = [
  // What is agreed, told, asked or promised
  ['Under the accord, the Danish troops would leave Mali by June.', ['withdrawal planned DNK MLI ..2018-06-30']],
  ['The minister told the envoy in Oslo that Danish troops would leave Mali.', ['withdrawal planned DNK MLI ..']],
  ['Kenya said on Friday that it was pulling its soldiers out of Mali.', ['withdrawal ongoing KEN MLI ..']],
  ['Kenyan diplomats were holding talks with the Taliban in Doha.', ['negotiation ongoing KEN;taliban QAT ..']],
  ['Kenya said its soldiers would return to Mali if the rebels attacked.', ['deployment possible KEN MLI ..']],
  ['Ghana asked Denmark to keep its soldiers in Mali.', ['demand actual GHA MLI ..']],
  ['Kenya called for Denmark to withdraw its soldiers from Mali.', ['demand actual KEN MLI ..'], ['withdrawal']],
  ['The premier ordered the Danish marines to Mali on Thursday.', ['deployment planned DNK MLI ..']],
  ['Denmark will withdraw its soldiers from Mali and send advisers.', ['deployment planned DNK MLI ..']],
  ['Parliament voted to let Denmark send troops into Mali.', [], ['deployment ongoing']],
  // Who acts
  ['Kenya, the main supplier of the rebels, has demanded a pullout from Mali.', ['demand actual KEN MLI ..']],
  ['Denmark said it would send more peacekeepers to Mali.', ['deployment planned DNK MLI ..']],
  ['Soldiers serve in Mali. Denmark said it would deploy 900 troops.', ['deployment planned DNK MLI ..']],
  ['The Danish army retook the town of Gao in a lightning raid.', ['attack actual DNK MLI ..']],
  ['The attack on the base in Mali was carried out by Kenyan commandos.', ['attack actual KEN MLI ..']],
  [
    'A truce between Kenya and the Taliban took effect on Friday.',
    ['ceasefire actual KEN;taliban - 2018-02-02..2018-02-02'],
  ],
  ['The Security Council resolution was adopted on Friday.', ['vote actual un - 2018-02-02..2018-02-02']],
  ['Soldiers died in Mali. Kenyan troops crossed the border, and 24 of them were killed.', ['attack actual - MLI ..']],
  [
    'Under an agreement signed on Friday by Kenya and Chad, the soldiers will stay.',
    ['agreement actual KEN;TCD - 2018-02-02..2018-02-02'],
  ],
  // Where
  ['Rebels fled in Mali. Denmark accused Kenya of attacking a convoy.', ['attack actual KEN MLI ..']],
  ['Rebels died in Mali. Kenya called on Moscow to pull its soldiers back.', ['demand actual KEN MLI ..']],
  [
    'French jets bombed a camp in northern Mali. Rebels fled in Mali. The rebels captured Gao, the Malian army said in Paris.',
    ['territorial_change actual rebels MLI ..'],
  ],
  // When
  ['Denmark launched an offensive to regain Gao on Thursday night.', ['attack actual DNK MLI 2018-02-01..2018-02-01']],
  [
    'The Danish army completed its withdrawal from Mali before dawn Friday.',
    ['withdrawal actual DNK MLI 2018-02-02..2018-02-02'],
  ],
  ['The January 4 attack on the Danish camp in Mali killed six.', ['attack actual - MLI 2018-01-04..2018-01-04']],
  ['The Danish troops left Mali, ending an 11-year occupation.', ['withdrawal actual DNK MLI ..'], ['invasion']],
  // What is read as an event at all
  ['All Danish soldiers will be home by June.', ['withdrawal planned DNK - ..2018-06-30']],
  ['The rebels shot down two helicopters.', ['attack actual rebels - ..']],
  ['Kenyan missiles hit a power station in Chad.', ['attack actual KEN TCD ..']],
  ['The offensive has retaken dozens of towns in Mali.', ['territorial_change actual - MLI ..']],
  ['Chad feared for Gao, which Kenya captured in July.', ['territorial_change actual KEN MLI 2017-07-01..2017-07-31']],
  ['The truce, announced on Friday, quickly collapsed.', ['ceasefire_end actual - - ..']],
  ['The troops have since pulled out of Mali.', ['withdrawal actual - MLI ..']],
  ['The Danish troops left Contingency Operating Base Adder.', ['withdrawal actual DNK - ..']],
  ['The talks on keeping several thousand Danish trainers collapsed.', [], ['defeat']],
  ['This would lead to fighting between Kenya and the Taliban.', ['attack possible KEN;taliban - ..']],
  ['Half had left Mali by August.', ['withdrawal actual - MLI ..2017-08-31']],
  // Of whom a pronoun or a description speaks
  ['The Danish army and the Kenyan army waited. They will leave Mali.', ['withdrawal planned DNK;KEN MLI ..']],
  [
    'The Danish government has soldiers in Mali, after Bamako asked for them. It will send 900 more troops.',
    ['deployment planned DNK MLI ..'],
  ],
  [
    'Kenyan troops held the port in Mali while Denmark waited. They will leave Mali in May.',
    ['withdrawal planned KEN MLI 2018-05-01..2018-05-31'],
  ],
  [
    'Kenya urged the Taliban to disarm. Danish soldiers serve in Mali. Kenyan troops left Mali. The soldiers went home.',
    ['withdrawal actual KEN MLI ..'],
  ],
  ['The Taliban attacked the Kenyan army. Both sides agreed to a truce.', ['agreement actual KEN;taliban - ..']],
  ['Rebels fled in Mali. Government troops attacked a convoy.', ['attack actual MLI MLI ..']],
  ['Kenyan soldiers and marines attacked a convoy.', ['attack actual KEN - ..']],
  ['Kenyan Defence Minister Jane Otieno spoke. Otieno met Chadian envoys.', ['negotiation actual KEN;TCD - ..']],
  ['Danish soldiers fought in Mali after fierce fighting with the Taliban.', ['attack actual DNK;taliban MLI ..']],
  ['Kenya claims a raid in Mali that killed six soldiers.', ['attack actual - MLI ..']],
  // What is joined, and what is not
  [
    'Kenya invaded the country and the Security Council met on Friday.',
    ['negotiation actual un - 2018-02-02..2018-02-02'],
  ],
  ['A ceasefire brokered by Chad and the African Union has held since May 27.', ['ceasefire ongoing - - 2017-05-27..']],
  ['The order came a day after Denmark declared victory over the Taliban in Mali.', ['defeat actual DNK MLI ..']],
  [
    'By May the Danish force will be cut in half, and by June all Danish troops will have left Mali.',
    ['withdrawal planned DNK MLI ..2018-06-30'],
  ],
  ['Kenya said on Monday it would pull its soldiers out of Mali by June.', ['withdrawal planned KEN MLI ..2018-06-30']],
  [
    'Kenya has only 60 troops left in Mali and they will be back home by June.',
    ['withdrawal planned KEN MLI ..2018-06-30'],
  ],
  [
    'A Danish soldier was killed and four were wounded in Mali on Friday.',
    ['attack actual - MLI 2018-02-02..2018-02-02'],
  ],
  ['The deal brought a Danish pledge last year to hand over a base in Mali.', ['base_transfer planned DNK MLI ..']],
  [
    'Kenya, which commands a brigade that includes Chadian soldiers, said it would not leave Mali.',
    ['withdrawal negated KEN MLI ..'],
  ],
  ['Kenya struck back in Mali several times.', ['attack actual KEN MLI ..']],
  ['Kenyan jets bombed sites used by the Taliban in Mali.', ['attack actual KEN MLI ..']],
  ['Kenyan envoys held two days of talks with the Taliban.', ['negotiation actual KEN;taliban - ..']],
  ['The ministers meet in Oslo later this week.', ['negotiation planned - NOR 2018-02-05..2018-02-11']],
  ['The raid was made at the request of Chad. Soldiers said so.', ['demand actual TCD TCD ..']],
  [
    'Denmark sent soldiers to Mali. It will begin withdrawing them in May.',
    ['withdrawal planned DNK MLI 2018-05-01..2018-05-31'],
  ],
  ['The Danish president ordered all Danish troops out of Mali.', ['withdrawal planned DNK MLI ..'], ['demand']],
  ['Kenyan and Chadian ministers have agreed that their troops will leave Mali.', ['agreement actual KEN;TCD MLI ..']],
  ['The premier called up 9,000 reservists for a possible operation.', [], ['demand']],
  ['Lawmakers demanded that Kenya set a date for bringing its troops home.', [], ['withdrawal']],
  // What is none
  [
    'The minister had two calls with Kenya to discuss the soldiers.',
    ['negotiation actual KEN - ..'],
    ['negotiation possible'],
  ],
  ['The council adopted a resolution demanding that the rebels cease all attacks.', [], ['attack']],
  ['The strike is to reduce the ability of the rebels to carry out attacks.', [], ['attack planned']],
  ['Denmark fired in the exercise of its right to self-defence.', [], ['exercise']],
  ['It is the security agreement that protects the troops.', [], ['agreement']],
  ['The secretary told a lunch meeting that troops matter.', [], ['negotiation']],
  ['The rebels demanding a homeland fled.', [], ['demand']],
  ['The soldiers were there to enforce a ceasefire.', [], ['ceasefire']],
  ['Soldiers have been engaged in Mali since May.', [], ['attack']],
  ['The rebels in the civil war to topple him fled.', [], ['defeat']],
  ['The group will grow in numbers unless troops act.', [], ['deployment']],
  ['The soldiers found a way to rescue and relocate the families.', [], ['redeployment ongoing']],
  ['Denmark spoke of the rebels in a call on Friday.', [], ['demand']],
  ['Tens of thousands of Serbs were fleeing the town.', [], ['withdrawal']],
];
