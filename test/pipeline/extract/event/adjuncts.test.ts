import { describe, expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';

// What is said around an event (when, by whom it is told, in spite of whom, with what effect) changes neither what it is nor who does what to whom, nor where.

/** Who, what they do, and the event: type, modality, actor, target, country. */
const bases: readonly (readonly [subject: string, predicate: string, event: readonly (string | null)[]])[] = [
  ['Kenyan soldiers', 'attacked al-Shabab fighters near Kismayo', ['attack', 'actual', 'KEN', 'al-shabab', 'SOM']],
  ['Turkish jets', 'bombed PKK camps in northern Iraq', ['attack', 'actual', 'TUR', 'pkk', 'IRQ']],
  ['Two Malian soldiers', 'were killed by militants in Gao', ['attack', 'actual', 'militants', 'MLI', 'MLI']],
  ['Ugandan troops', 'withdrew from the Congolese town of Bunia', ['withdrawal', 'actual', 'UGA', null, 'COD']],
  ['The last Soviet soldiers', 'left Afghanistan', ['withdrawal', 'actual', 'SUN', null, 'AFG']],
  ['Nigeria', 'will withdraw its troops from Liberia', ['withdrawal', 'planned', 'NGA', null, 'LBR']],
  ['France', 'sent 500 paratroopers to Chad', ['deployment', 'actual', 'FRA', null, 'TCD']],
  [
    'Angolan government forces',
    'recaptured Huambo from UNITA',
    ['territorial_change', 'actual', 'AGO', 'unita', 'AGO'],
  ],
  ['Iraq', 'invaded Kuwait', ['invasion', 'actual', 'IRQ', 'KWT', 'KWT']],
  ['Sudan', 'broke the truce in Darfur', ['ceasefire_end', 'actual', 'SDN', null, 'SDN']],
  ['Polish and U.S. troops', 'held a military exercise near Gdansk', ['exercise', 'actual', 'POL;USA', null, 'POL']],
  ['The United States', 'closed its air base in Panama', ['base_transfer', 'actual', 'USA', null, 'PAN']],
];

const inside = (subject: string): string =>
  /^(?:The|Two) /.test(subject) ? subject[0]?.toLowerCase() + subject.slice(1) : subject;

const tellings: readonly ((subject: string, predicate: string) => string)[] = [
  (subject, predicate) => `On Monday, ${inside(subject)} ${predicate}.`,
  (subject, predicate) => `Despite international protests, ${inside(subject)} ${predicate}.`,
  (subject, predicate) => `Hours after parliament adjourned, ${inside(subject)} ${predicate}.`,
  (subject, predicate) => `Although winter had begun, ${inside(subject)} ${predicate}.`,
  (subject, predicate) => `According to local residents, ${inside(subject)} ${predicate}.`,
  (subject, predicate) => `A local official said ${inside(subject)} ${predicate}.`,
  (subject, predicate) => `Reporters at the scene said that ${inside(subject)} ${predicate}.`,
  (subject, predicate) => `${subject} ${predicate}, a local official said.`,
  (subject, predicate) => `${subject} ${predicate}, according to a statement.`,
  (subject, predicate) => `${subject}, a spokesman said, ${predicate}.`,
  (subject, predicate) => `${subject}, according to witnesses, ${predicate}.`,
  (subject, predicate) => `${subject}, long the subject of criticism, ${predicate}.`,
  (subject, predicate) => `${subject}, who had waited for weeks, ${predicate}.`,
  (subject, predicate) => `${subject} ${predicate} for the first time in a decade.`,
  (subject, predicate) => `${subject} ${predicate}, the first such move since 1998.`,
  (subject, predicate) => `${subject} ${predicate} after mediators failed to bring the sides together.`,
  (subject, predicate) => `${subject} ${predicate} while the world looked elsewhere.`,
  (subject, predicate) => `${subject} ${predicate}, but many questions remained open.`,
  (subject, predicate) => `${subject} ${predicate}, raising hopes for the region.`,
  (subject, predicate) => `${subject} ${predicate} in what observers called a turning point.`,
  (subject, predicate) => `${subject} ${predicate} despite warnings from the Arab League.`,
  (subject, predicate) => `${subject} ${predicate}, a step that Norway criticized.`,
  (subject, predicate) => `"${subject} ${predicate}," the minister said.`,
  (subject, predicate) => `Brazil said it was worried after ${inside(subject)} ${predicate}.`,
  (subject, predicate) => `Prices have doubled since ${inside(subject)} ${predicate}.`,
];

const reports = tellings.flatMap((tell) =>
  bases.map(([subject, predicate, event]) => [tell(subject, predicate), event] as const),
);

describe('an event is the same', () => {
  it.each(reports)('%s', (text, event) => {
    const told = claimsIn(text).mentions.map(({ event_type, modality, actor, target, country }) => [
      event_type,
      modality,
      actor,
      target,
      country,
    ]);
    expect(told).toContainEqual(event);
  });
});
