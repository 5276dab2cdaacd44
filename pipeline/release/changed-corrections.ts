import { claimTables } from '../../schemas/tables.js';
import type { Correction } from '../correction.js';
import { markdownCode, markdownText } from './markdown-text.js';
import type { Change } from './reasons.js';

/** What a curator set, or no longer sets, claim by claim, with the reason given; rows that follow from it are counted. */
export function correctionLines(changes: readonly Change[], corrections: readonly Correction[]): string[] {
  const corrected = changes.filter(({ reason }) => reason === 'correction');
  const claims = corrected.filter(({ table }) => claimTables.includes(table));
  const following = corrected.filter(({ table }) => !claimTables.includes(table) && table !== 'evidence').length;
  return [
    ...claims.map((change) => line(change, corrections)),
    ...(following === 0 ? [] : [`${following} rows of other tables follow from these`]),
  ];
}

function line(change: Change, corrections: readonly Correction[]): string {
  const { table, id, op, changed, before, after } = change;
  const quote = markdownText(String((after ?? before)?.quote ?? ''));
  const cells = changed
    .filter((column) => !['corrected', 'rules', 'filled_in'].includes(column))
    .map((column) => `${column} ${shown(before?.[column])} → ${shown(after?.[column])}`);
  const why = corrections.filter((correction) => isAbout(correction, change)).map(({ reason }) => markdownText(reason));
  const what = op === 'MOD' ? cells.join(', ') : op;
  return `\`${table}\` ${markdownCode(id)} ("${quote}"): ${what}. ${why.length === 0 ? 'No longer corrected.' : why.join(' ')}`;
}

const shown = (cell: unknown): string => (cell === null || cell === undefined ? 'empty' : markdownText(String(cell)));

/** By its key or by article and quote; the column is one that was set. */
const isAbout = ({ claim_id, article_id, quote, column }: Correction, { id, after }: Change): boolean =>
  (claim_id === null ? after?.article_id === article_id && after?.quote === quote : claim_id === id) &&
  String(after?.corrected ?? '')
    .split(';')
    .includes(column);
