import { describe, expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';

// A war in one country, then a sentence that names another one for any reason but the war, then something that happens without a word on where: in the first.

interface Country {
  readonly code: string;
  readonly name: string;
  readonly adjective: string;
  readonly town: string;
}

const atWar: readonly Country[] = [
  { code: 'TCD', name: 'Chad', adjective: 'Chadian', town: 'Moundou' },
  { code: 'LKA', name: 'Sri Lanka', adjective: 'Sri Lankan', town: 'Jaffna' },
  { code: 'YEM', name: 'Yemen', adjective: 'Yemeni', town: 'Taiz' },
  { code: 'PER', name: 'Peru', adjective: 'Peruvian', town: 'Puno' },
  { code: 'AGO', name: 'Angola', adjective: 'Angolan', town: 'Huambo' },
];

const leads: readonly ((country: Country) => string)[] = [
  ({ town, name }) => `Government troops and rebels clashed near the town of ${town} in ${name} on Monday.`,
  ({ town, adjective }) => `${adjective} soldiers attacked a rebel camp outside ${town} on Monday, the army said.`,
  ({ name }) => `Rebels ambushed an army convoy in northern ${name} on Monday.`,
  ({ name }) => `The United Nations will send peacekeepers to ${name} next month, officials said Monday.`,
  ({ name }) => `${name}'s army captured a rebel stronghold on Monday after a week of shelling.`,
];

const others = [
  ['Libya', 'Tripoli'],
  ['Kenya', 'Nairobi'],
  ['Norway', 'Oslo'],
  ['India', 'New Delhi'],
  ['France', 'Paris'],
] as const;

const asides: readonly ((country: string, capital: string) => string)[] = [
  (_, capital) => `Talks between the two sides are to be held in ${capital} next week.`,
  (_, capital) => `Officials in ${capital} said they were following the events with concern.`,
  (country) => `${country}'s foreign minister condemned the violence.`,
  (country) => `Thousands of refugees have fled to ${country}.`,
  (_, capital) => `Several of the wounded were flown to a hospital in ${capital}.`,
  (country) => `The rebel leader was born in ${country} and trained there.`,
  (country) => `Most of the weapons come from ${country}.`,
  (country) => `The country shares a long border with ${country}.`,
  (country) => `It was a colony of ${country} until the 1960s.`,
  (country) => `Analysts compared the fighting to the war in ${country}.`,
  (country) => `The commander, General Tamm, once served in ${country}.`,
  (country) => `The issue will be raised at a summit in ${country} in May.`,
  (country) => `The crisis has overshadowed the election in ${country}.`,
  (country) => `Supplies are flown in from an airfield in ${country}.`,
  (_, capital) => `The movement's leaders live in exile in ${capital}.`,
  (country) => `Diplomats fear that the war could spread to ${country}.`,
  (country) => `The embassy of ${country} has been closed.`,
  (country) => `The region's oil is piped to ${country}.`,
  (country) => `As the war in ${country} went on, attacks resumed.`,
  (country) => `Two soldiers from ${country} serve as observers.`,
  (country) => `Two aid workers were evacuated to ${country} for treatment.`,
  (country) => `Diplomats say the guns were bought in ${country}.`,
  (country) => `The area lies 30 kilometers from the border with ${country}.`,
  (country) => `Food for the region arrives by way of ${country}.`,
  (_, capital) => `Students in ${capital} held a vigil for the victims.`,
  (_, capital) => `A newspaper in ${capital} first reported the story.`,
  (country) => `The president cut short a visit to ${country}.`,
  (_, capital) => `A court in ${capital} has charged the rebel leader with war crimes.`,
  (country) => `The rebels are said to live on money from ${country}.`,
];

const claims = [
  'Ten soldiers were killed in the attack.',
  'The army said it would withdraw its troops within a week.',
  'Another 500 soldiers arrived on Tuesday.',
  'Rebels shelled an army barracks on Tuesday.',
  'The rebels broke a cease-fire last month.',
  'The army recaptured two villages on Tuesday.',
];

const reports = asides.flatMap((aside, row) =>
  leads.map((lead, column) => {
    const [country, capital] = others[(row + 2 * column) % others.length] as (typeof others)[number];
    const war = atWar[(row + column) % atWar.length] as Country;
    const text = [lead(war), aside(country, capital), claims[(5 * row + column) % claims.length]].join(' ');
    return { text, code: war.code };
  }),
);

describe('a country that is named beside a war is not where it is', () => {
  it.each(reports)('$text', ({ text, code }) => {
    expect(claimsIn(text).mentions.at(-1)?.country).toBe(code);
  });
});
