import type { GoldArticle, GoldClaim } from './gold-article.js';
import { type Pairing, pair } from './pair.js';
import type { Row } from './same.js';
import { isBlank } from './same.js';
import type { Scoring } from './scoring.js';

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface TableScore {
  readonly name: string;
  /** Number of gold claims that had to be found. */
  readonly gold: number;
  /** Number of rows published for the articles of the gold. */
  readonly predicted: number;
  readonly detection: Rates;
  readonly strict: Rates;
  /** Share right among the required claims that were found, by attribute. */
  readonly attributes: { readonly [attribute: string]: number };
  /** One line for each claim that is wrong, missed or spurious. */
  readonly misses: readonly string[];
}

/** One pair and the attributes that are wrong in it. */
interface Verdict {
  readonly optional: boolean;
  readonly wrong: readonly string[];
}

/**
 * Scores the rows of one table. An optional gold claim that is found counts for precision and never for recall.
 * @param rows the whole table; rows of articles that have no gold are left out.
 */
export function scoreTable(scoring: Scoring, gold: readonly GoldArticle[], rows: readonly Row[]): TableScore {
  const verdicts: Verdict[] = [];
  const misses: string[] = [];
  let predicted = 0;
  for (const article of gold) {
    const own = rows.filter((row) => row.article_id === article.article_id);
    predicted += own.length;
    const pairing = pair(scoring, article, own);
    verdicts.push(...pairing.pairs.map(({ gold: claim, row }) => judge(scoring, claim, row)));
    misses.push(...missLines(scoring, article.article_id, pairing));
  }
  const required = gold.flatMap((article) => article[scoring.goldKey]).filter((claim) => !claim.optional).length;
  const isExact = ({ wrong }: Verdict) => scoring.strict.every((attribute) => !wrong.includes(attribute));
  const counts = { predicted, required };
  return {
    name: scoring.name,
    gold: required,
    predicted,
    detection: rates(verdicts, counts),
    strict: rates(verdicts.filter(isExact), counts),
    attributes: attributeRates(
      scoring,
      verdicts.filter(({ optional }) => !optional),
    ),
    misses,
  };
}

function judge(scoring: Scoring, gold: GoldClaim, row: Row): Verdict {
  const failed = Object.entries(scoring.checks).filter(([, check]) => !check(gold, row));
  return { optional: gold.optional, wrong: failed.map(([attribute]) => attribute) };
}

function rates(right: readonly Verdict[], { predicted, required }: { predicted: number; required: number }): Rates {
  const precision = predicted > 0 ? right.length / predicted : 0;
  const recall = required > 0 ? right.filter(({ optional }) => !optional).length / required : 0;
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
}

function attributeRates(scoring: Scoring, verdicts: readonly Verdict[]): { [attribute: string]: number } {
  const shareRight = (attribute: string) =>
    verdicts.length > 0 ? verdicts.filter(({ wrong }) => !wrong.includes(attribute)).length / verdicts.length : 0;
  return Object.fromEntries(Object.keys(scoring.checks).map((attribute) => [attribute, shareRight(attribute)]));
}

function missLines(scoring: Scoring, articleId: string, { pairs, missed, spurious }: Pairing): string[] {
  const kind = (claim: GoldClaim | Row) => claim.event_type ?? claim.measure;
  const wrong = pairs.flatMap(({ gold, row }) => {
    const verdict = judge(scoring, gold, row);
    if (gold.optional || verdict.wrong.length === 0) return [];
    return [`${articleId} wrong ${verdict.wrong.join(',')}: "${gold.quote}" gold ${shown(gold)} got ${shown(row)}`];
  });
  return [
    ...wrong,
    ...missed.map((gold) => `${articleId} missed ${kind(gold)}: "${gold.quote}"`),
    ...spurious.map((row) => `${articleId} spurious ${kind(row)}: "${row.quote}"`),
  ];
}

/** The columns that a reader of a miss compares; keys and the claim's place are beside the point. */
function shown(claim: GoldClaim | Row): string {
  const hidden = ['quote', 'start', 'end', 'article_id', 'sentence', 'source', 'optional'];
  const cells = Object.entries(claim).filter(
    ([column, value]) => !isBlank(value) && !hidden.includes(column) && !column.endsWith('_id'),
  );
  return JSON.stringify(Object.fromEntries(cells));
}
