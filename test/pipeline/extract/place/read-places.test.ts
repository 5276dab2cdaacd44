import { describe, expect, test } from 'vitest';
import type { NameContext } from '../../../../pipeline/extract/name-view.js';
import { readPlaces } from '../../../../pipeline/extract/place/read-places.js';
import { tokenize } from '../../../../pipeline/token.js';
import { fc } from '../../../tools/fast-check.js';

const read = (text: string, context: NameContext = {}) =>
  readPlaces(tokenize(text, { start: 0, end: text.length }), context).map(
    ({ start, end, place, country }) => `${text.slice(start, end)}=${place ?? '*'}/${country ?? '-'}`,
  );

/** Sentences of our own: every place, in the order of the text. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    'Rockets fell on al-Asad Air Base and Camp Taji in Iraq.',
    ['al-Asad Air Base=Ain al-Asad Airbase/IRQ', 'Camp Taji=Camp Taji/IRQ', 'Iraq=*/IRQ'],
  ],
  ['They flew from Arbil to Hewler.', ['Arbil=Erbil/IRQ', 'Hewler=Erbil/IRQ']],
  [
    'Ships crossed the Strait of Hormuz and the Gulf of Aden.',
    ['Strait of Hormuz=Strait of Hormuz/-', 'Gulf of Aden=Gulf of Aden/-'],
  ],
  ['A carrier entered the South China Sea off Vietnam.', ['South China Sea=South China Sea/-', 'Vietnam=*/VNM']],
  ['Fighting raged in Kandahar province and Marjah.', ['Kandahar province=Kandahar/AFG', 'Marjah=Marjah/AFG']],
  ['Bakhmut, in the Donetsk region, fell.', ['Bakhmut=Bakhmut/UKR', 'Donetsk region=Donetsk/UKR']],
  ['Spokesman Abdul Khalil Asir spoke. Asir said so in Kabul.', ['Kabul=Kabul/AFG']],
  ['Battles raged in the towns of Karzan and Tolvana in Mali.', ['Karzan=Karzan/-', 'Tolvana=Tolvana/-', 'Mali=*/MLI']],
  ['Jets moved to Karzan, Jordan.', ['Karzan=Karzan/JOR', 'Jordan=*/JOR']],
  ['The Baltic states armed.', ['Baltic states=*/EST', 'Baltic states=*/LTU', 'Baltic states=*/LVA']],
  ['Kiev and Odessa were shelled.', ['Kiev=Kyiv/UKR', 'Odessa=Odesa/UKR']],
  ['The convoy left Bagram for Mazar-e-Sharif.', ['Bagram=Bagram/AFG', 'Mazar-e-Sharif=Mazar-e-Sharif/AFG']],
  [
    'Marines trained at Camp Lejeune, N.C., and Fort Bragg.',
    ['Camp Lejeune=Camp Lejeune/USA', 'N.C.=North Carolina/USA', 'Fort Bragg=Fort Bragg/USA'],
  ],
  ['Patrols reached Hit and Rawa.', ['Hit=Hit/IRQ', 'Rawa=Rawa/IRQ']],
  ['They hit Rawa hard.', ['Rawa=Rawa/IRQ']],
  ['Gen. Clark saw Michael Jordan in Amman, Jordan.', ['Amman=Amman/JOR', 'Jordan=*/JOR']],
  ['President Lincoln slept.', []],
  ['The turkey farm in Chad closed; Chad Miller wept.', ['Chad=*/TCD']],
  ['Washington agreed; George Washington crossed.', ['Washington=Washington/USA']],
  [
    'Troops from the Niger Delta went to Niger, not Nigeria.',
    ['Niger Delta=Niger Delta/NGA', 'Niger=*/NER', 'Nigeria=*/NGA'],
  ],
  [
    'Guinea-Bissau, Equatorial Guinea and Papua New Guinea are not Guinea.',
    ['Guinea-Bissau=*/GNB', 'Equatorial Guinea=*/GNQ', 'Papua New Guinea=*/PNG', 'Guinea=*/GIN'],
  ],
  ['South Sudan left Sudan.', ['South Sudan=*/SSD', 'Sudan=*/SDN']],
  ['A base in New Mexico is not in Mexico.', ['New Mexico=New Mexico/USA', 'Mexico=*/MEX']],
  [
    'Northern Ireland and the Republic of Ireland share a border.',
    ['Northern Ireland=Northern Ireland/GBR', 'Republic of Ireland=*/IRL'],
  ],
  [
    'They shelled Goose Green and landed at San Carlos.',
    ['Goose Green=Goose Green/FLK', 'San Carlos=Port San Carlos/FLK'],
  ],
  ['Peacekeepers left Srebrenica for Tuzla.', ['Srebrenica=Srebrenica/BIH', 'Tuzla=Tuzla/BIH']],
  [
    'Paratroopers took Slatina airport near Pristina.',
    ['Slatina airport=Pristina Airport/XKX', 'Pristina=Pristina/XKX'],
  ],
  ['Rebels seized Goma in North Kivu.', ['Goma=Goma/COD', 'North Kivu=North Kivu/COD']],
  ['The drone base at Agadez, Niger, was left.', ['Agadez=Agadez/NER', 'Niger=*/NER']],
  ['Soldiers held Kidal, Gao and Timbuktu.', ['Kidal=Kidal/MLI', 'Gao=Gao/MLI', 'Timbuktu=Timbuktu/MLI']],
  ['Guns fired across the Line of Control in Kashmir.', ['Line of Control=Line of Control/-', 'Kashmir=Kashmir/-']],
  [
    'Rafah and Khan Younis in the Gaza Strip.',
    ['Rafah=Rafah/PSE', 'Khan Younis=Khan Younis/PSE', 'Gaza Strip=Gaza/PSE'],
  ],
  ['Cuito Cuanavale and Ovamboland.', ['Cuito Cuanavale=Cuito Cuanavale/AGO', 'Ovamboland=Ovamboland/NAM']],
  ['The Paris-based group met in Vienna.', ['Paris=Paris/FRA', 'Vienna=Vienna/AUT']],
  [
    'Clashes in Davao Oriental province and in Norte de Sama province.',
    ['Davao Oriental province=Davao Oriental/-', 'Norte de Sama province=Norte de Sama/-'],
  ],
  ['Mines lay around the municipality of La Tarova.', ['La Tarova=La Tarova/-']],
  ['They left the former Yugoslavia.', ['former Yugoslavia=Former Yugoslavia/-']],
  ['He works for the Washington Post and the Geneva Conventions.', []],
];

describe('readPlaces', () => {
  test.each(sentences)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('homonyms follow the places and countries around them', () => {
    expect(read('Clashes in Tripoli went on.')).toEqual(['Tripoli=Tripoli/LBY']);
    expect(read('Clashes in Tripoli went on.', { countries: ['LBN'] })).toEqual(['Tripoli=Tripoli, Lebanon/LBN']);
    expect(read('Soldiers from Fort Benning, Georgia, flew out.')).toContain('Georgia=Georgia (U.S. state)/USA');
    expect(read('U.S. trainers left Georgia.')).toContain('Georgia=*/GEO');
    expect(read('Talks were held in Moscow.', { day: '1988-03-01' })).toEqual(['Moscow=Moscow/SUN']);
  });

  test('mentions are in order and disjoint, whatever the text', () => {
    const words = sentences.flatMap(([text]) => text.split(' '));
    const word = fc.oneof(fc.constantFrom(...words, 'Camp', 'village', 'of', 'in', ',', 'airport', '-'), fc.string());
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const mention of readPlaces(tokenize(text, { start: 0, end: text.length }))) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
      }),
    );
  });
});
