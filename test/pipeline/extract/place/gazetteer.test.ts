import isoCountries from 'i18n-iso-countries';
import { describe, expect, test } from 'vitest';
import { countries } from '../../../../pipeline/extract/place/countries.js';
import { gazetteer } from '../../../../pipeline/extract/place/gazetteer.js';
import { placeInfo } from '../../../../pipeline/extract/place/place-info.js';
import { readPlaces } from '../../../../pipeline/extract/place/read-places.js';
import { stateGroups } from '../../../../pipeline/extract/place/state-groups.js';
import { tokenize } from '../../../../pipeline/token.js';
import { place as placeSchema } from '../../../../schemas/place.js';

const places = [...gazetteer().values()];
const codes = new Set(countries.map(({ code }) => code));

describe('countries', () => {
  test('has every country of ISO 3166-1, Kosovo and the states that are no more, once', () => {
    const iso = Object.keys(isoCountries.getAlpha3Codes()).filter((code) => code !== 'XKK');
    const former = ['SUN', 'YUG', 'SCG', 'CSK', 'DDR', 'YMD'];
    expect(countries.map(({ code }) => code).sort()).toEqual([...iso, ...former, 'XKX'].sort());
  });

  test.each(countries.filter(({ capitals }) => capitals.length > 0))(
    'the capital of $name is a place of $code',
    ({ code, capitals }) => {
      const text = `They met in ${capitals[0]}.`;
      const mentions = readPlaces(tokenize(text, { start: 0, end: text.length }));
      expect(mentions.map(({ country }) => country)).toContain(code === 'DDR' ? 'DEU' : code);
    },
  );
});

describe('gazetteer', () => {
  test('holds bases enough and towns enough', () => {
    expect(places.filter(({ kind }) => kind === 'base').length).toBeGreaterThan(300);
    expect(places.length).toBeGreaterThan(4000);
  });

  test('every place is a row of the table places, in a country that there is', () => {
    for (const { name, country } of places) {
      expect(placeSchema.parse(placeInfo(name)).latitude).not.toBeNull();
      if (country !== null) expect(codes).toContain(country);
    }
  });

  test('every place is read where a place is meant', () => {
    const unread = places.filter(({ name }) => {
      const text = `It happened in ${name}.`;
      const read = readPlaces(tokenize(text, { start: 0, end: text.length }));
      // "the Baltic states" are read as the states that they are.
      const states = stateGroups.get(name);
      return states === undefined
        ? !read.some(({ place }) => place === name)
        : read.map(({ country }) => country).join() !== states.join();
    });
    expect(unread.map(({ name }) => name)).toEqual([]);
  });
});

describe('placeInfo', () => {
  test.each([
    ['Erbil', 'city', 'IRQ', 36.2],
    ['Ain al-Asad Airbase', 'base', 'IRQ', 33.8],
    ['Red Sea', 'sea', null, 20.3],
    ['Iraq', 'country', 'IRQ', 33],
    ['Bunia Airport', 'base', 'COD', 1.6],
    ['Camp Harrow', 'base', null, null],
    ['Qurghal', 'site', null, null],
  ])('%s', (...row) => {
    const [name, kind, country, latitude] = row;
    expect(placeSchema.parse(placeInfo(name))).toMatchObject({ place: name, kind, country, latitude });
  });
});
