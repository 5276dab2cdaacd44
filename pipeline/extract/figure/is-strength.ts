import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { wordFrom } from '../clause/word-at.js';
import { placesIn } from '../discourse/places-in.js';
import { ofGroup, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { changesLevel } from './changes-level.js';
import { clauseText } from './clause-text.js';
import type { FigureDraft } from './figure-draft.js';
import { groupDescribed } from './group-described.js';
import { groupSized, isGroupOrArmy } from './group-sized.js';

/** "the army is 400,000 strong", "the army has 120,000 soldiers", "the 16,000-member defence forces": a body as such, nowhere deployed. */
export function isStrength(
  reading: Reading,
  { clause, quote, role, group, quantity }: Pick<FigureDraft, 'clause' | 'quote' | 'role' | 'group' | 'quantity'>,
): boolean {
  const { words } = reading;
  const quoted = words
    .filter((word) => word.start >= quote.start && word.end <= quote.end)
    .map((word) => word.lower)
    .join(' ');
  const next = words.find((word) => word.start >= quote.end)?.lower ?? '';
  if (next === 'strong' || / strong$/.test(quoted)) return true;
  // "its current 900-strong military presence"
  if (/ presence$/.test(quoted)) return false;
  if (quoted.endsWith(' under arms') || isStrongGroup(reading, quote, quoted)) return !isPlaced(reading, clause);
  if (/^in (?:its|their) ranks\b/.test(textBehind(words, quote.end)) || groupDescribed(reading, group) !== null)
    return true;
  const sized = groupSized(reading, { quantity, group, clause });
  if (sized !== null) return isGroupOrArmy(reading, sized) && !isPlaced(reading, clause);
  if (isBodyOf(reading, group)) return clause === null || !sendsOrKeeps.has(clause.verb.lemma);
  const musters = clause !== null && /^(?:field|call|mobilize|mobilise|muster)$/.test(clause.verb.lemma);
  if (musters && clause?.verb.modal === 'can' && role === 'object') return true;
  const isSized =
    /\b(?:member|strong|man)\b.* (?:army|military|navy|armed forces|defen[cs]e forces?|police|guard)$/.test(quoted);
  if (isSized) return clause === null || !/^(?:send|deploy|station|base|serve)$/.test(clause.verb.lemma);
  if (clause !== null && (isTalkOfStrength(reading, clause) || isArmyChanged(reading, clause))) return true;
  if (
    clause === null ||
    clause.subject === null ||
    role !== 'object' ||
    !/^(?:have|number|total|count|comprise|boast|field)$/.test(clause.verb.lemma)
  )
    return false;
  const { subject } = clause;
  const owner = words
    .slice(subject.from, subject.to)
    .map((word) => word.lower)
    .join(' ');
  return (
    (/(?:army|armed forces|navy|ground forces)$/.test(owner) || (isGroupOrArmy(reading, subject) && isNow(clause))) &&
    !isBusy(reading, quote.end) &&
    !isSaidWhere(reading, clause, group.to) &&
    placesIn(reading, { from: 0, to: words.length }).length === 0 &&
    !pointsBack.test(clauseText(reading, clause))
  );
}

/** "the 900-strong Taliban". */
const isStrongGroup = ({ actors }: Reading, quote: FigureDraft['quote'], quoted: string): boolean =>
  /\bstrong\b/.test(quoted) && actors.some(({ form, end }) => form === 'group' && end === quote.end);

/** "the rebels in the south": so many of them are there. */
const isPlaced = (reading: Reading, clause: Clause | null): boolean =>
  clause !== null && (placesIn(reading, clause).length > 0 || pointsBack.test(clauseText(reading, clause)));

const textBehind = (words: Reading['words'], end: number): string => {
  const at = wordFrom(words, end);
  return at < 0
    ? ''
    : words
        .slice(at, at + 3)
        .map(({ lower }) => lower)
        .join(' ');
};

/** "The group's strength is at 3,000", where no place is named that they would be in. */
const isTalkOfStrength = (reading: Reading, { subject, object, verb }: Clause): boolean =>
  subject !== null &&
  (verb.lemma === 'be' ? subject : verb.lemma === 'have' ? object : null) !== null &&
  reading.words[(verb.lemma === 'be' ? subject : object)?.head ?? -1]?.lower === 'strength' &&
  placesIn(reading, { from: 0, to: reading.words.length }).length === 0;

/** "The armed forces have shrunk to 190,000 men", where no place is named that they would be in. */
const isArmyChanged = (reading: Reading, clause: Clause): boolean => {
  const army =
    armyChanged(reading, clause.object) ??
    clause.subject ??
    clause.complements.find(({ preposition }) => preposition === 'with')?.group ??
    null;
  return (
    army !== null &&
    changesLevel.has(clause.verb.lemma) &&
    !does.has(clause.verb.lemma) &&
    /(?:army|armed forces|armed services|military|navy)$/.test(
      reading.words
        .slice(army.from, army.to)
        .map(({ lower }) => lower)
        .join(' '),
    ) &&
    !isPlaced(reading, clause)
  );
};

/** "will cut *its army* to 900", "wants to raise the size *of its army* to 900"; null for another object. */
const armyChanged = (reading: Reading, object: NounGroup | null): NounGroup | null => {
  const changed = object === null ? null : (ofGroup(reading, object) ?? object);
  return changed !== null && /^(?:army|military|navy)$/.test(reading.words[changed.head]?.lower ?? '') ? changed : null;
};

/** "The army will *bring* half of them home": of these the army is no more than the one who does it. */
const does = wordSet('bring go draw raise boost');

const pointsBack =
  /\b(?:there|here|(?:in|on) the (?:country|island|territory|region|province|city|town|village|camp|area|valley|capital|ground|enclave|peninsula|north|south|east|west))\b/i;
const sendsOrKeeps: ReadonlySet<string> = wordSet('send deploy station base serve lead command join');

/** "Taiwan's military of 169,000", "a militia of 60,000 fighters", "the army, with 400,000 soldiers": the size of a body as such. */
function isBodyOf({ words, groups, actors }: Reading, { preposition, outerFrom }: NounGroup): boolean {
  if (preposition !== 'of' && preposition !== 'with') return false;
  const comma = words[outerFrom - 1]?.lower === ',' ? 1 : 0;
  if (preposition === 'of' && comma === 1) return false;
  const body = groups.find(({ to }) => to === outerFrom - comma);
  if (body === undefined) return false;
  if (/^(?:army|military|militia|navy|insurgency)$/.test(words[body.head]?.lower ?? '')) return true;
  const end = words[body.to - 1]?.end;
  return comma === 1 && actors.some((actor) => actor.form === 'group' && actor.end === end);
}

/** "has 900 fighters *in the river valley*": there, wherever it is. */
const isSaidWhere = ({ words }: Reading, { complements }: Clause, from: number): boolean =>
  complements.some(
    ({ preposition, group }) =>
      group.from >= from && within.has(preposition) && words[group.from]?.lower === 'the' && group.to > group.from + 1,
  );

const within = wordSet('in inside across around near along throughout at on');

/** "The front *has* 900 fighters", not "*may have*" or "*had* them there". */
const isNow = ({ verb }: Clause): boolean => verb.tense === 'present' && verb.modal === null && !verb.negated;

/** "has 900 soldiers *chasing* rebels". */
const isBusy = ({ clauses, words }: Reading, from: number): boolean =>
  clauses.some(
    ({ verb, relation }) => relation === 'reduced' && verb.form === 'gerund' && words[verb.from]?.start === from + 1,
  );
