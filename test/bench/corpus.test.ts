import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeCorpus } from './corpus.js';
import { fill, perturb } from './fill.js';
import { hostileTexts } from './hostile.js';
import { randomSource } from './random.js';

const scratch = mkdtempSync(join(tmpdir(), 'drawdown-corpus-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const sentencesOf = (name: string) => readFileSync(join('test/bench/sentences', name), 'utf8').trimEnd().split('\n');
const templates = readdirSync('test/bench/sentences').flatMap(sentencesOf);

describe('the template sentences', () => {
  it('are many and all different', () => {
    expect(templates.length).toBeGreaterThanOrEqual(300);
    expect(new Set(templates).size).toBe(templates.length);
  });

  it('have slots that can all be filled', () => {
    const random = randomSource(1);
    for (const template of templates) expect(fill(template, random)).not.toMatch(/[{}]/);
    expect(() => fill('{nobody} left', random)).toThrow('{nobody}');
  });
});

describe('the corpus', () => {
  const corpus = writeCorpus(join(scratch, 'one.jsonl'), 2);
  const articles = readFileSync(corpus.file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

  it('has the size asked for, and one article a line', () => {
    expect(corpus.bytes).toBeGreaterThanOrEqual(2e6);
    expect(articles).toHaveLength(corpus.articles);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(corpus.articles);
  });

  it('is the same whenever it is made', () => {
    const again = writeCorpus(join(scratch, 'two.jsonl'), 2);
    expect(readFileSync(again.file, 'utf8')).toBe(readFileSync(corpus.file, 'utf8'));
  });

  it('is mostly about something else', () => {
    const onTopic = articles.filter(({ text }) => (text.match(/\b(?:troops|soldiers|forces)\b/g) ?? []).length > 2);
    expect(onTopic.length / articles.length).toBeGreaterThan(0.05);
    expect(onTopic.length / articles.length).toBeLessThan(0.15);
  });
});

it('perturbs numbers but keeps their size', () => {
  const text = perturb('In 2011 some 5,200 left; 3 stayed.', randomSource(3));
  expect(text).toMatch(/^In 2\d{3} some 5,\d{3} left; 3 stayed\.$/);
  expect(text).not.toContain('5,200');
});

it('makes hostile texts of about the length asked for', () => {
  for (const make of Object.values(hostileTexts)) expect(Math.abs(make(10_000).length - 10_000)).toBeLessThan(200);
});
