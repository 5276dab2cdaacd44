import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder } from '../../../pipeline/export/make-folder.js';

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'make-folder-'));
});
afterEach(() => rmSync(room, { recursive: true }));

it('makes a folder with those above it, and leaves one that is there, or a link to it', async () => {
  const deep = join(room, 'a', 'b', 'c');
  await makeFolder(deep);
  symlinkSync(deep, join(room, 'link'));
  await Promise.all([deep, join(room, 'link', 'd'), join(room, 'a'), join(room, 'link', 'd')].map(makeFolder));
  expect(statSync(join(deep, 'd')).isDirectory()).toBe(true);
});

it('says that a file stands where a folder should be', async () => {
  writeFileSync(join(room, 'file'), '');
  await expect(makeFolder(join(room, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeFolder(join(room, 'file', 'a', 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

it.runIf(existsSync('/proc'))('gives up where the system lets nobody make a folder', async () => {
  await expect(makeFolder('/proc/drawdown/latest')).rejects.toMatchObject({ code: 'ENOENT' });
});
