import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleClaims } from '../../pipeline/claims.js';
import { reference } from '../../pipeline/reference.js';
import { projectFiles, withoutComments } from '../architecture/project-file.js';
import { claimsIn } from './extract/claims-in.js';

const ids = reference.rules.map(({ id }) => id);
const known = new Set(ids);

/** Every rule that the published rows of an article name. */
const namedBy = ({ figures, mentions, withheld, evidence }: ArticleClaims): string[] => [
  ...[...figures, ...mentions, ...withheld].flatMap(({ rules }) => rules.split(';')),
  ...[...evidence].map(({ rule }) => rule),
];

const unknown = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => namedBy(claimsIn(text))).filter((id) => !known.has(id))),
];

/** Ids as the code of extract writes them. Those of what is no number (`number/not-date`) reach no row; `'event/noun-'` is the beginning of one. */
const writtenIds = projectFiles()
  .filter(({ path }) => path.startsWith('pipeline/extract/'))
  .flatMap(({ text }) =>
    [...withoutComments(text).matchAll(/'([a-z]+\/(?!not-)[a-z][a-z-]*[a-z])'/g)].map(([, id]) => id as string),
  );

describe('the rules of the data dictionary', () => {
  it('have an id of their own and a description', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const { id, description } of reference.rules) expect(description, id).toMatch(/^["\p{Lu}].*[.?]$/su);
  });

  it('are all that the code names', () => {
    expect(writtenIds.length).toBeGreaterThan(200);
    expect(writtenIds.filter((id) => !known.has(id))).toEqual([]);
  });

  it('are all that the rows of the seeds name', { timeout: 60_000 }, () => {
    const files = readdirSync('seeds').filter((file) => file.endsWith('.txt'));
    expect(files.length).toBeGreaterThan(0);
    expect(unknown(files.map((file) => readFileSync(join('seeds', file), 'utf8')))).toEqual([]);
  });

  it('are all that the rows of every example name', { timeout: 120_000 }, () => {
    const examples = reference.rules.flatMap(({ examples: { reads, skips } }) => [
      ...reads.map(({ text }) => text),
      ...skips,
    ]);
    expect(unknown(examples)).toEqual([]);
  });

  it('would be missed', () => {
    known.delete('event/withdraw');
    expect(unknown(['Denmark withdrew its soldiers.'])).toEqual(['event/withdraw']);
    known.add('event/withdraw');
  });
});
