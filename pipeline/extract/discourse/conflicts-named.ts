import { wordFrom } from '../clause/word-at.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** What a country that is named with it suffers. */
const conflicts = wordSet('war conflict crisis insurgency rebellion uprising');
/** What is made to end it. */
const efforts = wordSet('talks process deal agreement plan accord efforts envoy negotiations conference initiative');
const between = /^(?:civil|armed|bloody|internal|long|four|six|year|old|political|peace|refugee|humanitarian)$/;
const parties = /^(?:sides|parties|factions)$/;
/** "Russia's war *in* Ukraine", "the Danish war *on* the militia": the one named makes it there. */
const elsewhere = /^(?:in|on|against|with|over|between)$/;
const longest = 4;

/** The countries by which a war or the peace that is sought in it is named: "the *Syrian* civil war", "*Yemen's* conflict", "the *Libya* peace envoy", "*Mali's* warring sides". */
export function conflictsNamed(reading: Reading): string[] {
  const countries = reading.actors.filter(
    ({ form, compound }) => (form === 'country' || form === 'demonym') && compound === undefined,
  );
  const named = countries.filter(({ end }) => isOfConflict(reading, end));
  return [...new Set(named.flatMap(({ actors }) => actors))];
}

function isOfConflict({ words }: Reading, end: number): boolean {
  const first = wordFrom(words, end);
  const from = /^['’]s?$/.test(words[first]?.text ?? '') ? first + 1 : first;
  for (let at = from; at >= 0 && at < from + longest; at += 1) {
    const word = words[at];
    if (word === undefined) return false;
    const isPeace = words[at - 1]?.lower === 'peace';
    if (conflicts.has(word.lower) || (isPeace && efforts.has(word.lower)))
      return words[at - 1]?.lower === 'civil' || !elsewhere.test(words[at + 1]?.lower ?? '');
    if (parties.test(word.lower)) return words[at - 1]?.lower === 'warring';
    if (!between.test(word.lower) && word.lower !== 'warring' && word.text !== '-') return false;
  }
  return false;
}
