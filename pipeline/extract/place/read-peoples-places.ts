import { isStateCode } from '../is-state-code.js';
import type { LexiconMatch } from '../lexicon.js';
import type { PlaceMention } from '../mention.js';
import type { Name } from '../name.js';
import { type NameView, stateOnDay } from '../name-view.js';
import { wordSet } from '../word-list.js';
import type { PlaceRuleId } from './place-rules.js';

/** Parts of a country that may be named by its people only. Source: GeoNames feature classes A, P and L; "border" is left out, since it has two sides. */
const partsOfCountry: ReadonlySet<string> = wordSet(
  'territory soil capital city cities town towns village villages province provinces island islands port airport airspace mainland coast coastline enclave heartland hinterland desert countryside highlands jungle jungles street streets university mall',
);

const mostWordsBetween = 2;

/** "a western Eritrean town", "the Chadian capital": somewhere in the country of that people, whatever the place is called. */
export function readPeoplesPlaces(view: NameView): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (const match of view.names) {
    const people = isPast(view, match) ? null : peopleOf(match);
    const last = people === null ? null : partBehind(view, match.to);
    if (people === null || last === null) continue;
    mentions.push({
      rule: 'place/of-its-people' satisfies PlaceRuleId,
      start: match.start,
      end: last,
      place: null,
      country: stateOnDay(view, people),
      kind: 'region',
    });
  }
  return mentions;
}

/** "the former Portuguese colony" is no longer theirs. */
const isPast = ({ tokens }: NameView, { from }: LexiconMatch<Name>): boolean =>
  /^(?:former|formerly|once|ex)$/.test(tokens[from - 1]?.lower ?? '');

/** The state whose people a name is, as ISO 3166-1 alpha-3 code; null for another name. */
export const peopleOf = ({ value, before, after }: LexiconMatch<Name>): string | null =>
  before !== '' || after !== ''
    ? null
    : (value.actors.find(
        ({ code, form, near, holder }) =>
          form === 'demonym' && near.length === 0 && holder === null && isStateCode(code),
      )?.code ?? null);

/** Where the noun behind the people's name ends: "Kenyan *border town*". */
function partBehind({ tokens }: NameView, from: number): number | null {
  for (let at = from; at <= from + mostWordsBetween; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^\p{Ll}+$/u.test(token.text)) return null;
    if (partsOfCountry.has(token.text)) return token.end;
    // "the Chadian side of the border"; "the Chadian side" alone is who negotiates.
    if (token.text === 'side' && tokens[at + 1]?.lower === 'of') return token.end;
  }
  return null;
}
