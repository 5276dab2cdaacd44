/** A text on one line that breaks no table of Markdown and is no markup there: articles are hostile. */
export const markdownText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~@#!&]/g, (character) => `&#${character.charCodeAt(0)};`);

/** An id as code; one that is not plain as text. */
export const markdownCode = (id: string): string => (/^[\w.:/-]+$/.test(id) ? `\`${id}\`` : markdownText(id));

/** A table of Markdown: the first column to the left, the others to the right. Cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
