import type { eventCases } from './event-cases.js';

/** Short stories of our own in the ways of dispatches from ministries and parliaments, read and written as `eventCases`. */
export const ministryAndParliamentCases: typeof eventCases = [
  // Whom a heading, a row or a description hides
  ['Two Danish soldiers killed in Mali.', ['attack actual - MLI ..'], ['attack actual DNK']],
  [
    'The worst day in Mali was Jan. 10, when six marines, two Danish sailors and a Kenyan pilot were killed.',
    ['attack actual - MLI 2018-01-10..2018-01-10'],
  ],
  [
    'Acting Defense Minister Ole Holm announced the deployment of 90 Danish soldiers to Mali.',
    ['deployment planned DNK MLI ..'],
  ],
  ['Danish soldiers serve in Mali. The soldiers suffered the deadliest attack in years.', ['attack actual - MLI ..']],
  [
    'The 2nd Brigade, 1st Cavalry Division, based in Fort Hood, Texas, will deploy to Mali.',
    ['deployment planned USA MLI ..'],
  ],
  // What a release or a letter tells
  [
    'Danish troops in Mali are slated to return to Denmark in May.',
    ['withdrawal planned DNK MLI 2018-05-01..2018-05-31'],
  ],
  ['Danish soldiers serve in Mali. The base near Gao is scheduled to close.', ['base_transfer planned - MLI ..']],
  ['Danish troops serve in Mali. Reinforcements have been deployed, an aide said.', ['deployment actual DNK MLI ..']],
  ['Danish troops serve in Mali. "We are bringing our boys home," an aide said.', ['withdrawal ongoing DNK MLI ..']],
  [
    'Denmark pulled two companies out of Gao, Mali, and into Niger.',
    ['redeployment actual DNK MLI ..'],
    ['withdrawal'],
  ],
  ['Danish troops are headed to Mali.', ['deployment ongoing DNK MLI ..']],
  ['Danish troops serve in Mali. The two armies have yet to sign an accord.', ['agreement negated DNK;MLI MLI ..']],
  ['Danish troops serve in Mali. The two armies reached no agreement.', ['agreement negated DNK;MLI MLI ..']],
  ['Danish troops serve in Mali. There was as yet no agreement about the base.', ['agreement negated DNK;MLI MLI ..']],
  ['Danish troops serve in Mali. It is unlikely that they will withdraw.', ['withdrawal possible DNK MLI ..']],
  [
    'Danish troops serve in Mali. An accord between Denmark and Mali signed in May 2017 remains valid.',
    ['agreement actual DNK;MLI MLI 2017-05-01..2017-05-31'],
  ],
  [
    'Danish troops serve in Mali. The rebels called off their truce on Monday.',
    ['ceasefire_end actual rebels MLI 2018-02-05..2018-02-05'],
    ['demand'],
  ],
  ['Danish troops serve in Mali. Some 900 people have been killed since war broke out.', [], ['attack']],
  ['Danish troops serve in Mali. A patrol fired warning shots.', [], ['attack']],
  ['Danish troops serve in Mali. That will let them target the gangs.', [], ['attack']],
  ['Danish troops serve in Mali. The planes have not met any mortar fire.', ['attack negated DNK MLI ..']],
  ['Danish troops serve in Mali. More than 900 Danes deployed over the years can be proud.', [], ['deployment']],
  ['Danish troops serve in Mali. The envoy visited the towns occupied by rebels.', [], ['invasion']],
  [
    'Danish troops serve in Mali. The Danish army says it has handed over half of the zone.',
    ['territorial_change actual DNK MLI ..'],
  ],
  [
    'Danish troops serve in Mali. The council urged them to take steps to speed their withdrawal.',
    ['demand actual DNK MLI ..'],
    ['withdrawal'],
  ],
  [
    'Danish troops serve in Mali. The base prepares for the redeployment of Danish soldiers to Denmark.',
    ['withdrawal planned DNK MLI ..'],
    ['redeployment'],
  ],
  ["Denmark hasn't sent any soldiers to Mali.", ['deployment negated DNK MLI ..']],
  ['The Danish soldiers in Mali are on their way home.', ['withdrawal ongoing DNK MLI ..'], ['deployment']],
  ['Denmark has soldiers in Mali. Their numbers will reduce to 400.', ['withdrawal planned DNK MLI ..']],
  ['Danish troops serve in Mali. Their deployment was extended by a year.', [], ['vote']],
  ['Danish troops serve in Mali. The army is committed to giving soldiers the arms they need.', [], ['deployment']],
  ['Danish troops serve in Mali. The envoy asked whether a drawdown was possible.', ['withdrawal possible DNK MLI ..']],
  ['Bring the Danish troops home from Mali!', ['withdrawal possible DNK MLI ..']],
  [
    'Chad wants a ceasefire in Mali. President Macron and President Deby of Chad spoke by phone on Friday.',
    ['negotiation actual FRA;TCD MLI 2018-02-02..2018-02-02'],
  ],
  [
    'More soldiers from Kenya and Chad will be deployed in Mali in May.',
    ['deployment planned KEN;TCD MLI 2018-05-01..2018-05-31'],
  ],
  [
    'Danish troops serve in Mali. Danish forces are no longer advancing.',
    ['attack negated DNK MLI ..'],
    ['attack ongoing'],
  ],
  ['Danish troops left Mali within 24 hours.', ['withdrawal actual DNK MLI ..']],
  ['Danish troops serve in Mali. Their role there is limited.', [], ['mission_change']],
  ['Danish troops serve in Mali. Denmark will deploy equipment to Mali.', ['deployment planned DNK MLI ..']],
  ['Danish troops serve in Mali. The Danish ground offensive cleared the valley.', ['attack actual DNK MLI ..']],
  ['Danish troops serve in Mali. The Danish council reviews the mission in Mali twice a year.', [], ['negotiation']],
  [
    'Danish troops serve in Mali. The parties signed a cessation of hostilities.',
    ['ceasefire actual - MLI ..'],
    ['attack'],
  ],
  ['Danish troops serve in Mali. Denmark convened ministers of nine states.', ['negotiation actual DNK;MLI MLI ..']],
  ['Soldiers serve in Mali. Elements of the Danish brigade have deployed to Chad.', ['deployment actual DNK TCD ..']],
  [
    'Danish soldiers serve in Mali. Denmark will withdraw from KFOR in May.',
    ['withdrawal planned DNK XKX 2018-05-01..2018-05-31'],
  ],
  // What parliaments do
  ['The bill to withdraw Danish troops from Mali cleared its first hurdle.', ['withdrawal possible DNK MLI ..']],
  [
    'Danish troops serve in Mali. The bill on the mission cleared the Danish parliament on Friday.',
    ['vote actual DNK DNK 2018-02-02..2018-02-02'],
  ],
  ['Danish troops serve in Mali. The premier shot down the proposal.', [], ['attack']],
  ['Danish troops serve in Mali. A roll call for the bill took an hour.', [], ['demand']],
  // What becomes of talks
  [
    'Kenyan and Chadian envoys met in Mali. They cut short the talks on Friday.',
    ['negotiation negated KEN;TCD MLI 2018-02-02..2018-02-02'],
  ],
  // More soldiers, fewer soldiers
  [
    'Danish troops serve in Mali. Prime Minister Rasmussen has added to the Danish force.',
    ['deployment actual DNK MLI ..'],
  ],
  [
    'Danish troops serve in Mali. Denmark planned a reduction in the number of troops in Mali.',
    ['withdrawal planned DNK MLI ..'],
  ],
  // Where
  [
    'Danish troops serve in Mali. Rebels attacked the militia, the deadliest group in Africa.',
    ['attack actual rebels MLI ..'],
  ],
  [
    'Danish troops serve in Mali. Rebels attacked soldiers in the West African nation.',
    ['attack actual rebels MLI ..'],
  ],
  ['Danish troops serve in Mali. The Danes handed over Camp Bucca to the police.', ['base_transfer actual DNK IRQ ..']],
  ['Danish troops serve in Mali. Gunfire was heard on Friday.', ['attack actual - MLI 2018-02-02..2018-02-02']],
  // What is announced, asked for by a bill, or told with how it came about
  [
    'Denmark announced the withdrawal of 90 soldiers from Mali on Friday.',
    ['withdrawal planned DNK MLI ..'],
    ['withdrawal actual'],
  ],
  [
    'The Danish parliament voted on Friday. The bill calls for the troops in Mali to leave.',
    ['demand ongoing DNK MLI ..'],
  ],
  ['Danish troops serve in Mali. The resolution demands that the rebels leave.', ['demand ongoing - MLI ..']],
  [
    'Two Danish soldiers were killed in Mali when a mine exploded on Friday near Gao.',
    ['attack actual - MLI 2018-02-02..2018-02-02'],
    ['attack actual - MLI ..'],
  ],
  [
    'Danish troops serve in Mali. Officials said that fighting had been centered around Gao.',
    ['attack actual - MLI ..'],
  ],
  [
    'Danish troops serve in Mali. The premier sought ways to counter the rebels, including a possible air strike.',
    ['attack possible DNK MLI ..'],
  ],
  ["The row over Peru's demands went on. Rebels attacked a convoy.", ['attack actual rebels - ..']],
  ["Soldiers fought over Peru's demands. The House rejected the measure.", ['vote actual USA USA ..']],
  ['Danish troops serve in Mali. The Danish parliament met. The resolution passed.', ['vote actual DNK DNK ..']],
  // What an article says in other words: missions that close, forces that go on their way
  [
    'Danish troops serve in Mali. The UN Security Council decided to shut down the peacekeeping mission by May 2018.',
    ['mission_change planned un MLI ..2018-05-31'],
  ],
  [
    'Danish troops serve in Mali. Denmark has started moving troops from Gao to Timbuktu.',
    ['redeployment ongoing DNK MLI ..'],
  ],
  [
    'Some of the Danish personnel were in Mali in May, and others began deploying to Mali on Friday.',
    ['deployment actual DNK MLI 2018-02-02..2018-02-02'],
  ],
  ['Denmark put 400 soldiers into Gao, Mali.', ['deployment actual DNK MLI ..']],
  [
    'Danish troops serve in Mali. The minister spoke of the possibility of withdrawing the soldiers.',
    ['withdrawal possible DNK MLI ..'],
  ],
  ['Danish troops serve in Mali. It is time to bring our soldiers home.', ['withdrawal possible DNK MLI ..']],
  [
    'Danish troops serve in Mali. The army retook control of the police station.',
    ['territorial_change actual MLI MLI ..'],
  ],
  [
    'Danish troops serve in Mali. Denmark and Mali are negotiating an accord on troops.',
    ['negotiation ongoing DNK;MLI MLI ..'],
    ['agreement'],
  ],
  [
    'Two peacekeepers were shot and killed in Mali on Sunday in gunfights with rebels.',
    ['attack actual rebels MLI 2018-02-04..2018-02-04'],
    ['attack actual -'],
  ],
  [
    'Former soldiers attacked a post in Mali. A Malian soldier died in the attack by these former soldiers.',
    ['attack actual - MLI ..'],
  ],
  ['Danish police are being drawn from five towns for the mission in Mali.', [], ['withdrawal']],
  ['Danish troops serve in Mali. It was unclear if the soldier had fallen into enemy hands.', [], ['withdrawal']],
  ['Danish troops serve in Mali, according to news dispatches from Gao.', [], ['deployment']],
  ['Danish troops serve in Mali. A general strike began in Gao.', [], ['attack']],
  ['Danish troops serve in Mali. Denmark can reduce its contribution in Mali.', ['withdrawal possible DNK MLI ..']],
  [
    'Danish troops are leaving Mali. The first batch left on Friday.',
    ['withdrawal actual DNK MLI 2018-02-02..2018-02-02'],
  ],
  ['A batch of vaccines left Mali for Danish troops.', [], ['withdrawal', 'deployment']],
  [
    'Danish troops serve in Mali. The suspension of joint exercises with Mali surprised the army.',
    ['exercise actual DNK;MLI MLI ..'],
  ],
  ['Denmark is preparing 300 soldiers for deployment to Mali.', ['deployment planned - MLI ..']],
  ['Having left Mali, the Danish soldiers are at home.', ['withdrawal actual DNK MLI ..']],
  [
    'Danish troops serve in Mali. Denmark reached agreement with Mali on Friday to withdraw its troops from Mali.',
    ['agreement actual DNK;MLI MLI 2018-02-02..2018-02-02', 'withdrawal planned DNK MLI ..'],
  ],
  ['Danish troops serve in Mali. Two rebels had likely been killed in Mali.', ['attack actual - MLI ..']],
  [
    'Danish troops serve in Mali. Denmark has not decided whether to order a strike against Chad.',
    ['attack negated DNK TCD ..'],
  ],
  [
    'Rebels attacked at dawn after Danish troops who were based there crossed over to Mali on Friday.',
    ['deployment actual DNK MLI 2018-02-02..2018-02-02'],
  ],
];
