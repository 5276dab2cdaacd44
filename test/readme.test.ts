import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withSections } from './readme/sections.js';

// What the README says is true: its files, commands, rows and numbers.

const readme = readFileSync('README.md', 'utf8');
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
const matches = (pattern: RegExp) => [...readme.matchAll(pattern)].map(([, found]) => found as string);

it('links to files that are there', () => {
  const links = matches(/\]\((?!https?:)([^)#]+)\)/g);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});

it('names commands that are there', () => {
  const called = matches(/npm run (?:-s )?([\w-]+)/g);
  expect(called).toContain('pipeline');
  expect(called.filter((name) => !scripts.includes(name))).toEqual([]);
});

it('shows the rows and scores of output/latest; npm run readme writes them', () => {
  expect(withSections(readme)).toBe(readme);
});

it('needs its sections', () => {
  expect(() => withSections('# Drawdown')).toThrow('<!-- rows -->');
});
