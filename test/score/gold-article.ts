import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A cell of the gold: several readings where the text leaves several open; each of them is right. */
export type GoldCell = string | number | null | readonly (string | number | null)[];

/** One annotated claim: where it stands and the values of its columns. Finding an optional one is neither rewarded nor punished. */
export interface GoldClaim {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly optional: boolean;
  readonly [column: string]: GoldCell | boolean;
}

export interface GoldArticle {
  readonly article_id: string;
  /** Half-open spans of the sentences, by a splitter that is not the pipeline's. */
  readonly sentences: readonly (readonly [number, number])[];
  readonly figures: readonly GoldClaim[];
  readonly events: readonly GoldClaim[];
}

/** Reads every gold article (`*.json`) of a folder, in the order of their names. */
export function readGold(folder: string): GoldArticle[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldArticle);
}
