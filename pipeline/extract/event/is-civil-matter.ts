import type { EventType } from '../../../schemas/event-type.js';
import type { Clause } from '../clause/clause.js';
import { classesOf, type NounClass } from '../noun-classes.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** What peace is made of as well: with one of these beside it, a matter of trade is a matter of security. */
const arms: ReadonlySet<NounClass> = new Set<NounClass>([
  'force',
  'presence',
  'movement',
  'ceasefire',
  'attack',
  'mission',
  'war',
  'weapon',
  'exercise',
  'military',
  'arms',
  'base',
]);
const security =
  /^(?:security|defen[cs]e|peace|military|nuclear|border|hostages?|prisoners?|sanctions|terror.*|invasion|conflict|disarmament|intelligence)$/;

/** What parties, unions and firms talk, vote and agree about. Source: the titles of the chapters of the EuroVoc thesaurus that are none of 08 and 04. */
const civil = wordSet(
  'trade tariff tariffs tax taxes taxation budget budgets wage wages pay salary salaries pension pensions school schools curriculum vaccine vaccines vaccination ' +
    'fish fishing fishery fisheries quota quotas farming cotton sugar bread fuel price prices fare fares inflation debt debts loan loans currency visa visas ' +
    'tourism climate emissions abortion marriage divorce labour recount merger takeover copyright patent patents broadcasting concert concerts tickets rents ' +
    'welfare healthcare unemployment jobs meals',
);

/** Whether what stands in a run of words is a matter of trade, work or taxes, and of no arms: "met to discuss tariffs", "a law on school meals". */
export function isCivilMatter(
  { words }: Reading,
  runs: readonly { readonly from: number; readonly to: number }[],
): boolean {
  let found = false;
  for (const { from, to } of runs) {
    for (let at = from; at < to; at++) {
      const { lemma, lower, pos } = words[at] as Reading['words'][number];
      if (security.test(lower) || classesOf(lemma, lower).some((one) => arms.has(one))) return false;
      if (civil.has(lower) && pos !== 'VERB' && pos !== 'AUX') found = true;
    }
  }
  return found;
}

/** Whether a verb that a council or a firm does as well tells of such a matter: "voted *on school meals*", "met *to discuss tariffs*". */
export const isOfCivilMatter = (reading: Reading, { index, verb, to }: Clause, type: EventType): boolean =>
  /^(?:agreement|negotiation|demand|vote)$/.test(type) &&
  isCivilMatter(reading, [
    { from: verb.to, to },
    ...reading.clauses.filter(
      ({ governor, relation }) => governor?.index === index && (relation === 'infinitive' || relation === 'gerund'),
    ),
  ]);
