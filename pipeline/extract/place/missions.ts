/** Where missions serve that are named without a place. Source: the United Nations' list of peacekeeping operations; NATO's and the African Union's of theirs. */
// country | missions, each by the first word of its name (KFOR is the Kosovo Force)
const table = `
LBN | UNIFIL
SYR | UNDOF
CYP | UNFICYP
MLI | MINUSMA
COD | MONUC MONUSCO ONUC
CAF | MINUSCA
TCD | MINURCAT
SSD | UNMISS
SDN | UNAMID UNMIS UNITAMS
LBR | UNMIL UNOMIL ECOMIL
SLE | UNAMSIL UNOMSIL
CIV | UNOCI MINUCI LICORNE
HTI | MINUSTAH UNMIH UNSMIH MINUJUSTH
TLS | INTERFET UNTAET UNMISET UNAMET UNMIT
XKX | KFOR UNMIK KOSOVO
BIH | SFOR IFOR UNMIBH
AFG | ISAF UNAMA
SOM | AMISOM ATMIS UNOSOM UNITAF
KHM | UNTAC
NAM | UNTAG
BDI | ONUB
RWA | UNAMIR
MOZ | ONUMOZ
AGO | UNAVEM MONUA
SLB | RAMSI
GEO | UNOMIG
`;

/** The country of a mission, as ISO 3166-1 alpha-3 code, by its abbreviation in capitals. */
export const missionCountries: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', names = ''] = line.split(' | ');
      return names.split(' ').map((name) => [name, country] as const);
    }),
);
