import { claimTables } from '../../schemas/tables.js';
import { byCodeUnits, listed } from '../order.js';
import type { PublishedRow } from '../published/published-rows.js';
import type { Change } from './reasons.js';

/** Beyond these the tail is single rows. */
const mostNamed = 20;

/** How many claims our rules now read in another way, and the rules that began or ceased to be at work in them, most frequent first. */
export function ruleLines(changes: readonly Change[]): string[] {
  const own = changes.filter(({ table, reason }) => reason === 'extractor' && claimTables.includes(table));
  if (own.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { before, after, changed, op } of own) {
    const was = op === 'MOD' && !changed.includes('rules') ? rulesOf(after) : rulesOf(before);
    for (const rule of differing(was, rulesOf(after))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const rules = [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnits(a, b)).slice(0, mostNamed);
  return [
    `${own.length} claims are read in another way than before, from the same articles`,
    ...rules.map(([rule, count]) => `\`${rule}\`: ${count}`),
  ];
}

const rulesOf = (row: PublishedRow | null): string[] => listed((row?.rules ?? null) as string | null);

const differing = (was: readonly string[], is: readonly string[]): string[] => [
  ...was.filter((rule) => !is.includes(rule)),
  ...is.filter((rule) => !was.includes(rule)),
];
