import type { Issue } from '../../schemas/issue.js';
import { wrapped } from '../explain/wrap.js';
import { byCodeUnits } from '../order.js';
import type { RunResult } from '../run.js';
import { withThousands } from '../with-thousands.js';

const mostKinds = 6;
const lineWidth = 100;
/** Of a terminal that nobody has made larger. */
const screenLines = 24;

/**
 * What a run came to, on one screen: rows by table, where the files are, what was quarantined and why, what else deserves a look.
 * @param output where the run was told to write, as the person named it.
 */
export function summary({ dataset, folder }: Pick<RunResult, 'dataset' | 'folder'>, output: string): string {
  const rows = Object.entries(dataset).map(([name, table]) => [name, table.length] as const);
  const outcome =
    folder === null
      ? [`Nothing could be published. What ${output} holds was left as it is.`]
      : ['Published', ...counts(rows.filter(([, count]) => count > 0)), `in ${folder}`];
  const warned = warnings(dataset.issues.filter(({ severity }) => severity === 'warning'));
  const errors = dataset.issues.filter(({ severity }) => severity === 'error');
  const above = [...outcome, ''];
  if (errors.length === 0) return [...above, 'Nothing was quarantined.', ...warned].join('\n');
  const where = folder === null ? '' : '; the table issues lists all';
  above.push(`Quarantined: ${withThousands(errors.length)}${where}`);
  return [...above, ...kinds(errors, screenLines - above.length - warned.length), ...warned].join('\n');
}

function counts(entries: readonly (readonly [string, number])[]): string[] {
  const width = Math.max(0, ...entries.map(([, count]) => withThousands(count).length));
  return entries.map(([name, count]) => `  ${withThousands(count).padStart(width)}  ${name}`);
}

/** The most frequent kinds with one message each, as long as the room of so many lines allows. */
function kinds(errors: readonly Issue[], room: number): string[] {
  const all = [...new Set(errors.map(({ code }) => code))].map((code) => errors.filter((issue) => issue.code === code));
  all.sort((a, b) => b.length - a.length || byCodeUnits((a[0] as Issue).code, (b[0] as Issue).code));
  const shown = all.slice(0, mostKinds);
  const others = all.length - shown.length;
  const more = others > 0 ? [`  … and ${others} other ${others === 1 ? 'kind' : 'kinds'}`] : [];
  const linesEach = Math.max(1, Math.floor((room - more.length) / shown.length));
  const texts = shown.map((kind) => `${withThousands(kind.length)} ${(kind[0] as Issue).code}: ${example(kind)}`);
  return [...texts.flatMap((text) => fitted(text, linesEach, '  ')), ...more];
}

function warnings(found: readonly Issue[]): string[] {
  return found.length === 0 ? [] : fitted(`Warnings: ${withThousands(found.length)}, ${example(found)}`, 1, '');
}

/** One example says more than a name of a kind. */
function example([first, ...others]: readonly Issue[]): string {
  return `${others.length > 0 ? 'such as ' : ''}${(first as Issue).message}`;
}

/** A text in so many lines at most; what does not fit is cut off after a word. */
function fitted(text: string, most: number, indent: string): string[] {
  const lines = wrapped(text, lineWidth - 2, indent).split('\n');
  if (lines.length > most) lines.splice(most - 1, lines.length, `${lines[most - 1]} …`);
  return lines.map((line) => (line.length > lineWidth ? `${line.slice(0, lineWidth - 1)}…` : line));
}
