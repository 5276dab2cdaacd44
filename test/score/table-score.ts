import type { GoldArticle, GoldClaim } from './gold-article.js';
import { type Pairing, pair } from './pair.js';
import type { Row } from './same.js';
import { isBlank, same } from './same.js';
import type { Scoring } from './scoring.js';

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well claims are read: all of a table, or those of one type. */
export interface Score {
  /** Number of gold claims that had to be found. */
  readonly gold: number;
  /** Number of rows published for the articles of the gold. */
  readonly predicted: number;
  readonly detection: Rates;
  readonly strict: Rates;
  /** Number of required claims that were found, as whatever type. */
  readonly compared: number;
  /** Share right among these, by attribute. */
  readonly attributes: { readonly [attribute: string]: number };
}

export interface TableScore extends Score {
  readonly name: string;
  /** By measure or event type, in alphabetical order; found is there what was found as that type. */
  readonly types: { readonly [type: string]: Score };
  /** One line for each claim that is wrong, missed or spurious. */
  readonly misses: readonly string[];
}

/** A gold claim with its row, one that was missed, or a row that is spurious. */
interface Verdict {
  /** Type of the gold claim; null for a spurious row. */
  readonly goldType: string | null;
  /** Type of the row; null for a missed claim. */
  readonly rowType: string | null;
  readonly optional: boolean;
  /** Attributes that are wrong in a pair. */
  readonly wrong: readonly string[];
}

/**
 * Scores the rows of one table. An optional gold claim that is found counts for precision and never for recall.
 * @param rows the whole table; rows of articles that have no gold are left out.
 */
export function scoreTable(scoring: Scoring, gold: readonly GoldArticle[], rows: readonly Row[]): TableScore {
  const verdicts: Verdict[] = [];
  const misses: string[] = [];
  for (const article of gold) {
    const own = rows.filter((row) => row.article_id === article.article_id);
    const pairing = pair(scoring, article, own);
    verdicts.push(...judge(scoring, pairing));
    misses.push(...missLines(scoring, article.article_id, pairing));
  }
  const types = new Set(
    verdicts.flatMap(({ goldType, rowType }) => [goldType, rowType].filter((type) => type !== null)),
  );
  const ofType = (type: string) => scoreOf(scoring, verdicts, (other) => other === type);
  return {
    name: scoring.name,
    ...scoreOf(scoring, verdicts, () => true),
    types: Object.fromEntries([...types].sort().map((type) => [type, ofType(type)])),
    misses,
  };
}

function judge(scoring: Scoring, { pairs, missed, spurious }: Pairing): Verdict[] {
  const { type } = scoring;
  return [
    ...pairs.map(({ gold, row }) => ({
      // Of several readings that are right, the one that was read.
      goldType: same(gold[type], row[type]) ? String(row[type]) : typeOf(gold[type]),
      rowType: String(row[type]),
      optional: gold.optional,
      wrong: wrongIn(scoring, gold, row),
    })),
    ...missed.map((gold) => ({ goldType: typeOf(gold[type]), rowType: null, optional: false, wrong: [] })),
    ...spurious.map((row) => ({ goldType: null, rowType: String(row[type]), optional: false, wrong: [] })),
  ];
}

const typeOf = (cell: unknown): string => String(Array.isArray(cell) ? cell[0] : cell);

const wrongIn = ({ checks }: Scoring, gold: GoldClaim, row: Row): string[] =>
  Object.entries(checks)
    .filter(([, check]) => !check(gold, row))
    .map(([attribute]) => attribute);

/** The score of the verdicts that are about some types: as gold for recall, as row for precision. */
function scoreOf(scoring: Scoring, verdicts: readonly Verdict[], isOwn: (type: string) => boolean): Score {
  const required = verdicts.filter(({ goldType, optional }) => goldType !== null && !optional && isOwn(goldType));
  const compared = required.filter(({ rowType }) => rowType !== null);
  const given = verdicts.filter(({ rowType }) => rowType !== null && isOwn(rowType));
  const found = compared.filter(({ rowType }) => isOwn(rowType as string));
  const right = given.filter(({ goldType }) => goldType !== null && isOwn(goldType));
  const isExact = ({ wrong }: Verdict) => scoring.strict.every((attribute) => !wrong.includes(attribute));
  const whole = { predicted: given.length, required: required.length };
  return {
    gold: required.length,
    predicted: given.length,
    detection: rates({ right: right.length, found: found.length }, whole),
    strict: rates({ right: right.filter(isExact).length, found: found.filter(isExact).length }, whole),
    compared: compared.length,
    attributes: attributeRates(scoring, compared),
  };
}

function rates(
  { right, found }: { right: number; found: number },
  { predicted, required }: { predicted: number; required: number },
): Rates {
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = required > 0 ? found / required : 0;
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
}

function attributeRates(scoring: Scoring, compared: readonly Verdict[]): { [attribute: string]: number } {
  const shareRight = (attribute: string) =>
    compared.length > 0 ? compared.filter(({ wrong }) => !wrong.includes(attribute)).length / compared.length : 0;
  return Object.fromEntries(Object.keys(scoring.checks).map((attribute) => [attribute, shareRight(attribute)]));
}

function missLines(scoring: Scoring, articleId: string, { pairs, missed, spurious }: Pairing): string[] {
  const wrong = pairs.flatMap(({ gold, row }) => {
    const attributes = wrongIn(scoring, gold, row);
    if (gold.optional || attributes.length === 0) return [];
    return [`${articleId} wrong ${attributes.join(',')}: "${gold.quote}" gold ${shown(gold)} got ${shown(row)}`];
  });
  return [
    ...wrong,
    ...missed.map((gold) => `${articleId} missed ${typeOf(gold[scoring.type])}: "${gold.quote}"`),
    ...spurious.map((row) => `${articleId} spurious ${row[scoring.type]}: "${row.quote}"`),
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
