import { countryOfMission } from '../place/country-of-mission.js';
import { mentionsIn, type Reading } from '../reading.js';

/** "serve with UNIFIL": the country of the mission that the run names. */
export function missionIn(reading: Reading, run: { from: number; to: number }): string | null {
  for (const { form, start, end } of mentionsIn(reading, reading.actors, run)) {
    const country =
      form === 'organization' || form === 'armed_force'
        ? countryOfMission(reading.document.text.slice(start, end))
        : null;
    if (country !== null) return country;
  }
  return null;
}
