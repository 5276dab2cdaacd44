import { type Check, type Scene, tablesWith } from '../check.js';

const starts = ['as_of_start', 'date_start'].map((start) => ({
  start,
  tables: tablesWith(['article_id', 'modality', start]),
}));

/** An interval that only ends after publication is fine: "this week" is Monday to Sunday (codebook section 7). */
export const notAfterPublication: Check = {
  id: 'not-after-publication',
  description:
    'Nothing that is said to be so starts after the latest day on which its article can have been published.',
  severity: 'error',
  tables: starts.flatMap(({ tables }) => tables),
  *faults(scene) {
    const latest = publishedLatest(scene);
    for (const { start, tables } of starts) {
      for (const table of tables) {
        for (const row of scene.rows[table] ?? []) {
          const published = latest.get(row.article_id);
          const from = row[start];
          if (row.modality !== 'actual' || typeof from !== 'string' || !published || from <= published) continue;
          const message = `It is "actual" but starts on ${from}; its article was published on ${published} at the latest.`;
          yield { table, row, column: start, message };
        }
      }
    }
  },
};

function publishedLatest({ rows }: Scene): ReadonlyMap<unknown, string | null> {
  return new Map([...(rows.articles ?? [])].map((row) => [row.article_id, row.published_latest as string | null]));
}
