import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../pipeline/extract/extract.js';
import { context, document } from '../pipeline/parse/article.js';
import { readGold } from './gold-article.js';
import type { Row } from './same.js';
import { figureScoring } from './scoring.js';
import { scoreTable, type TableScore } from './table-score.js';

/** Articles of our own in the ways of the agencies, each with the figures that a coder wrote down before the rules first met it. */
export const ownArticles = 'test/score/own-articles';

/** Reads the own articles with the rules as they are and compares their figures with the coder's. */
export function ownFigureScore(folder = ownArticles): TableScore & { readonly articles: number } {
  const gold = readGold(folder);
  const rows = gold.flatMap(({ article_id }) => {
    const text = readFileSync(join(folder, `${article_id}.txt`), 'utf8');
    return extract(document(text, { article_id, file: `${article_id}.txt` }), context).value.figures;
  });
  const score = scoreTable(figureScoring, gold, rows as unknown as Row[]);
  return { ...score, name: 'troop figures of own articles', articles: gold.length };
}
