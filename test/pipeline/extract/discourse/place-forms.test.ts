import { describe, expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';

// Places that no gazetteer has, in every form that a report gives them, in sentences that bind them in every way; then what else a sentence may name.

interface War {
  readonly code: string;
  readonly name: string;
  readonly capital: string;
  readonly neighbor: string;
}

const wars: readonly War[] = [
  { code: 'TCD', name: 'Chad', capital: "N'Djamena", neighbor: 'Niger' },
  { code: 'LKA', name: 'Sri Lanka', capital: 'Colombo', neighbor: 'India' },
  { code: 'PER', name: 'Peru', capital: 'Lima', neighbor: 'Bolivia' },
  { code: 'UGA', name: 'Uganda', capital: 'Kampala', neighbor: 'Rwanda' },
  { code: 'FJI', name: 'Fiji', capital: 'Suva', neighbor: 'Tonga' },
];

const towns = ['Qeldara', 'Beit Nuwar', 'San Telvo', 'West Ostvar', 'Umm Dorak', 'Karzan', 'Nova Greda'];

/** What a place is called and what its cell holds. */
interface Form {
  readonly words: string;
  readonly place: string;
}

const forms: readonly ((x: string, y: string, war: War) => Form)[] = [
  (x) => ({ words: x, place: x }),
  (x) => ({ words: `the port of ${x}`, place: x }),
  (x) => ({ words: `the rebel-held town of ${x}`, place: x }),
  (x) => ({ words: `${x} province`, place: x }),
  (x) => ({ words: `${x} Province`, place: x }),
  (x) => ({ words: `the ${x} Valley`, place: `${x} Valley` }),
  (x) => ({ words: `the ${x} Mountains`, place: `${x} Mountains` }),
  (x) => ({ words: `the ${x} peninsula`, place: x }),
  (x) => ({ words: `the island of ${x}`, place: x }),
  (x) => ({ words: `${x} Air Base`, place: `${x} Air Base` }),
  (x) => ({ words: `Camp ${x}`, place: `Camp ${x}` }),
  (x) => ({ words: `the ${x} refugee camp`, place: `${x} Refugee Camp` }),
  (x) => ({ words: `the ${x} border post`, place: `${x} Border Post` }),
  (x) => ({ words: `the outskirts of ${x}`, place: x }),
  (x) => ({ words: `central ${x}`, place: x }),
  (x) => ({ words: `${x}'s airport`, place: x }),
  (x, y) => ({ words: `${x} and ${y}`, place: [x, y].sort().join(';') }),
  (x, y) => ({ words: `the towns of ${x} and ${y}`, place: [x, y].sort().join(';') }),
  (x, y) => ({ words: `${x} and ${y} provinces`, place: [x, y].sort().join(';') }),
  (x) => ({ words: `several towns, including ${x},`, place: x }),
  (x) => ({ words: `towns such as ${x}`, place: x }),
  (x, y) => ({ words: `${x} in ${y} province`, place: x }),
  (x, y) => ({ words: `${x}, in ${y} province,`, place: x }),
  (x, _, { name }) => ({ words: `${x}, in northern ${name},`, place: x }),
  (x, _, { name }) => ({ words: `the ${x} region of ${name}`, place: x }),
  (x, _, { capital }) => ({ words: `the ${x} neighborhood of ${capital}`, place: x }),
  (x, _, { capital }) => ({ words: `${x}, a suburb of ${capital},`, place: x }),
  (x, _, { capital }) => ({ words: `${x}, north of ${capital},`, place: x }),
  (x, _, { capital }) => ({ words: `${x}, 40 kilometers south of the capital, ${capital},`, place: x }),
  (x, _, { neighbor }) => ({ words: `${x}, on the border with ${neighbor},`, place: x }),
  (x, _, { neighbor }) => ({ words: `${x}, 30 miles from the ${neighbor} border,`, place: x }),
  (x, y) => ({ words: `${x}, a small town near ${y},`, place: x }),
  (x) => ({ words: `the country's second-largest city, ${x},`, place: x }),
];

const claims: readonly ((words: string) => string)[] = [
  (words) => `Rebels attacked an army convoy near ${words} on Monday.`,
  (words) => `Two soldiers were killed by a roadside bomb near ${words} on Tuesday.`,
  (words) => `The army withdrew 300 soldiers from ${words} on Tuesday.`,
  (words) => `Government troops have pulled out of ${words} this week.`,
  (words) => `The army sent 500 soldiers to ${words} on Tuesday.`,
  (words) => `Some 200 peacekeepers left ${words} on Tuesday.`,
  (words) => `The army regained control of ${words} on Tuesday.`,
  (words) => `Rebels overran ${words} on Monday.`,
];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const told = forms.flatMap((form, row) =>
  [0, 3, 5].map((step) => {
    const war = at(wars, row + step);
    const { words, place } = form(at(towns, row + step), at(towns, row + step + 2), war);
    const text = `Government troops and rebels have been fighting in ${war.name} for months. ${at(claims, row + step)(words)}`;
    return { text, country: war.code, place };
  }),
);

/** A claim about Karzan, or about no place, beside another place that is named for any other reason. */
interface Beside {
  readonly text: string;
  readonly country: string | null;
  readonly place: string | null;
}

const elsewhere = [
  { code: 'KEN', name: 'Kenya', capital: 'Nairobi' },
  { code: 'NOR', name: 'Norway', capital: 'Oslo' },
] as const;

type Land = (typeof elsewhere)[number];

const there: readonly ((land: Land, war: War) => string)[] = [
  ({ name }) => `Rebels attacked a barracks near Karzan, ${name} radio said.`,
  ({ name }) => `The president, back from a visit to ${name}, ordered 500 more soldiers to Karzan.`,
  () => 'A battalion based in Tolvana will be sent to Karzan next week.',
  () => 'The Tolvana Battalion was sent to Karzan on Tuesday.',
  ({ capital }) => `After talks in ${capital}, the army withdrew its troops from Karzan.`,
  (_, { capital }) => `An army spokesman in ${capital} said rebels had overrun Karzan.`,
  ({ name }) => `Fighters trained in ${name} bombarded Karzan on Tuesday.`,
  (_, { neighbor }) => `Rebels attacked a convoy near Karzan, 20 kilometers from the ${neighbor} border, on Tuesday.`,
  () => 'The army withdrew 400 soldiers from Karzan to Tolvana on Tuesday.',
  () => 'Rebels pulled back from Karzan toward Tolvana on Tuesday.',
];

/** Where a phrase in front of the claim, or a blow told before, is in another country. */
const abroad: readonly ((land: Land) => string)[] = [
  ({ capital }) => `In ${capital}, the two sides signed a cease-fire agreement on Tuesday.`,
  ({ capital }) => `At a summit in ${capital}, the two sides reached an agreement.`,
  ({ name, capital }) =>
    `In ${name}, meanwhile, gunmen attacked a barracks in ${capital} on Monday. Eight soldiers were killed in that attack.`,
];

const beside: readonly Beside[] = elsewhere.flatMap((land, row) =>
  [...there, ...abroad].map((sentence, column) => {
    const war = at(wars, row + column);
    const isThere = column < there.length;
    return {
      text: `Rebels attacked an army post in northern ${war.name} on Sunday. ${sentence(land, war)}`,
      country: isThere ? war.code : land.code,
      place: isThere ? 'Karzan' : land.capital,
    };
  }),
);

describe('a place that no gazetteer has', () => {
  it.each(told)('$text', ({ text, country, place }) => {
    expect(claimsIn(text).mentions.at(-1)).toMatchObject({ country, place });
  });
});

describe('what else is named is not where it happens', () => {
  it.each(beside)('$text', ({ text, country, place }) => {
    expect(claimsIn(text).mentions.at(-1)).toMatchObject({ country, place });
  });
});
