import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFile } from '../../../pipeline/export/write-file.js';

async function written(pieces: readonly (string | Uint8Array)[]) {
  const folder = mkdtempSync(join(tmpdir(), 'drawdown-write-'));
  try {
    const told = await writeFile(join(folder, 'file'), pieces);
    return { told, content: readFileSync(join(folder, 'file')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it.each([
  ['nothing', []],
  ['an empty piece', ['']],
  ['short pieces', ['a', 'ü', new Uint8Array([0, 255]), '', 'z']],
  ['a piece longer than what is written at once', ['x'.repeat(300_000), 'y']],
  // Of one, two, three and four bytes: at every end of a room some character would be cut in two.
  ['characters of several bytes', ['aü…😀'.repeat(40_000), 'ü'.repeat(200_000), 'b', '😀'.repeat(90_000)]],
  [
    'many pieces of bytes and text in turns',
    Array.from({ length: 999 }, (_, at) => (at % 2 ? 'é'.repeat(at) : new Uint8Array(at).fill(at))),
  ],
] as [string, (string | Uint8Array)[]][])('writes %s as it is, and says how much that is', async (_, pieces) => {
  const { told, content } = await written(pieces);
  const expected = Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)));
  expect(content.equals(expected)).toBe(true);
  const hash = `sha256:${createHash('sha256').update(expected).digest('hex')}`;
  expect(told).toEqual({ bytes: expected.length, hash });
});
