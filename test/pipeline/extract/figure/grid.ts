/** A state with its adjective and code, a country that its soldiers are in, and two numbers of them, the larger first. */
export interface Filling {
  readonly state: readonly [name: string, adjective: string, code: string];
  readonly other: readonly [name: string, adjective: string, code: string];
  readonly host: readonly [name: string, adjective: string, code: string, city: string];
  readonly numbers: readonly [many: string, few: string];
}

export const fillings: readonly Filling[] = [
  {
    state: ['Uruguay', 'Uruguayan', 'URY'],
    other: ['Nepal', 'Nepalese', 'NPL'],
    host: ['Lebanon', 'Lebanese', 'LBN', 'Tyre'],
    numbers: ['1,200', '450'],
  },
  {
    state: ['Togo', 'Togolese', 'TGO'],
    other: ['Estonia', 'Estonian', 'EST'],
    host: ['East Timor', 'East Timorese', 'TLS', 'Dili'],
    numbers: ['720', '240'],
  },
];

/**
 * Wordings and the figures that they make, "number measure modality force country": {F} and {Fa} are the state and its adjective, {E} and {Ea} another's,
 * {P}, {Pa} and {C} the country that they are in, its adjective and a city of it, {n} and {m} the numbers; a figure
 * names them by the same letters, with "~", "<" and ">" before a number that is hedged or bounded.
 */
