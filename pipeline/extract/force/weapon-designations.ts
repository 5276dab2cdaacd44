import { wordSet } from '../word-list.js';

/** Letters and a number, as armies and makers name what they field: "F-16", "MiG-29", "T-72", "AK47". */
const designation = /^(\p{Lu}\p{L}{0,3})(-?)\d+\p{L}*$/u;

/** What designations of aircraft begin with. Source: the designations of the United States (AFI 16-401), the Soviet Union and Russia. */
const aircraftLetters: ReadonlySet<string> = wordSet('A B F P AH CH MH UH AC MiG Mig Su Tu');

/** Aircraft that go by a name. Source: names of the Royal Air Force, of the United States Army, of France and Sweden. */
const aircraftNames: ReadonlySet<string> = wordSet(
  'Tornados Tornadoes Harriers Jaguars Mirages Rafales Apaches Gripens',
);

/** "six *F-16s*", "a *MiG-29*", "four *Tornados*". */
export function isAircraftType(text: string): boolean {
  const [, letters, hyphen] = designation.exec(text) ?? [];
  return (hyphen === '-' && aircraftLetters.has(letters ?? '')) || aircraftNames.has(text);
}

/** "six *F-16s*", "nine *T-72s*", "four *Tornados*": several of a type. */
export const areWeapons = (text: string): boolean =>
  text.endsWith('s') && (designation.test(text) || aircraftNames.has(text));
