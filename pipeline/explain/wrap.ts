const escapeSign = String.fromCharCode(27);
const escapeCodes = new RegExp(`${escapeSign}\\[[\\d;]*m`, 'g');

/** Cells that a text takes on a terminal; wide characters are counted as one. */
const shownLength = (text: string): number => [...text.replace(escapeCodes, '')].length;

/** Pads a text, which may hold colours, to a width. */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - shownLength(text)));

/** Breaks a text at spaces into lines of at most `width`, each after `indent`. */
export function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && shownLength(`${indent}${line} ${word}`) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}
