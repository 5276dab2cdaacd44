import type { Clause } from '../clause/clause.js';
import { takesComplement } from '../clause/takes-complement.js';
import type { Reading } from '../reading.js';
import { resolveTime, type TimeAnchor } from './resolve-time.js';
import type { ReadTime } from './time-mention.js';

/** '"*This morning* we struck the camp," the army said on Tuesday': the day of who speaks, not that of the report. */
export function spokenOn(reading: Reading, mention: ReadTime, anchor: TimeAnchor): TimeAnchor {
  if (!isOfSpeaker(mention) || !isQuoted(reading, mention.start)) return anchor;
  const teller = reading.clauses.find(
    (clause) => isTelling(clause) && !isQuoted(reading, reading.words[clause.verb.from]?.start ?? 0),
  );
  const day = teller === undefined ? undefined : reading.times.find((time) => isDayOf(teller, reading, time));
  if (day === undefined) return anchor;
  const { start, end } = resolveTime({ ...day.expression, direction: 'in' }, { ...anchor, tense: 'past' }).interval;
  return start === null || start !== end ? anchor : { ...anchor, published: { earliest: start, latest: start } };
}

const isOfSpeaker = ({ expression }: ReadTime): boolean =>
  expression.kind === 'relative' && (expression.unit === 'day' || expression.unit === 'hour');

const isTelling = ({ verb }: Clause): boolean =>
  verb.form === 'finite' && verb.tense === 'past' && takesComplement(verb.lemma);

/** A day behind the verb of saying or before it. */
const isDayOf = ({ from, to }: Clause, { words }: Reading, { expression, start }: ReadTime): boolean =>
  expression.kind === 'calendar' &&
  (expression.period.unit === 'weekday' || expression.period.unit === 'day') &&
  (words[from]?.start ?? 0) <= start &&
  start < (words[to - 1]?.end ?? 0);

/** Whether a quotation that opens in the sentence is still open at an offset. */
function isQuoted({ document, sentence }: Reading, at: number): boolean {
  let isOpen = false;
  for (const [mark] of document.text.slice(sentence.start, at).matchAll(/[“”"]|``|''/g))
    isOpen = mark === '"' ? !isOpen : mark === '“' || mark === '``';
  return isOpen;
}
