import type { Issue } from '../../schemas/issue.js';
import type { RunResult } from '../run.js';
import { grouped } from './progress.js';

const mostKinds = 6;
const lineWidth = 100;

/**
 * What a run came to, on one screen: rows by table, what was quarantined and why, where the files are.
 * @param folder where the tables were written, as the person named it.
 */
export function summary({ dataset, published }: Pick<RunResult, 'dataset' | 'published'>, folder: string): string {
  const rows = Object.entries(dataset).map(([name, table]) => [name, table.length] as const);
  const lines = published
    ? ['Published', ...counts(rows.filter(([, count]) => count > 0)), `in ${folder}`]
    : [`Nothing could be published. What ${folder} holds was left as it is.`];
  return [...lines, '', ...quarantined(dataset.issues)].join('\n');
}

function counts(entries: readonly (readonly [string, number])[]): string[] {
  const width = Math.max(0, ...entries.map(([, count]) => grouped(count).length));
  return entries.map(([name, count]) => `  ${grouped(count).padStart(width)}  ${name}`);
}

function quarantined(issues: readonly Issue[]): string[] {
  const errors = issues.filter((issue) => issue.severity === 'error');
  if (errors.length === 0) return ['Nothing was quarantined.'];
  const kinds = [...new Set(errors.map((issue) => issue.code))].map((code) =>
    errors.filter((issue) => issue.code === code),
  );
  kinds.sort((a, b) => b.length - a.length || ((a[0] as Issue).code < (b[0] as Issue).code ? -1 : 1));
  const shown = kinds
    .slice(0, mostKinds)
    .map((kind) => `  ${grouped(kind.length)} ${(kind[0] as Issue).code}: ${firstMessage(kind)}`);
  const more = kinds.length > mostKinds ? [`  … and ${kinds.length - mostKinds} other kinds`] : [];
  return [`Quarantined: ${grouped(errors.length)}`, ...shown.map(short), ...more];
}

/** One example says more than a name of a kind. */
function firstMessage([first, ...others]: readonly Issue[]): string {
  return `${others.length > 0 ? 'such as ' : ''}${(first as Issue).message}`;
}

const short = (line: string): string => (line.length > lineWidth ? `${line.slice(0, lineWidth - 1)}…` : line);
