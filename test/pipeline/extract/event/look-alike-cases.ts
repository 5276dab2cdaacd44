import type { eventCases } from './event-cases.js';

/** Texts of our own whose words look like others: they hide an event, or only seem to tell of one; read and written as `eventCases`. */
export const lookAlikeCases: typeof eventCases = [
  // Words that look like another part of speech
  [
    'Danish soldiers handed over a forward operating base near Gao to the Malian army on Sunday.',
    ['base_transfer actual DNK MLI 2018-02-04..2018-02-04'],
  ],
  [
    'Denmark withdrew its soldiers from Mali in May, meeting the main demand of the rebels.',
    ['withdrawal actual DNK MLI 2017-05-01..2017-05-31'],
    ['negotiation'],
  ],
  ['Danish soldiers are in Mali. The minister said recent gains made in the valley were not safe.', [], ['attack']],
  // Who goes, in a list, and what is ready to go
  [
    'Some 150 Danish troops and dozens of trucks left Bamako for Niger on Friday.',
    ['redeployment actual DNK MLI 2018-02-02..2018-02-02'],
  ],
  ['Denmark has put 900 soldiers on high alert.', [], ['deployment']],
  ['Some 800 Danish troops will be positioned in Mali.', ['deployment planned DNK MLI ..']],
  ['Denmark is trying to get 900 soldiers into Mali.', ['deployment planned DNK MLI ..']],
  ['Denmark has cut its force size in Mali.', ['withdrawal actual DNK MLI ..']],
  // What a war did, and what is compared
  ['The truce ended a war between the army and the rebels in which 900 people were killed.', [], ['attack']],
  [
    'Ten days ago, nine soldiers were killed in Mali in the worst attack of the 21st century.',
    ['attack actual - MLI 2018-01-26..2018-01-26'],
  ],
  ['Rebels tried to storm a fort in Mali on Friday.', ['attack actual rebels MLI 2018-02-02..2018-02-02']],
  // The day of a saying is not that of what it speaks of
  [
    'The general said on Saturday that the Danish soldiers withdrawing from Mali would go to Chad.',
    ['withdrawal ongoing DNK MLI ..'],
  ],
  // What brings about the event of a noun, and when
  [
    'The army announced a truce on Friday to match a ceasefire declared by the rebels in May.',
    ['ceasefire actual rebels - 2017-05-01..2017-05-31'],
    ['ceasefire planned'],
  ],
  [
    'The king spoke of a deal struck in November with the rebels.',
    ['agreement actual rebels - 2017-11-01..2017-11-30'],
    ['attack'],
  ],
  [
    'The Maoists had declared a truce in April, after weeks of street protests forced the king to go.',
    ['ceasefire actual maoists - 2017-04-01..2017-04-30'],
  ],
  [
    'Rebels attacked and briefly seized a base in Mali overnight, killing six soldiers.',
    ['attack actual rebels MLI 2018-02-04..2018-02-05', 'territorial_change actual rebels MLI 2018-02-04..2018-02-05'],
  ],
  [
    'Talks between the army and the rebels began in May. His comments came hours after the general met rebel leaders.',
    ['negotiation actual rebels - ..'],
  ],
  // Headings
  ['Gunmen attack Mali army base, kill six soldiers\n\nIt rained.', ['attack actual militants MLI ..']],
  ['Car bomb attack targets army base in Mali\n\nIt rained.', ['attack actual - MLI ..']],
  // Words that only seem to tell of soldiers who come, or of somebody who asks
  ['Danish jets hit a camp in Mali and came in response to a raid.', ['attack actual DNK MLI ..'], ['deployment']],
  ['The army is ordering its troops in three areas of Mali to observe a truce.', [], ['deployment']],
  [
    'Danish troops in Mali would move into a support role in May.',
    ['mission_change possible DNK MLI 2018-05-01..2018-05-31'],
    ['deployment'],
  ],
  ['Danish troops in Mali provided convoy escorts.', [], ['deployment']],
  [
    'To increase the pressure on the rebels, Denmark sent 900 soldiers to Mali.',
    ['deployment actual DNK MLI ..'],
    ['demand'],
  ],
  ['Danish troops ceased operations in Mali in May.', ['mission_change actual DNK MLI 2017-05-01..2017-05-31']],
  ['Malian troops have launched a fresh offensive against the rebels.', ['attack actual MLI MLI ..']],
  // Between dashes, and on the way out
  [
    'Thousands of Danish troops -- part of the biggest machine in the region -- invaded Mali on Friday.',
    ['invasion actual DNK MLI 2018-02-02..2018-02-02'],
  ],
  [
    'Danish troops withdrew from Gao on Friday and headed toward the border.',
    ['withdrawal actual DNK MLI 2018-02-02..2018-02-02'],
    ['deployment'],
  ],
  // Ground
  [
    'Islamic State fighters retook control of two settlements in Mali on Friday.',
    ['territorial_change actual isis MLI 2018-02-02..2018-02-02'],
  ],
  [
    'Malian militants secured control of Tonkatu and Bulo villages in Mali on Friday.',
    ['territorial_change actual militants MLI 2018-02-02..2018-02-02'],
  ],
  ['The Danish army left Afghanistan in May, and the Taliban took over.', ['territorial_change actual taliban AFG ..']],
  // Who asks for more, and what only grows or falls
  ['Danish commanders in Mali want additional soldiers.', ['demand ongoing DNK MLI ..']],
  [
    'Danish troops serve in Mali. Public pressure is mounting. Pressure mounts for a withdrawal of the soldiers.',
    ['demand ongoing - MLI ..'],
    ['withdrawal'],
  ],
  ['Danish troops serve in Mali. The numbers are expected to fall far short of the target.', [], ['withdrawal']],
  ['NATO allies offer troops for Mali mission\n\nIt rained.', ['deployment possible nato - ..']],
  // One moment, told in two clauses
  [
    'A bomb killed two Danish soldiers in Mali as their convoy left the port on Sunday.',
    ['attack actual - MLI 2018-02-04..2018-02-04'],
  ],
  [
    'Talks with the rebels in Mali got under way on Sunday for a drawdown of Danish troops.',
    ['negotiation actual rebels MLI 2018-02-04..2018-02-04'],
    ['withdrawal'],
  ],
  [
    'A squad of Danish soldiers was sent out to guard a bridge in Mali on Sunday.',
    ['deployment actual DNK MLI 2018-02-04..2018-02-04'],
    ['withdrawal'],
  ],
  ['Danish soldiers gunned their engines in Mali. The guns fell silent.', [], ['attack', 'territorial_change']],
  // Who tells what they did, one moment, and on the way out or home
  ['The Danish military said it had hit two rocket launchers in Mali.', ['attack actual DNK MLI ..']],
  ['The company said it had hit a rich seam.', [], ['attack']],
  [
    'Danish soldiers killed two rebels in Mali while patrolling near Gao on Sunday.',
    ['attack actual DNK MLI 2018-02-04..2018-02-04'],
  ],
  [
    'Danish marines landed in Mali. They are expected to leave within days.',
    ['deployment actual DNK MLI ..', 'withdrawal planned DNK MLI ..'],
  ],
  [
    'Denmark ordered 900 soldiers to Mali. The soldiers left Copenhagen on Sunday.',
    ['deployment planned DNK MLI ..', 'deployment actual DNK MLI 2018-02-04..2018-02-04'],
    ['withdrawal'],
  ],
  // Threats and conditions, parts of a country, and the two whom a sentence names
  [
    'Danish troops serve in Mali. The rebels threatened to attack if the Danes do not leave.',
    ['attack possible rebels MLI ..', 'withdrawal possible DNK MLI ..'],
  ],
  [
    'Malian jets bombed a camp near Gao. The army launched an offensive in the tribal region on Sunday.',
    ['attack actual MLI MLI ..', 'attack actual MLI MLI 2018-02-04..2018-02-04'],
  ],
  [
    'Denmark will withdraw its soldiers from Mali under an agreement signed on Friday in Oslo. Trucks left the base for Niger. They reached Niger.',
    ['withdrawal planned DNK MLI ..', 'agreement actual DNK;MLI NOR 2018-02-02..2018-02-02'],
  ],
  // Mines, ways back, guests who tell of themselves, and words that read like others
  [
    'Danish troops serve in Mali. A Danish convoy hit a roadside bomb near Gao on Sunday.',
    ['attack actual - MLI 2018-02-04..2018-02-04'],
  ],
  [
    'Danish troops left Mali. Denmark threatened to send its soldiers back to Mali.',
    ['deployment possible DNK MLI ..'],
  ],
  [
    'Three militants were killed in a Danish air strike near Gao in Mali. The army said it had bombed a camp on Sunday.',
    ['attack actual DNK MLI 2018-02-04..2018-02-04'],
  ],
  [
    'The offensive to free Gao, the largest town of Mali, started on Sunday.',
    ['attack actual - MLI 2018-02-04..2018-02-04'],
  ],
  ['Danish troops serve in Mali. Danish bases in Gao will close first.', ['base_transfer planned DNK MLI ..']],
  [
    'Danish troops serve in Mali. Denmark will answer if militiamen attack its territory.',
    ['attack possible militias MLI ..'],
  ],
  [
    'Shining Path guerrillas ambushed a patrol in Peru on Sunday.',
    ['attack actual shining-path PER 2018-02-04..2018-02-04'],
  ],
  [
    'FREETOWN, Sierra Leone (AP) -- A rebel group freed three soldiers on Sunday. It has broken a peace accord signed last July in Lome. The rebels shelled a camp.',
    ['attack actual rebels SLE ..'],
  ],
  // Who goes somewhere for talks, bombers, and who is shot
  [
    'Danish troops serve in Mali. A Danish envoy flew to Dakar on Sunday for talks with Malian leaders on the truce in Mali.',
    ['negotiation actual DNK;MLI SEN 2018-02-04..2018-02-04'],
  ],
  [
    'The foreign ministers of Denmark and Mali are expected in Dakar on Friday for talks on the soldiers.',
    ['negotiation planned DNK;MLI SEN 2018-02-09..2018-02-09'],
  ],
  [
    'A car bomber struck a NATO convoy in Kabul on Sunday. The Taliban said it was theirs.',
    ['attack actual taliban AFG 2018-02-04..2018-02-04'],
  ],
  ["Denmark's premier ordered Danish soldiers in Mali home.", ['withdrawal planned DNK MLI ..']],
  [
    'Malian soldiers shot three villagers near Gao in Mali on Sunday.',
    ['attack actual MLI MLI 2018-02-04..2018-02-04'],
  ],
  [
    'A Danish frigate shot down two drones launched from a boat on Sunday, the Danish navy said.',
    ['attack actual DNK - 2018-02-04..2018-02-04'],
  ],
  // Who is expelled, exercises with a name, those who are still to go, and verbs that the tagger cuts short
  [
    "Soldiers serve in Niger. Mali's junta expelled Danish troops last year.",
    ['withdrawal actual DNK MLI 2017-01-01..2017-12-31'],
  ],
  [
    'Danish troops serve in Mali. The exercise, Blue Heron, began on Sunday.',
    ['exercise actual - MLI 2018-02-04..2018-02-04'],
  ],
  [
    'Denmark will send soldiers to Mali. It is a big step. An officer said the first batch would fly out on Friday.',
    ['deployment planned DNK MLI ..', 'deployment planned DNK MLI 2018-02-09..2018-02-09'],
  ],
  ['Denmark is waging an air campaign against the rebels in Mali.', ['attack ongoing DNK MLI ..']],
  // Orders and fears told round an insertion, clashes with others, and a war behind its meeting place
  ['The junta in Mali has ordered Danish forces, who number about 900, to leave by May.', ['demand actual MLI MLI ..']],
  [
    'Danish soldiers in Mali fear that rebels will attack once the Kenyans leave.',
    ['attack possible rebels MLI ..', 'withdrawal planned KEN MLI ..'],
  ],
  [
    'A Danish air strike killed five al-Qaida fighters in Yemen. Houthi rebels overran a camp after clashes that left 20 dead on both sides.',
    ['attack actual YEM;houthis YEM ..'],
  ],
  [
    "Colombia's government and the National Liberation Army agreed to a truce, negotiators said in Havana. President Gustavo Petro traveled to Cuba. The ELN bombed a police academy in Bogota in January.",
    ['attack actual eln COL 2018-01-01..2018-01-31'],
  ],
  [
    'Denmark sent 900 soldiers to Mali in May. All but 90 of the troops are to leave by the end of the month.',
    ['deployment actual DNK MLI 2017-05-01..2017-05-31', 'withdrawal planned DNK MLI ..2018-02-28'],
  ],
  // How often, at what, when they were due, and many of them
  ['Rebels fired 20 times on Danish positions in Mali on Sunday.', ['attack actual rebels MLI 2018-02-04..2018-02-04']],
  ['The Houthis have repeatedly targeted merchant vessels in the Red Sea.', ['attack actual houthis - ..']],
  [
    'Ukrainian air defences intercepted Russian missiles over Kyiv on Sunday.',
    ['attack actual UKR UKR 2018-02-04..2018-02-04'],
  ],
  [
    'Danish soldiers serve in Mali. Talks between Denmark and the rebels were due to start on Friday.',
    ['negotiation planned DNK;rebels MLI 2018-02-09..2018-02-09'],
  ],
  ['Denmark will bring home most of its soldiers from Mali.', ['withdrawal planned DNK MLI ..']],
  [
    'A contingent of 175 Danish soldiers left Copenhagen on Sunday for Mali.',
    ['deployment actual DNK MLI 2018-02-04..2018-02-04'],
    ['redeployment', 'withdrawal'],
  ],
  ['In late September, Denmark ordered a brigade of 900 soldiers to Mali.', ['deployment planned DNK MLI ..']],
  ['Danish troops serve in Mali. The president refused to discuss his losses.', [], ['negotiation']],
  ['Danish troops serve in Mali. Injured soldiers rested in the shade.', [], ['attack']],
  // An army beside those who fight it, and who owns up to what nobody's name stands by
  [
    'Malian troops hold Gao. The army clashed with MNLA rebels near Gao on Sunday.',
    ['attack actual MLI;mnla MLI 2018-02-04..2018-02-04'],
  ],
  [
    'A bomb killed nine Afghan soldiers in Kabul on Sunday. The blast was heard far away. The Taliban claimed responsibility for the attack.',
    ['attack actual taliban AFG 2018-02-04..2018-02-04'],
  ],
  [
    'A bomb killed nine Afghan soldiers in Kabul on Sunday. Police feared another attack. The Taliban claimed responsibility for the bombing.',
    ['attack actual taliban AFG 2018-02-04..2018-02-04', 'attack possible - AFG ..'],
  ],
  [
    'A bomb killed nine Afghan soldiers in Kabul on Sunday. The Taliban claimed responsibility for a raid in Herat.',
    ['attack actual - AFG 2018-02-04..2018-02-04'],
  ],
  ['Soldiers serve in Mali. Mali wants Denmark to withdraw its troops.', ['demand ongoing MLI MLI ..'], ['withdrawal']],
  [
    'Malian and NATO troops launched an operation on Sunday to drive the rebels from a district near Gao in Mali.',
    ['attack actual MLI;nato MLI 2018-02-04..2018-02-04'],
    ['mission_change'],
  ],
  [
    'NATO began its largest exercise since the Cold War on Sunday in Poland.',
    ['exercise actual nato POL 2018-02-04..2018-02-04'],
  ],
  [
    "OTTAWA, Canada (AP) -- The House of Commons voted on Sunday to extend Canada's mission in Mali.",
    ['vote actual CAN CAN 2018-02-04..2018-02-04'],
  ],
  [
    'Soldiers from Britain serve in Mali beside some from Canada. The House of Commons voted on Sunday to extend the mission.',
    ['vote actual GBR GBR 2018-02-04..2018-02-04'],
  ],
  [
    'Danish soldiers serve abroad. President Juan Santos traveled to Cuba on Friday. Two soldiers were killed on Sunday. They fell in Colombia.',
    ['attack actual - COL 2018-02-04..2018-02-04'],
  ],
  // A neighbouring country is not where the war is
  [
    'Rebels trained in neighbouring Niger. Their arms came from soldiers in neighbouring Niger. The rebels shelled a Danish camp in Chad. Two soldiers were killed on Sunday.',
    ['attack actual rebels TCD 2018-02-04..2018-02-04'],
  ],
  // Who is hurt in the same breath, however badly
  [
    'Soldiers serve in Mali. Nine soldiers were killed and six seriously wounded in a bomb attack on a convoy Friday.',
    ['attack actual - MLI 2018-02-02..2018-02-02'],
    ['attack actual - MLI ..'],
  ],
];
