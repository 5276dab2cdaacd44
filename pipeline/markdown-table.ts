type Cells = readonly (string | number)[];

/** A table of Markdown. Cells are Markdown already, without a line break or a bare "|". */
export const markdownTable = (header: Cells, rows: readonly Cells[]): string =>
  lines([header, header.map(() => '---'), ...rows]);

/** The same with all columns but the first set to the right, as numbers are. */
export const markdownTableOfNumbers = (header: Cells, rows: readonly Cells[]): string =>
  lines([header, header.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]);

const lines = (rows: readonly Cells[]): string => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
