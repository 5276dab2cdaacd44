import { expect, it } from 'vitest';
import type { Article } from '../../../pipeline/article.js';
import { readBatch } from '../../../pipeline/read/read-batch.js';
import { article, context } from '../parse/article.js';

const sound = (article_id: string) =>
  article('Sweden withdrew 300 soldiers from Mali on 5 February 2018.', { article_id });

/** Stands for a defect of ours that one article shows. */
function broken(article_id: string): Article {
  const made = { ...sound(article_id) };
  return Object.defineProperty(made, 'text', {
    get: () => {
      throw new Error('a defect');
    },
  });
}

it('quarantines the article that a defect shows on and reads the others of its batch as if it were not there', () => {
  const without = readBatch([sound('first'), sound('last')], context);
  const { value, issues } = readBatch([sound('first'), broken('middle'), sound('last')], context);
  expect(value).toEqual(without.value);
  expect(value.flatMap(({ figures }) => figures.map(({ value: count }) => count))).toEqual([300, 300]);
  expect(issues.filter(({ code }) => code === 'defect').map(({ article_id }) => article_id)).toEqual(['middle']);
});

it('checks the rows of articles that make no claim, too', () => {
  const silent = article('Rain fell all day.', { article_id: 'rain', title: 'Rain \ud800' });
  const { value, issues } = readBatch([sound('first'), silent, sound('last')], context);
  expect(value.map(({ article: row }) => row.article_id)).toEqual(['first', 'rain', 'last']);
  expect(issues.map(({ code, article_id }) => [code, article_id])).toEqual([['text-writable', 'rain']]);
});
