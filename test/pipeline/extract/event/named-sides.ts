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
];
