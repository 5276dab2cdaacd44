import * as names from './names.js';
import { between, pick, type Random } from './random.js';

/** A number as newspapers print it: `12,400`. */
const printed = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
const rounded = (value: number, step: number) => printed(Math.max(step, Math.round(value / step) * step));

const surname = (random: Random) => pick(random, names.surnames);
const year = (random: Random) => String(between(random, 1975, 2025));
const month = (random: Random) => pick(random, names.months);
const city = (random: Random) =>
  random() < 0.6 ? pick(random, names.cities) : surname(random) + pick(random, names.townEndings);

const slots: { readonly [slot: string]: (random: Random) => string } = {
  person: (random) => `${pick(random, names.givenNames)} ${surname(random)}`,
  city,
  country: (random) => pick(random, names.countries),
  demonym: (random) => pick(random, names.demonyms),
  force: (random) => pick(random, names.forces),
  company: (random) => `${surname(random)} ${pick(random, names.companyEndings)}`,
  team: (random) => `${city(random)} ${pick(random, names.teams)}`,
  street: (random) => pick(random, names.streets),
  weekday: (random) => pick(random, names.weekdays),
  month,
  year,
  date: (random) => `${month(random)} ${between(random, 1, 28)}, ${year(random)}`,
  age: (random) => String(between(random, 18, 97)),
  ordinal: (random) => pick(random, names.ordinals),
  distance: (random) => pick(random, names.distances),
  small: (random) => String(between(random, 2, 12)),
  number: (random) => String(between(random, 13, 950)),
  thousands: (random) => rounded(10 ** (3 + 2 * random()), 100),
  millions: (random) => `${between(random, 1, 90)}.${between(random, 1, 9)} million`,
  percent: (random) => String(between(random, 1, 95)),
  money: (random) => `$${between(random, 1, 900)} ${pick(random, ['million', 'billion', 'thousand'])}`,
};

/** Fills the slots of a template sentence: "{person} lives in {city}". An unknown slot is a mistake in the template. */
export function fill(template: string, random: Random): string {
  return template.replace(/\{([a-z]+)\}/g, (_, slot: string) => {
    const make = slots[slot];
    if (make === undefined) throw new Error(`no slot {${slot}} in: ${template}`);
    return make(random);
  });
}

/** Another article of the same make: each digit but the first of a number changed, so that figures and years stay plausible. */
export const perturb = (text: string, random: Random): string =>
  text.replace(/(?<=\d,?)\d/g, () => String(between(random, 0, 9)));
