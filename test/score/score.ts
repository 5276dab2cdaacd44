import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { belowFloors, readFloors } from './floors.js';
import { readGold } from './gold-article.js';
import { linkReport, linkScore } from './link-score.js';
import { ownFigureScore } from './own-figures.js';
import { ofSeeds, publishedScores } from './published-scores.js';
import { qualityTable, report } from './report.js';
import type { Row } from './same.js';
import { eventScoring, figureScoring, type Scoring } from './scoring.js';
import { scoreTable, type TableScore } from './table-score.js';

const usage = `usage: npm run score -- [--gold DIR] [--tables DIR] [--floors FILE] [--misses] [--json | --markdown]
Scores published tables against annotated articles (without options: output/latest against test/gold),
figures and linking on articles of our own.
  --gold DIR     folder of gold articles (*.json)
  --tables DIR   folder of troop_figures.json and event_mentions.json
  --floors FILE  fail when an F1 is below its floor in this file
  --misses       list every claim that is wrong, missed or spurious
  --json         print the scores as JSON, as a release publishes them
  --markdown     print the table of the README
Exit status: 0 scored, 1 below a floor, 2 wrong usage or nothing to score.`;

/** Gold of the seeds. */
const ourGold = 'test/gold';

/** What stops the command before it can score. */
class Unusable extends Error {}

function options() {
  try {
    return parseArgs({
      options: {
        gold: { type: 'string', default: ourGold },
        tables: { type: 'string', default: 'output/latest' },
        floors: { type: 'string' },
        misses: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        markdown: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Unusable(`${(error as Error).message}\n${usage}`);
  }
}

function readTable(folder: string, { table }: Scoring): Row[] {
  const file = join(folder, `${table}.json`);
  if (!existsSync(file)) throw new Unusable(`There is no ${file}. Run the pipeline first: npm run pipeline`);
  return JSON.parse(readFileSync(file, 'utf8')) as Row[];
}

interface Style {
  readonly articles: number;
  readonly measuredOn: string;
  readonly misses: boolean;
  readonly json: boolean;
  readonly markdown: boolean;
}

function print(scores: readonly TableScore[], { articles, measuredOn, misses, json, markdown }: Style): string {
  if (markdown) return qualityTable(scores);
  if (json) return JSON.stringify(publishedScores(scores, { measuredOn, articles, linking: linkScore() }), null, 1);
  const own = ownFigureScore();
  const lines = [...scores.map((score) => ({ ...score, articles })), own].flatMap((score) => [
    ...report(score, score.articles),
    ...(misses ? score.misses.map((miss) => `  - ${miss}`) : []),
  ]);
  const linking = linkScore();
  return [...lines, ...linkReport(linking), ...(misses ? linking.misses.map((miss) => `  - ${miss}`) : [])].join('\n');
}

function main(): number {
  const { gold: goldFolder, tables, floors, ...style } = options();
  const gold = existsSync(goldFolder) ? readGold(goldFolder) : [];
  if (gold.length === 0) throw new Unusable(`There is no gold article (*.json) in ${goldFolder}.`);
  const scores = [figureScoring, eventScoring].map((scoring) => scoreTable(scoring, gold, readTable(tables, scoring)));
  const measuredOn = goldFolder === ourGold ? ofSeeds : 'Articles annotated by hand.';
  console.log(print(scores, { ...style, articles: gold.length, measuredOn }));
  const low = floors === undefined ? [] : belowFloors(scores, readFloors(floors));
  for (const problem of low) console.error(problem);
  return low.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
