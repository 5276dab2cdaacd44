import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { newArticle, workshop } from './release-workshop.js';

it('a release of a repository is of the commit that last changed what it is made from', () => {
  const shop = workshop();
  onTestFinished(shop.remove);
  const environment = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_DATE: '2026-09-30T22:30:00-04:00',
    GIT_COMMITTER_DATE: '2026-09-30T22:30:00-04:00',
  };
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...words], {
      cwd: shop.folder,
      env: environment,
      encoding: 'utf8',
    }).trim();
  const commit = () => {
    git('add', 'seeds');
    git('commit', '--quiet', '--message', 'Change');
    return git('rev-parse', 'HEAD');
  };
  const release = () => shop.release([], { SOURCE_DATE_EPOCH: undefined });
  git('init', '--quiet');
  const hash = commit();
  // In UTC it is October by then.
  expect(release().stdout).toContain('Published 2026.10.0');
  const entry = { commit: hash, created: '2026-10-01T02:30:00Z' };
  expect(JSON.parse(shop.read('versions.json')).versions).toMatchObject([entry]);
  expect(JSON.parse(shop.read('2026.10.0/provenance.json'))).toMatchObject({
    code: { commit: hash },
    created: entry.created,
  });
  expect(release().stdout).toContain('2026.10.0 is published in output/2026.10.0; this build is the same');
  shop.write({ 'seeds/more.txt': newArticle['seeds/more.txt'] });
  const dirty = release();
  expect(dirty.status).toBe(2);
  expect(dirty.stderr).toContain('What the tables are made from is not committed (?? seeds/more.txt).');
  commit();
  expect(release().stdout).toContain('Published 2026.10.1');
  git('clone', '--quiet', '--depth', '1', `file://${shop.folder}`, 'shallow');
  mkdirSync(join(shop.folder, 'shallow/output'));
  const shallow = shop.release(['--output', 'output'], { SOURCE_DATE_EPOCH: undefined, GIT_DIR: 'shallow/.git' });
  expect(shallow.status).toBe(2);
  expect(shallow.stderr).toContain('This clone is shallow');
});

it.each([
  [['2026.01.0'], {}, '"2026.01.0" is no version'],
  [['--output', 'seeds/out'], {}, 'The output seeds/out lies in the input seeds.'],
  [['--output'], {}, 'Not enough arguments following: output'],
  [['--input'], {}, 'Not enough arguments following: input'],
  [['--scores', 'nowhere.json'], {}, "--scores nowhere.json can't be read"],
  [['--scores', 'seeds/catalog.csv'], {}, '--scores seeds/catalog.csv holds no scores'],
  [[], { SOURCE_DATE_EPOCH: 'today' }, 'SOURCE_DATE_EPOCH is "today"; it must be whole seconds since 1970.'],
  [[], { SOURCE_DATE_EPOCH: undefined }, 'No commit says when the release was made. Set SOURCE_DATE_EPOCH'],
])('ends with 2 for %j in %j', (words, environment, message) => {
  const shop = workshop();
  onTestFinished(shop.remove);
  const { status, stdout, stderr } = shop.release(words, environment);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(readdirSync(shop.folder)).toEqual(['seeds']);
});
