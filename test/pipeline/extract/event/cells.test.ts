import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';
import { cellCases } from './cell-cases.js';

const dash = (value: string | null): string => value ?? '-';

function days(start: string | null, end: string | null): string {
  if (start === end) return dash(start);
  return `${start ?? ''}..${end ?? ''}`;
}

it.each(cellCases)('%s: %s %s', (text, claim, cells) => {
  const { figures, mentions } = claimsIn(text);
  const mention = mentions.findLast(({ event_type }) => event_type === claim);
  const figure = figures.findLast(({ measure }) => measure === claim);
  const row = mention ?? figure;
  const when = mention
    ? days(mention.date_start, mention.date_end)
    : days(figure?.as_of_start ?? null, figure?.as_of_end ?? null);
  expect(`${dash(row?.country ?? null)} ${dash(row?.place ?? null)} ${when} ${row?.source_kind}`).toBe(cells);
});
