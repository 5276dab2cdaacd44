import { describe, expect, it } from 'vitest';
import { type Scores, scores } from '../../pipeline/release/scores.js';
import type { LinkScore } from './link-score.js';
import { publishedScores } from './published-scores.js';
import { report } from './report.js';
import { eventScoring, figureScoring } from './scoring.js';
import { scoreTable } from './table-score.js';

const claim = (start: number, cells: object = {}) => ({
  quote: 'withdrew',
  start,
  end: start + 8,
  optional: false,
  event_type: 'withdrawal',
  ...cells,
});
const found = (start: number, cells: object = {}) => ({ article_id: 'a', ...claim(start, cells) });
const events = [claim(0), claim(60), claim(110, { event_type: 'attack' })];
const sentences = [
  [0, 50],
  [50, 100],
  [100, 150],
] as const;
const article = { article_id: 'a', sentences, figures: [], events };
const ofEvents = scoreTable(eventScoring, [article], [found(0), found(60, { actor: 'USA' })]);
const ofFigures = scoreTable(figureScoring, [article], []);

describe('publishedScores', () => {
  const rates = { precision: 1, recall: 1, f1: 1 };
  const linking = { articles: 1, mentions: 2, events: 1, misses: [], pairs: rates, bCubed: rates };
  const made = publishedScores([ofFigures, ofEvents], {
    measuredOn: 'One made up.',
    articles: 1,
    linking: linking satisfies LinkScore,
  });

  it('are what a release takes', () => expect(scores.parse(made)).toEqual(made));

  it('give error rates by field, and by field of a type', () => {
    const table = made.tables[1] as Scores['tables'][number];
    expect(table).toMatchObject({ table: 'event_mentions', type_column: 'event_type', gold: 3, compared: 2 });
    expect(table.detection).toEqual({ precision: 1, recall: 0.6667, f1: 0.8 });
    expect(table.fields.actor).toEqual({ wrong: 1, error_rate: 0.5 });
    expect(table.types.withdrawal?.fields.actor).toEqual({ wrong: 1, error_rate: 0.5 });
    expect(table.types.attack).toMatchObject({ gold: 1, predicted: 0, detection: { recall: 0 }, fields: {} });
  });
});

it('prints a line for each type, with the cells that are wrong in it', () => {
  const lines = report(ofEvents, 1);
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}attack +1 gold +0 found .* R 0\.000/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}withdrawal +2 gold +2 found .* wrong of 2: actor 1$/));
  expect(report(ofFigures, 1).length).toBe(4);
});
