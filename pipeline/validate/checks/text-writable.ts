import { knownOf, rowCheck } from '../check.js';

const unwritable = /\p{Surrogate}|\0/u;
/** Much faster, since most texts hold none of these at all. */
const suspect = /[\0\ud800-\udfff]/;

/** JSON input can hold `\ud800`, which every file format would turn into another character in silence. */
export const textWritable = rowCheck({
  id: 'text-writable',
  description: 'No text holds half of a surrogate pair or a NUL, which UTF-8 files and their readers would change.',
  severity: 'error',
  columns: [],
  fault(row, _scene, columns) {
    for (const name of textsOf(columns)) {
      const cell = row[name];
      if (typeof cell !== 'string' || !suspect.test(cell) || !unwritable.test(cell)) continue;
      return { column: name, message: `The column ${name} holds ${JSON.stringify(cell)}.` };
    }
    return null;
  },
});

const textsOf = knownOf((columns) => columns.filter(({ kind }) => kind === 'text').map(({ name }) => name));
