/** A day that has a name. Phrases are words as the time patterns cut them: possessives stand apart. */
export interface NamedDay {
  readonly phrases: readonly string[];
  readonly month: number;
  readonly day: number;
  readonly source: string;
}

/** Days that come back every year on the same date. */
export const namedDays: readonly NamedDay[] = [
  { phrases: ["new year 's day", "new year 's"], month: 1, day: 1, source: 'ISO 8601' },
  { phrases: ["new year 's eve"], month: 12, day: 31, source: 'ISO 8601' },
  { phrases: ["valentine 's day"], month: 2, day: 14, source: 'General Roman Calendar' },
  { phrases: ['may day'], month: 5, day: 1, source: 'International Labour Organization' },
  { phrases: ['fourth of july'], month: 7, day: 4, source: '5 U.S.C. 6103' },
  { phrases: ['bastille day'], month: 7, day: 14, source: 'French law of 6 July 1880' },
  { phrases: ['halloween'], month: 10, day: 31, source: 'General Roman Calendar' },
  {
    phrases: ['veterans day', 'armistice day', 'remembrance day'],
    month: 11,
    day: 11,
    source: '5 U.S.C. 6103; armistice of 11 November 1918',
  },
  { phrases: ['christmas eve'], month: 12, day: 24, source: 'General Roman Calendar' },
  { phrases: ['christmas day', 'christmas'], month: 12, day: 25, source: 'General Roman Calendar' },
  { phrases: ['boxing day'], month: 12, day: 26, source: 'Banking and Financial Dealings Act 1971' },
];

/** Days that everybody knows by their date without a year, and days of one year that have a name. */
export const knownDays: readonly {
  readonly phrases: readonly string[];
  readonly day: string;
  readonly source: string;
}[] = [
  { phrases: ['9 / 11'], day: '2001-09-11', source: 'The 9/11 Commission Report' },
  {
    phrases: ['7 / 7'],
    day: '2005-07-07',
    source: 'Report of the Official Account of the Bombings in London, HC 1087',
  },
  { phrases: ['26 / 11'], day: '2008-11-26', source: 'Report of the High Level Enquiry Committee on 26/11' },
  { phrases: ['d - day'], day: '1944-06-06', source: 'U.S. Army Center of Military History, Cross-Channel Attack' },
  { phrases: ['ve day', 'v - e day'], day: '1945-05-08', source: 'Instrument of surrender, Berlin, 8 May 1945' },
  { phrases: ['vj day', 'v - j day'], day: '1945-08-15', source: 'Imperial rescript of surrender, 15 August 1945' },
];

/** Dates that stand for one year's day wherever no other year is near: "since September 11". */
export const famousDates: readonly {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  readonly source: string;
}[] = [
  { month: 9, day: 11, year: 2001, source: 'The 9/11 Commission Report' },
  { month: 10, day: 7, year: 2023, source: 'UN Security Council, S/PV.9439' },
];

/** Feasts that move with the moon or the week. `weekday` 1 is Monday; `nth` -1 is the last of the month. */
export const movableFeasts: Readonly<
  Record<
    string,
    | { readonly easter: number; readonly source: string }
    | { readonly month: number; readonly weekday: number; readonly nth: number; readonly source: string }
  >
> = {
  'ash wednesday': { easter: -46, source: 'General Roman Calendar' },
  'good friday': { easter: -2, source: 'General Roman Calendar' },
  'easter sunday': { easter: 0, source: 'General Roman Calendar' },
  'easter monday': { easter: 1, source: 'General Roman Calendar' },
  easter: { easter: 0, source: 'General Roman Calendar' },
  'memorial day': { month: 5, weekday: 1, nth: -1, source: '5 U.S.C. 6103' },
  'labor day': { month: 9, weekday: 1, nth: 1, source: '5 U.S.C. 6103' },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4, source: '5 U.S.C. 6103' },
  thanksgiving: { month: 11, weekday: 4, nth: 4, source: '5 U.S.C. 6103' },
};
