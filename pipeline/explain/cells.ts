import { tableColumns } from '../../schemas/columns.js';
import { tables } from '../../schemas/tables.js';
import { listed } from '../order.js';
import type { PublishedRow } from '../published/published-rows.js';
import type { Background } from './background.js';
import type { Gathered } from './gather.js';
import { onOneLine, sentenceAt } from './sentence.js';
import { indent, type Style } from './style.js';
import { padded, wrapped } from './wrap.js';

/** Columns that the head of an explanation shows, or its list of rules. */
const shownElsewhere = ['article_id', 'sentence', 'quote', 'start', 'end', 'rules', 'filled_in', 'corrected', 'claims'];

/** A longer value is set in lines of its own, longer words are shortened. */
const longestValue = 40;
const longestWords = 60;

const shortened = (words: string): string =>
  words.length <= longestWords
    ? words
    : `${words.slice(0, longestWords / 2).trimEnd()} … ${words.slice(-longestWords / 2).trimStart()}`;

interface Line {
  readonly name: string;
  readonly value: string;
  readonly origin: string;
  readonly rule: string;
}

/** Every cell that is not empty, with the words or the rule that it comes from. */
export function cells(subject: Gathered, background: Background): string {
  const { style } = background;
  const key: readonly string[] = tables[subject.table].key;
  const columns = tableColumns[subject.table]
    .map(({ name }) => name)
    .filter((name) => !key.includes(name) && !shownElsewhere.includes(name));
  const isGiven = (name: string) => (subject.row[name] ?? null) !== null || subject.evidence.has(name);
  const printed = layOut(
    columns.filter(isGiven).map((name) => cellLine(subject, name, background)),
    style,
  );
  const empty = columns.filter((name) => !isGiven(name));
  if (empty.length > 0) printed.push(style.aside(wrapped(`empty: ${empty.join(', ')}`, style.width, indent)));
  return printed.length === 0 ? '' : [style.heading('Cells'), ...printed].join('\n');
}

/** Lines in columns; a text that is too long for one is broken beside its name. */
function layOut(lines: readonly Line[], style: Style): string[] {
  const short = lines.filter(({ value }) => value.length <= longestValue);
  const width = (part: keyof Line, of: readonly Line[]) => Math.max(0, ...of.map((line) => line[part].length));
  const [names, values, origins] = [width('name', lines), width('value', short), width('origin', short)];
  return lines.map(({ name, value, origin, rule }) => {
    const head = indent + name.padEnd(names) + indent;
    if (value.length > longestValue) {
      const text = [value, origin, rule].filter((part) => part !== '').join(indent);
      return head + wrapped(text, style.width, ' '.repeat(head.length)).trimStart();
    }
    const cell = padded(style.value(value), values);
    return [head + cell, padded(origin, origins), style.aside(rule)].join(indent).trimEnd();
  });
}

function cellLine(subject: Gathered, name: string, background: Background): Line {
  const cell = subject.row[name] ?? null;
  const proof = subject.evidence.get(name);
  const line = { name, value: cell === null ? '(empty)' : onOneLine(String(cell)) };
  if (proof !== undefined) return { ...line, origin: originOf(proof, subject, background), rule: String(proof.rule) };
  const filled = listed((subject.row.filled_in as string | null) ?? null).includes(name);
  return { ...line, origin: filled ? 'filled in' : '', rule: '' };
}

function originOf(
  { basis, words, start, end }: PublishedRow,
  { row, articles }: Gathered,
  { documents }: Background,
): string {
  const kind = String(basis).replaceAll('_', ' ');
  if (typeof words !== 'string') return kind;
  const document = documents.get(String(articles.get(String(row.article_id))?.sha256));
  const sentence = sentenceAt(document, { start: Number(start), end: Number(end) });
  const elsewhere = sentence === null || sentence === row.sentence ? '' : `, sentence ${sentence}`;
  return `${kind}: “${shortened(onOneLine(words))}”${elsewhere}`;
}
