/** Where missions serve that are named without a place. Source: the United Nations' list of peacekeeping operations; NATO's and the African Union's of theirs. */
// country | missions, each by its abbreviation or its whole name
const table = `
LBN | UNIFIL
SYR | UNDOF
CYP | UNFICYP
MLI | MINUSMA, AFISMA, Takuba, Serval
COD | MONUC, MONUSCO, ONUC
CAF | MINUSCA
TCD | MINURCAT
SSD | UNMISS
SDN | UNAMID, UNMIS, UNITAMS
LBR | UNMIL, UNOMIL, ECOMIL
SLE | UNAMSIL, UNOMSIL
CIV | UNOCI, MINUCI, LICORNE
HTI | MINUSTAH, UNMIH, UNSMIH, MINUJUSTH
TLS | INTERFET, UNTAET, UNMISET, UNAMET, UNMIT
XKX | KFOR, UNMIK, Kosovo Force
EGY | MFO, Multinational Force and Observers
BIH | SFOR, IFOR, UNMIBH
AFG | ISAF, UNAMA
SOM | AMISOM, ATMIS, UNOSOM, UNITAF
KHM | UNTAC
NAM | UNTAG
BDI | ONUB
RWA | UNAMIR
MOZ | ONUMOZ
AGO | UNAVEM, MONUA
SLB | RAMSI
GEO | UNOMIG
`;

const missionCountries: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', names = ''] = line.split(' | ');
      return names.split(', ').map((name) => [name.toUpperCase(), country] as const);
    }),
);

/**
 * The country of a mission, as ISO 3166-1 alpha-3 code; null for what is none.
 * @param name as written: "KFOR", "Kosovo Force", "UNIFIL peacekeepers".
 */
export function countryOfMission(name: string): string | null {
  const whole = name.toUpperCase();
  return missionCountries.get(whole) ?? missionCountries.get(whole.split(' ')[0] ?? '') ?? null;
}
