import type { Score as PublishedScore, Scores } from '../../pipeline/release/scores.js';
import type { LinkScore } from './link-score.js';
import { eventScoring, figureScoring } from './scoring.js';
import type { Rates, Score, TableScore } from './table-score.js';

/** What a reader of the error rates must know of the articles behind them. */
export const ofSeeds =
  'The articles of test/gold: the seeds, annotated by hand. The rules were written with them in view, so expect more errors in other articles.';

export interface Measurement {
  /** What the gold articles are. */
  readonly measuredOn: string;
  readonly articles: number;
  readonly linking: LinkScore;
}

/** The scores as a release publishes them: error rates by field, by type, and by field of a type. */
export function publishedScores(tables: readonly TableScore[], { measuredOn, articles, linking }: Measurement): Scores {
  const { mentions, events, pairs, bCubed } = linking;
  return {
    measured_on: measuredOn,
    articles,
    tables: [figureScoring, eventScoring].flatMap(({ name, table, type }) =>
      tables
        .filter((score) => score.name === name)
        .map((score) => ({
          table,
          type_column: type,
          ...published(score),
          types: Object.fromEntries(Object.entries(score.types).map(([key, own]) => [key, published(own)])),
        })),
    ),
    linking: { articles: linking.articles, mentions, events, pairs: rounded(pairs), b_cubed: rounded(bCubed) },
  };
}

function published({ gold, predicted, detection, strict, compared, attributes }: Score): PublishedScore {
  const fields = Object.entries(compared === 0 ? {} : attributes).map(([name, right]) => {
    const wrong = Math.round((1 - right) * compared);
    return [name, { wrong, error_rate: fourPlaces(wrong / compared) }];
  });
  return {
    gold,
    predicted,
    detection: rounded(detection),
    strict: rounded(strict),
    compared,
    fields: Object.fromEntries(fields),
  };
}

const fourPlaces = (share: number): number => Math.round(share * 10_000) / 10_000;

const rounded = ({ precision, recall, f1 }: Rates): Rates => ({
  precision: fourPlaces(precision),
  recall: fourPlaces(recall),
  f1: fourPlaces(f1),
});
