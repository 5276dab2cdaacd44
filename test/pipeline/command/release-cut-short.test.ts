import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashes } from '../drawdown.js';
import { december, type Workshop, workshop } from './release-workshop.js';

const failingDisk = pathToFileURL(resolve('dist/test/pipeline/command/failing-disk.js')).href;

describe('a release that is cut short', () => {
  let shop: Workshop;
  beforeAll(() => {
    shop = workshop();
    shop.release();
    shop.write({
      'seeds/more.txt': 'NAIROBI (Reuters) - Kenya has 120 troops in Somalia, a spokesman said on Friday.\n',
    });
  });
  afterAll(() => shop.remove());

  const release = (environment: NodeJS.ProcessEnv = {}) =>
    shop.release(['2026.12.0'], { SOURCE_DATE_EPOCH: december, ...environment });
  /** A disk on which writing the file with this number fails. */
  const failing = (at: number, by: string) => ({
    NODE_OPTIONS: `--import=${failingDisk}`,
    FAIL_AT: String(at),
    FAIL_BY: by,
  });
  /** What others look at: the versions that are listed, and latest. */
  const published = () =>
    Object.fromEntries(
      Object.entries(hashes(shop.output)).filter(([path]) => /^\/(?:2026\.11\.0|latest|versions\.json)/.test(path)),
    );

  // Some 75 files make a version, some 60 latest; they are written one after the other.
  it.each([
    [1, 'a full disk', false],
    [40, 'SIGKILL', false],
    [100, 'a full disk', true],
    [100, 'SIGKILL', true],
  ])('leaves the last good output when file %i meets %s', (at, by, isComplete) => {
    const before = published();
    expect(Object.keys(before).length).toBeGreaterThan(100);
    const { status, stdout, stderr } = release(failing(at, by));
    expect(stdout).toBe('');
    expect(status).toBe(by === 'SIGKILL' ? null : 1);
    if (by !== 'SIGKILL')
      expect(stderr).toMatch(/^Can't write to output\/(?:2026\.12\.0|latest): the disk is full; free some space/);
    expect(published()).toEqual(before);
    expect(existsSync(join(shop.output, '2026.12.0'))).toBe(isComplete);
  });

  it('is finished by the next, which leaves nothing lying about', () => {
    expect(readdirSync(shop.output).some((name) => name.startsWith('.latest-'))).toBe(true);
    expect(release().status).toBe(0);
    expect(readdirSync(shop.output).sort()).toEqual(['2026.11.0', '2026.12.0', 'latest', 'versions.json']);
    const { versions, lastSuccessful } = JSON.parse(shop.read('versions.json'));
    expect(versions.map(({ version }: { version: string }) => version)).toEqual(['2026.11.0', '2026.12.0']);
    expect(lastSuccessful).toBe('2026.12.0');
    expect(shop.rows('latest/articles.json')).toHaveLength(3);
  });

  it('leaves the list of versions as it was when only that has no room', () => {
    const writes = ['2026.12.0', 'latest'].flatMap((name) => Object.keys(hashes(join(shop.output, name)))).length;
    const before = hashes(shop.output);
    const { status, stderr } = release(failing(writes + 1, 'a full disk'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Can't write to output\/versions\.json: the disk is full/);
    expect(hashes(shop.output)).toEqual(before);
  });

  it('does not move latest back when an older version is built again', () => {
    rmSync(join(shop.folder, 'seeds/more.txt'));
    const before = hashes(shop.output);
    const { status, stdout } = shop.release(['2026.11.0']);
    expect(status).toBe(0);
    expect(stdout).toContain('this build is the same');
    expect(hashes(shop.output)).toEqual(before);
  });
});
