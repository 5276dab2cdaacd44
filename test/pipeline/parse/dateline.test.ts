import { describe, expect, test } from 'vitest';
import { readDateline } from '../../../pipeline/parse/read-dateline.js';

function read(text: string) {
  const found = readDateline(text, { start: 0, end: text.length });
  if (found === null) return null;
  return [found.dateline?.place ?? null, found.date, found.agencies.join(), text.slice(found.span.end)];
}

const story = 'The last convoy left.';

describe('datelines', () => {
  test.each([
    ['NAIROBI (AP) — ', 'NAIROBI', null, 'AP'],
    ['DILI, East Timor (AP) _ ', 'DILI, East Timor', null, 'AP'],
    ['PORT MORESBY, Papua New Guinea (AP) -- ', 'PORT MORESBY, Papua New Guinea', null, 'AP'],
    ['NAIROBI, Jan 5 (Reuters) - ', 'NAIROBI', 'Jan 5', 'Reuters'],
    ['OSLO, Jan. 5, 1994 (UPI) -- ', 'OSLO', 'Jan. 5, 1994', 'UPI'],
    ['BRAZZAVILLE, Dec. 12 (Xinhua) -- ', 'BRAZZAVILLE', 'Dec. 12', 'Xinhua'],
    ['TIRANA, Albania, March 3 — ', 'TIRANA, Albania', 'March 3', ''],
    ['Bamako (AFP) - ', 'Bamako', null, 'AFP'],
    ['Bangui, 7 May (AFP) – ', 'Bangui', '7 May', 'AFP'],
    ['Juba, South Sudan (Reuters) – ', 'Juba, South Sudan', null, 'Reuters'],
    ['MINSK. Jan 5 (Interfax) - ', 'MINSK', 'Jan 5', 'Interfax'],
    ['MINSK, December 5. /TASS/. ', 'MINSK', 'December 5', 'TASS'],
    ['LISBON — ', 'LISBON', null, ''],
    ['ABOARD THE USS NIMITZ (AP) — ', 'ABOARD THE USS NIMITZ', null, 'AP'],
    ['WASHINGTON, D.C. — ', 'WASHINGTON, D.C.', null, ''],
    ['FORT BRAGG, N.C. (AP) — ', 'FORT BRAGG, N.C.', null, 'AP'],
    ['AL-TANF, Syria – ', 'AL-TANF, Syria', null, ''],
    ['N’DJAMENA, Chad, Feb. 2 (AFP) — ', 'N’DJAMENA, Chad', 'Feb. 2', 'AFP'],
    ['ISTANBUL/ANKARA (Reuters) - ', 'ISTANBUL/ANKARA', null, 'Reuters'],
    ['NIAMEY, Sept 3: ', 'NIAMEY', 'Sept 3', ''],
    ['DAVAO CITY: ', 'DAVAO CITY', null, ''],
    ['Dhaka, Nov 4 (IANS) ', 'Dhaka', 'Nov 4', 'IANS'],
    ['(CNN) -- ', null, null, ''],
    ['(Reuters) - ', null, null, 'Reuters'],
    ['(AP) — ', null, null, 'AP'],
  ])('%s', (printed, ...expected) => {
    expect(read(printed + story)).toEqual([...expected, story]);
  });

  test.each([
    'NATO-led troops left Pristina.',
    'UPDATED: Troops left Pristina.',
    'NATO: the alliance that left.',
    'Troops (May) left Pristina.',
    'The base — the last of four — closed.',
    'STOP THE WAR NOW -',
    'Dr. Osei (left) - the surgeon - arrived.',
    'US troops left.',
    'The (new) — and old — guard.',
    'U.S. forces in Mali - about 300 - are to leave.',
    'U.S. — The last of them — left.',
    'NATO — the alliance of the West — agreed.',
    'PMF fighters — some 200 of them — entered the town.',
  ])('%s has none', (text) => {
    expect(readDateline(text, { start: 0, end: text.length })).toBeNull();
  });
});
