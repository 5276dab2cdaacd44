import type { WithheldFigure } from '../../../schemas/withheld-figure.js';
import type { Span } from '../../stage.js';
import { type Claim, filledIn, stated } from '../cell.js';
import type { NounGroup } from '../clause/noun-group.js';
import { wordFrom } from '../clause/word-at.js';
import type { SentenceContext } from '../context.js';
import { type Referent, resolveActor } from '../discourse/resolve-actor.js';
import { resolveCountry } from '../discourse/resolve-country.js';
import { spokeOfForce } from '../discourse/speaks-of-force.js';
import { otherPeople, otherThings } from '../figure/head-words.js';
import { isStateCode } from '../is-state-code.js';
import { groupSpan, type Reading } from '../reading.js';
import { sourceKindOf } from '../source/source-kind-of.js';
import { wordSet } from '../word-list.js';
import { denials, withheldRules } from './withheld-rules.js';

export type WithheldColumns = Pick<WithheldFigure, 'force' | 'country' | 'place' | 'source_kind' | 'source'>;

/** Numbers of armed people that somebody is said to have kept back (codebook section 9): neither zero nor unknown. */
export function readWithheld({ reading, discourse }: SentenceContext): Claim<WithheldColumns>[] {
  const { sentence, document, words } = reading;
  if (!words.some(({ lower }) => denials.has(lower))) return [];
  const text = document.text.slice(sentence.start, sentence.end);
  const found: Claim<WithheldColumns>[] = [];
  for (const rule of withheldRules) {
    const match = rule.pattern.exec(text);
    if (match === null || (rule.needsForce && !speaksOfForce.test(text) && !spokeOfForce(discourse))) continue;
    const quote = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    if (countsOthers(reading, quote.end)) continue;
    found.push({ sentence: sentence.index, quote, cells: cellsOf(quote, rule.id, { reading, discourse }) });
    break;
  }
  return found;
}

/** Whose numbers, where, and who kept them back: the subject of the clause of the quote. */
function cellsOf(
  quote: Span,
  rule: string,
  { reading, discourse }: Pick<SentenceContext, 'reading' | 'discourse'>,
): Claim<WithheldColumns>['cells'] {
  const { document, clauses } = reading;
  const clause = clauses.findLast(
    (candidate) =>
      (reading.words[candidate.verb.from]?.start ?? 0) <= quote.end - 1 &&
      groupSpan(reading, candidate).end > quote.start &&
      candidate.subject !== null,
  );
  const speaker = clause?.subject ?? null;
  const force = forceBehind(quote, speaker, { reading, discourse });
  const where = resolveCountry(
    reading,
    { from: 0, to: reading.words.length, prepositions: ['in', 'to', 'from'], outer: () => [] },
    discourse,
  );
  const kind = speaker === null ? null : sourceKindOf(reading, speaker, discourse);
  const span = speaker === null ? null : groupSpan(reading, speaker);
  return {
    force:
      force !== null
        ? (force.basis === 'stated' ? stated : filledIn)(force.actors.join(';'), force.rule, force.span)
        : forceOfSpeaker(speaker, { reading, discourse }),
    country:
      where.countries.length === 0
        ? stated(null, where.rule, null)
        : (where.basis === 'stated' ? stated : filledIn)(where.countries.join(';'), where.rule, where.span),
    place:
      where.basis === 'stated' && where.places.length > 0
        ? stated(where.places.join(';'), where.rule, where.span)
        : stated(null, where.rule, null),
    source_kind: stated(kind ?? 'none', rule, span),
    source:
      kind === null || span === null
        ? stated(null, rule, null)
        : stated(document.text.slice(span.start, span.end).replaceAll(/\s+/gu, ' '), rule, span),
  };
}

/** "did not say how many *civilians* had died": no armed people. */
function countsOthers({ words }: Reading, from: number): boolean {
  const first = wordFrom(words, from);
  const behind = first < 0 ? [] : words.slice(first, first + 4);
  const end = behind.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT');
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .some(({ lower }) => otherPeople.has(lower) || otherThings.has(lower));
}

/** Of whom nobody says more than "troops": those of the state that speaks of them; the hosts of foreign forces speak of those. */
function forceOfSpeaker(
  speaker: NounGroup | null,
  { reading, discourse }: Pick<SentenceContext, 'reading' | 'discourse'>,
): Claim<WithheldColumns>['cells']['force'] {
  const referent = speaker === null ? null : resolveActor(reading, speaker, discourse);
  const { theatre, mainForce } = discourse;
  const isHost = mainForce !== null && mainForce !== theatre && referent?.actors.join() === theatre;
  return referent !== null && isStateCode(referent.actors[0]) && !isHost
    ? filledIn(referent.actors.join(';'), referent.rule)
    : filledIn(mainForce, 'discourse/main-force');
}

/** Whose people are not counted: those whom the words after the refusal name, or who speaks where these are "its" own; not the country that they are in. */
function forceBehind(
  quote: Span,
  speaker: NounGroup | null,
  { reading, discourse }: Pick<SentenceContext, 'reading' | 'discourse'>,
): Referent | null {
  for (const group of reading.groups) {
    if (groupSpan(reading, group).end <= quote.start || whereabouts.has(group.preposition ?? '')) continue;
    if (isPlaceLeft(reading, group)) continue;
    const isOwn = speaker !== null && /^(?:its|their|our)$/.test(reading.words[group.from]?.lower ?? '');
    const referent = resolveActor(reading, isOwn ? speaker : group, discourse);
    if (referent?.basis === 'stated' || (isOwn && referent !== null)) return referent;
  }
  return null;
}

/** "how many would leave *Mali*", but not "how many *Mali* sends". */
const isPlaceLeft = (reading: Reading, group: NounGroup): boolean => {
  const { start, end } = groupSpan(reading, group);
  return (
    group.possessor === null &&
    reading.places.some((place) => place.start <= start && end <= place.end) &&
    reading.clauses.some(({ object }) => object?.from === group.from)
  );
};

const whereabouts = wordSet('in at on near to from into inside outside across');

const speaksOfForce =
  /\b(?:troops?|soldiers?|forces?|personnel|marines|advisers?|service members|withdrawal|drawdown|pullout|deployment|contingent|military)\b/iu;
