import { expect, it } from 'vitest';
import type { ArticleClaims } from '../../../../pipeline/claims.js';
import { claimsIn } from '../claims-in.js';
import { type Saying, sayings } from './saying-cases.js';

/** What is said, in words that a speaker may have before, behind or around them, and what it is when it is told in the past. */
type Claim = readonly [words: string, modality: string];
const claims: readonly Claim[] = [
  ['rebels ambushed an army convoy near Gao', 'actual'],
  ['Kenya had withdrawn 400 soldiers from Somalia', 'actual'],
  ['Denmark would send about 250 troops to Niger', 'planned'],
  ['Turkish jets were bombing a camp in northern Syria', 'ongoing'],
  ['Togo and Benin had signed a peace agreement in Lagos', 'actual'],
  ['the last Chadian soldiers would leave Mali', 'planned'],
  ['gunmen might attack the port', 'possible'],
  ['a base was seized by Boko Haram fighters near Diffa', 'actual'],
  ['militants had not shelled the town', 'negated'],
];

type Speaker = readonly [words: string, kind: string, source?: string];
const speakers: readonly Speaker[] = [
  ['Defence Minister Ana Kolar', 'named'],
  ['the Danish military', 'named'],
  ['the Centre for Peace Studies', 'named'],
  ['the governor of the province', 'named'],
  ['Ana Kolar, the defence minister,', 'named', 'Ana Kolar'],
  ['two security sources', 'anonymous'],
  ['people familiar with the matter', 'anonymous', 'people'],
  ['a joint communique', 'document'],
  ['state television', 'media'],
  ['the Daily Nation', 'media'],
];

const sentence = (words: string): string => (words[0] ?? '').toUpperCase() + words.slice(1);

/** The cells that no speaker may disturb. */
const cellsOf = ({ mentions, figures }: ArticleClaims) => [
  ...mentions.map((row) => [
    row.quote.toLowerCase(),
    row.event_type,
    row.actor,
    row.target,
    row.country,
    row.place,
    row.date_start,
    row.date_end,
  ]),
  ...figures.map((row) => [
    row.quote.toLowerCase(),
    row.measure,
    row.value,
    row.comparator,
    row.force,
    row.country,
    row.place,
    row.to_country,
  ]),
];

const alone = new Map(claims.map(([words]) => [words, cellsOf(claimsIn(`${sentence(words)}.`))]));

/** What is read otherwise than the words alone, or of another source. */
function deviationsOf(frame: Saying, [words, modality]: Claim, [speaker, kind, name]: Speaker): string[] {
  const text = frame(sentence(words), sentence(speaker), { words, speaker });
  const told = claimsIn(text);
  const rows = [...told.mentions, ...told.figures].map((row) => [row.modality, row.source_kind, row.source]);
  const wanted = rows.map(() => [modality, kind, expect.stringMatching(new RegExp(`^${name ?? speaker}$`, 'i'))]);
  try {
    expect(cellsOf(told)).toEqual(alone.get(words));
    expect(rows).toEqual(wanted);
    return [];
  } catch (error) {
    return [`${text} ${String(error)}`];
  }
}

it.each(Object.entries(sayings))('%s: tells who says it and nothing else', (name, frame) => {
  const first = Object.keys(sayings).indexOf(name);
  const deviations = speakers.flatMap((speaker, at) =>
    deviationsOf(frame, claims[(first + at) % claims.length] as Claim, speaker),
  );
  expect(deviations).toEqual([]);
});