export const wordings: readonly (readonly [text: string, ...figures: readonly string[]])[] = [
  // Words that float between those of a verb, or look like the opener of a clause
  ['{F} and {E} will each send {n} soldiers to {P}.', 'n deployment planned E;F P'],
  ['{F} may send as many as {n} peacekeepers to {P}, officials said.', '<n deployment possible F P'],
  // Advisers come from where they serve
  ['{F} will withdraw {n} military advisers from {P}.', 'n withdrawal planned F P'],
  ['The withdrawal of {n} {Fa} military advisers from {P} began on Monday.', 'n withdrawal actual F P'],
  // What is demanded, ordered, discussed or denied
  ['Lawmakers demanded that {F} withdraw {n} soldiers from {P}.', 'n withdrawal possible F P'],
  ['The president signed an order sending {n} {Fa} soldiers to {P}.', 'n deployment planned F P'],
  ['{F} and {E} are discussing the deployment of {n} {Fa} soldiers in {P}.', 'n deployment possible F P'],
  ['Parliament approved the sending of {n} {Fa} soldiers to {P}.', 'n deployment planned F P'],
  ['{F} denied that {m} of its soldiers had been killed in {P}.', 'm killed negated F P'],
  // The dead and the hurt
  ['The number of {Fa} soldiers killed in {P} has reached {m}.', 'm killed actual F P'],
  ['{m} wounded {Fa} soldiers are being treated at a hospital in {C}.', 'm wounded actual F P'],
  ['The rebels in {P} handed over {m} captured {Fa} soldiers to the Red Cross.', 'm captured actual F P'],
  ['The {Fa} soldier, 24, was killed in {P}.'],
  ['{m} {Fa} soldiers suffered burns in {P}.', 'm wounded actual F P'],
  ['{m} {Fa} soldiers in {P} committed suicide last year.', 'm killed actual F P'],
  ['{m} of the {n} wounded {Fa} soldiers were flown out of {P}.', 'm wounded actual F P', 'n wounded actual F P'],
  ['The dead in {P} were {m} {Fa} and {n} {Ea} soldiers.', 'm killed actual F P', 'n killed actual E P'],
  ['{m} {Fa} soldiers in {P} laid down their arms on Sunday.', 'm captured actual F P'],
  // Whoever goes somewhere acts there himself
  [
    '{n} {Fa} troops were rushed to {P} to bolster the {m} already there.',
    'n deployment actual F P',
    'm presence actual F P',
  ],
  ['{n} {Fa} soldiers left on Monday for {P}.', 'n deployment actual F P'],
  // Changes told by a noun, and what was voted
  [
    '{F} announced a reduction of its small force in the north of {P} from {n} to {m}.',
    'n presence actual F P',
    'm presence planned F P',
  ],
  ['An increase of {m} in the number of {Fa} soldiers in {P} was approved.', 'm deployment planned F P'],
  ['{F} voted to send {m} to {n} soldiers to {P}.', '- deployment planned F P'],
  // What is said of them elsewhere than in the verb of the sentence
  ['The {n} {Fa} soldiers to be sent to {P} are being trained at home.', 'n deployment planned F P'],
  ['The {m} {Fa} soldiers seized by rebels in {P} are safe.', 'm captured actual F P'],
  ["{F}'s decision to send {n} army medics to {P} angered {E}.", 'n deployment planned F P'],
  [
    'The rebels in {P} freed {m} {Fa} soldiers in exchange for {n} guerrillas.',
    'm captured actual F P',
    'n captured actual insurgents P',
  ],
  // Units by their people, and whose they are in brackets
  ['{F} is sending two companies, or about {n} men, to {P}.', '~n deployment actual F P'],
  ['{Fa} ({n}) and {Ea} ({m}) soldiers serve in {P}.', 'n presence actual F P', 'm presence actual E P'],
  // Verbs that look like nouns, numbers that are ages
  ['The PKK abducted {m} {Fa} soldiers.', 'm captured actual F -'],
  ['Two {Fa} soldiers, 24 and 26, were killed in {P}.', '2 killed actual F P'],
  ['The {Fa} army has a strength of {n}.', 'n strength actual F F'],
  // Parts and rows go the way of the whole
  [
    '{F} would contribute {n} troops, including about {m} engineers, to a force in {P}.',
    'n deployment possible F P',
    '~m deployment possible F P',
  ],
  [
    '{m} soldiers died in {P}: 4 from {F} and 3 from {E}.',
    'm killed actual P P',
    '4 killed actual F P',
    '3 killed actual E P',
  ],
  [
    'These countries have promised troops for {P}: {F} {n}, {E} {m}.',
    'n deployment planned F P',
    'm deployment planned E P',
  ],
  [
    'Soldiers fight rebels in {P}. The army lost 9 men and the rebels {m} in the battle for {C}.',
    '9 killed actual P P',
    'm killed actual rebels P',
  ],
  [
    'After the withdrawal of {m} soldiers, {F} has {n} left in {P}.',
    'm withdrawal actual F P',
    'n presence actual F P',
  ],
  // Limits, and the size of armies
  ['The Security Council authorised a force of up to {n} soldiers for {P}.', '<n limit actual un P'],
  ['The treaty limits {F} to {n} soldiers in {P}.', 'n limit actual F P'],
  ['Under the treaty, {F} may keep no more than {n} soldiers in {P}.', '<n limit actual F P'],
  ['Parliament lifted the cap on {Fa} troops in {P} to {n}.', 'n limit actual F P'],
  ['{F} will cut its army from {n} to {m} soldiers.', 'n strength actual F F', 'm strength planned F F'],
  ['The {n}-strong Taliban controls the hills.', 'n strength actual taliban -'],
  ["{F}'s armed forces have {n} members.", 'n strength actual F F'],
  ['{F} withdrew {n} service members from {P} last year.', 'n withdrawal actual F P'],
  // Those who are hurt or caught by words behind them
  [
    '{m} policemen and {n} soldiers were among those killed in {C}. Soldiers fight in {P}.',
    'm killed actual P P',
    'n killed actual P P',
  ],
  ['The force counted {m} {Fa} and {n} {Ea} soldiers killed in {P}.', 'm killed actual F P', 'n killed actual E P'],
  [
    'Troops in {P} have killed {m} rebels, and more than {n} are under arrest.',
    'm killed actual rebels P',
    '>n captured actual rebels P',
  ],
  [
    '9 soldiers were shot dead and {m} hurt by a gunman at a base in {C}.',
    '9 killed actual P P',
    'm wounded actual P P',
  ],
  ['9 {Fa} soldiers died in {P} on Friday and another 7 on Saturday.', '9 killed actual F P', '7 killed actual F P'],
  [
    'The army said 9 soldiers were killed in {C}, while others claimed the death toll reached {m}.',
    '9 killed actual P P',
    'm killed actual P P',
  ],
  // Levels that are there
  ['{F} will reinforce its current {n}-strong military presence in {P}.', 'n presence actual F P'],
  ['The premier said there would be no {Fa} soldiers in {P} by May.', '0 presence planned F P'],
  [
    'About {m} of the {n} foreign soldiers in {P} are from {F}.',
    '~m presence actual F P',
    'n presence actual foreign P',
  ],
  // Numbers that look like years
  ['{F} reduced its force in {P} from 2000 to 1500 troops.', '2000 presence actual F P', '1500 presence actual F P'],
  ['{m} foreign servicemen were killed in {P}.', 'm killed actual foreign P'],
  ['{F} will withdraw three quarters of its soldiers from {P}.', '75 withdrawal planned F P'],
  ['{F} sent {n} infantry to {P}.', 'n deployment actual F P'],
  // What the sentences before tell
  ['{F} will pull its troops out of {P}. The country has {n} soldiers there.', 'n presence actual F P'],
  [
    'The United Nations has {n} soldiers in {P}, {m} of them from {F}.',
    'n presence actual un P',
    'm presence actual F P',
  ],
  ['{F} has lost 9 soldiers in {P} since May. {E} has lost 7.', '9 killed actual F P', '7 killed actual E P'],
  ['{Fa} troops crossed into {P} on Monday. Witnesses put their number at {n}.', 'n presence actual F P'],
  ['Soldiers serve in {P}. A blast in {C} killed 40 people. 9 of the dead were soldiers.', '9 killed actual P P'],
  ['The United Nations mission in {P} has only {n} soldiers, all from {F} and {E}.', 'n presence actual un P'],
];
