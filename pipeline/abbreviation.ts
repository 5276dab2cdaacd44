import { monthNames } from './calendar.js';

/** Abbreviations that end in a full stop, without it. What the stop may mean besides depends on the group. */

/**
 * Before a name: the stop ends no sentence.
 * Source: AP Stylebook, "military titles", "legislative titles", "courtesy titles"; plurals and British forms: Guardian style guide.
 */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  (
    'Adm Amb Brig Capt Cdr Cmdr Col Comdr Cpl Cpt Dr Drs Ens Fr Gen Gens Gov Govs Hon Insp LCpl Lt Lts Maj Messrs Mlle Mme Mr Mrs Ms Msgr Mt Pfc Pte ' +
    'Pvt Pres Prof Rep Reps Ret Rev Sen Sens Sfc Sgt Spc Spec Ssgt Sqn Supt Tsgt Ven v vs viz cf ca approx'
  ).split(' '),
);

/** Months, with or without a day. Source: AP Stylebook, "months", and the forms that other agencies print. */
const monthAbbreviations: ReadonlySet<string> = new Set(monthNames.flatMap((names) => names.slice(1)));

/**
 * Before a number: the stop ends no sentence when a digit follows.
 * Source: AP Stylebook, "No."; Chicago Manual of Style 10.42 (parts of works).
 */
export const numberAbbreviations: ReadonlySet<string> = new Set([
  ...monthAbbreviations,
  ...'No no Nos nos Art art Ch Fig fig p pp par Para para Pt Res Sec sec Vol vol'.split(' '),
]);

/**
 * The stop may end a sentence too: then a word follows that begins one.
 * Source: AP Stylebook, "state names", "addresses", "company names", "academic degrees"; Chicago Manual of Style 10.42.
 */
export const otherAbbreviations: ReadonlySet<string> = new Set(
  (
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que ' +
    'Ave Blvd Rd St Ste Ft Univ Assn Bros Co Corp Inc Ltd Plc Dept Div Govt govt Bde Bn Regt Esq Jr Sr al eds est etc ft hr hrs incl km lb lbs mi mph sq'
  ).split(' '),
);

/** Whether a stop after a word belongs to the word: `Gen.`, `J.`, `Calif.`, and before a number `No.` */
export function isAbbreviation(word: string, isBeforeNumber: boolean): boolean {
  if (word.length === 1 && word >= 'A' && word <= 'Z') return true;
  if (titleAbbreviations.has(word) || otherAbbreviations.has(word)) return true;
  return monthAbbreviations.has(word) || (isBeforeNumber && numberAbbreviations.has(word));
}
