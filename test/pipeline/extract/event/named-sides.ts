/** Which sides a sentence is told of: any two, two states, or a group that strikes a state. */
type Among = 'any' | 'states' | 'attackers';

/** Sentences of our own that name who does it and whom, {A.n} the name, {A.a} before a noun, {A.f} the people; one line an event that each must tell. */
export const namedSides: readonly {
  readonly among: Among;
  readonly texts: readonly string[];
  readonly lines: readonly string[];
}[] = [
  {
    // Civilians fall where somebody else was to be hit
    among: 'any',
    texts: [
      'An attack by {A.f} on a {B.a} post in Tamuro killed nine people.',
      'An attack on {B.f} by {A.n} killed nine people in Tamuro.',
      '{A.a} attacks on {B.f} left nine villagers dead.',
      'Nine people were killed in {A.a} attacks on {B.a} posts in Tamuro.',
    ],
    lines: ['attack A > B'],
  },
  {
    among: 'any',
    texts: ['{B.n} lost three soldiers in an attack by {A.f} near Tamuro.'],
    lines: ['attack A > B'],
  },
  {
    among: 'any',
    texts: [
      'An attack on {B.f} in Tamuro was blamed on {A.n}.',
      'A roadside bomb planted by {A.n} killed three {B.f} near Tamuro on Monday.',
    ],
    lines: ['attack A > B'],
  },
  {
    among: 'any',
    texts: [
      'Oman accused {A.n} of an attack on {B.f} in Tamuro.',
      'Oman condemned {A.n} for attacking {B.f} in Tamuro.',
      'Oman praised {A.n} for attacking {B.f} in Tamuro.',
    ],
    lines: ['attack A > B'],
  },
  { among: 'any', texts: ['{B.f} surrendered to {A.f} in Tamuro on Monday.'], lines: ['defeat A > B'] },
  {
    among: 'states',
    texts: ['{A.n} as well as {B.n} will send troops to Chad next month.'],
    lines: ['deployment A;B > -'],
  },
  {
    among: 'states',
    texts: ['{B.n} thanked {A.n} for sending 300 soldiers to Chad.'],
    lines: ['deployment A > -'],
  },
  {
    among: 'states',
    texts: ['{A.n} pressed {B.n} for the withdrawal of its soldiers from Chad.'],
    lines: ['demand A > B'],
  },
  {
    // Whose the ground was that is taken
    among: 'any',
    texts: [
      '{A.f} stormed and seized the {B.a} base in Tamuro on Monday.',
      '{A.f} took control of a {B.a} camp near Tamuro on Monday.',
      '{A.f} overran most of the {B.a} posts around Tamuro.',
    ],
    lines: ['territorial_change A > B'],
  },
  {
    among: 'any',
    texts: [
      '{B.n} has suffered heavy losses in an attack by {A.f} near Tamuro.',
      'Nine {B.f} died at the hands of {A.f} near Tamuro on Monday.',
      '{A.f} detonated a bomb as a {B.a} convoy passed Tamuro on Monday.',
      'A bomb set off by {A.f} killed nine {B.f} near Tamuro on Monday.',
      'Oman accused {A.n} of breaking the truce by shelling {B.f} in Tamuro.',
      '{A.f} took nine {B.f} prisoner after attacking their post near Tamuro.',
      'Oman is helping {A.n}, whose fighters attacked {B.f} in Tamuro on Monday.',
    ],
    lines: ['attack A > B'],
  },
  {
    // Parties of which one stands further off
    among: 'any',
    texts: ['{A.n} has said that a ceasefire with {B.n} holds.'],
    lines: ['ceasefire A;B > -'],
  },
  {
    among: 'any',
    texts: [
      '{A.n} and {B.n} agreed on Monday to a truce ending three weeks of fighting in Tamuro.',
      '{A.n} and {B.n} met on Monday after clashes that left nine soldiers dead.',
    ],
    lines: ['attack A;B > -'],
  },
  {
    among: 'any',
    texts: ['Under a deal between {A.n} and {B.n} signed on Monday, prisoners will be freed.'],
    lines: ['agreement A;B > -'],
  },
  {
    among: 'any',
    texts: ['A truce that {A.n} and {B.n} signed in March collapsed on Monday.'],
    lines: ['ceasefire_end A;B > -'],
  },
  {
    // Rows of givers in clauses that open late
    among: 'states',
    texts: [
      'Nine people have died since troops from {A.n} and {B.n} entered Chad on Monday.',
      'Talks broke down after soldiers from {A.n} and {B.n} arrived in Tamuro.',
      'Oman said on Monday that troops from {A.n} and {B.n} would be sent to Tamuro.',
      'The first detachment, consisting of 200 {A.a} and 150 {B.a} troops, landed in Tamuro on Monday.',
      'A plane carrying 200 {A.a} and 150 {B.f} landed in Tamuro on Monday.',
    ],
    lines: ['deployment A;B > -'],
  },
  {
    among: 'states',
    texts: [
      '{A.n} promised {B.n} to withdraw its soldiers from Chad.',
      '{A.n} agreed with {B.n} to withdraw its soldiers.',
    ],
    lines: ['withdrawal A > -'],
  },
  {
    among: 'states',
    texts: [
      '{A.n} renewed its demand that {B.n} withdraw its soldiers from Chad.',
      'A {A.a} demand that {B.n} withdraw from Chad was rejected on Monday.',
      '{B.n} rejected a {A.a} call to withdraw its soldiers from Chad.',
    ],
    lines: ['demand A > B'],
  },
  {
    among: 'states',
    texts: ['{B.f} shelled Tamuro on Monday and {A.n} fired back.'],
    lines: ['attack A > B'],
  },
  {
    among: 'states',
    texts: [
      'The rebel group Kassari attacked {A.f} near Tamuro.',
      'A rebel group called the Kassari attacked {A.f} near Tamuro.',
      'Oman is home to a militant group known as Kassari. Nine {A.f} were killed by Kassari fighters in Tamuro.',
    ],
    lines: ['attack kassari > A'],
  },
  {
    // Those whom somebody in the sentence has, sends or tells of, in a report on others
    among: 'states',
    texts: [
      'Danish troops serve in Mali. {A.n} has 300 soldiers in Chad, all of whom will leave in May.',
      'Danish troops serve in Mali. {A.n} sent soldiers to Chad in 2001 but they left in May.',
      'Danish troops serve in Mali. An {A.a} general said his men would withdraw from Tamuro in May.',
      'Danish troops serve in Mali. The head of the {A.a} army said it would pull out of Chad in May.',
    ],
    lines: ['withdrawal A > -'],
  },
  {
    among: 'states',
    texts: ['Danish troops serve in Mali. {A.n} said a battalion would be flown to Tamuro in May.'],
    lines: ['deployment A > -'],
  },
  {
    among: 'states',
    texts: [
      'Danish troops serve in Mali. The {A.a} military said soldiers had shelled {B.f} near Tamuro.',
      'Danish troops serve in Mali. {A.n} said jets had bombed {B.a} camps near Tamuro.',
      'Danish troops serve in Mali. The {A.a} president ordered the army to attack {B.f} in Tamuro.',
    ],
    lines: ['attack A > B'],
  },
  {
    among: 'attackers',
    texts: ['Danish troops serve in Mali. After {A.f} attacked a {B.a} post, the army shelled {A.f} near Tamuro.'],
    lines: ['attack A > B', 'attack B > A'],
  },
  {
    among: 'attackers',
    texts: [
      '{A.f} posing as police killed nine {B.f} near Tamuro.',
      'Nine {B.f} lost their lives when {A.f} shelled their camp near Tamuro.',
      'A wave of attacks by {A.n} has killed dozens of {B.f} since March.',
    ],
    lines: ['attack A > B'],
  },
  {
    among: 'states',
    texts: ['{A.n} set a deadline of Monday for {B.n} to pull its troops out of Chad.'],
    lines: ['demand A > B'],
  },
  {
    among: 'any',
    texts: ['{A.a} and {B.f} have been locked in battle around Tamuro since Monday.'],
    lines: ['attack A;B > -'],
  },
  {
    // Whom "its" and a convoy go with
    among: 'any',
    texts: ['Oman criticised {A.n} over its attack on {B.f} in Tamuro.'],
    lines: ['attack A > B'],
  },
  {
    among: 'states',
    texts: ['{B.n} said a convoy of its troops was hit by mortars fired by {A.f}.'],
    lines: ['attack A > B'],
  },
  {
    among: 'any',
    texts: ['Fresh fighting pitted {A.f} against {B.f} near Tamuro on Monday.'],
    lines: ['attack A;B > -'],
  },
  {
    among: 'attackers',
    texts: ['{B.f}, together with local militiamen, attacked {A.f} near Tamuro.'],
    lines: ['attack B > A'],
  },
];
