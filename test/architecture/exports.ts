import { posix } from 'node:path';
import { type ProjectFile, withoutComments } from './project-file.js';

const importOfNames = /\{([^{}]*)\}\s*(?:from|=\s*await import\()\s*'(\.[^'\n]+)'/g;
const exportOfValue = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;

/** Values of the pipeline that no other file asks for, neither by an import nor, as a pool of threads does, by their name as a text. */
export function unusedExportProblems(files: readonly ProjectFile[]): string[] {
  const code = files.map(({ path, text }) => ({ path, text: withoutComments(text) }));
  const asked = new Set(code.flatMap(namesAskedFor));
  const named = new Set(code.flatMap(({ text }) => [...text.matchAll(/'(\w+)'/g)].map(([, name]) => name)));
  return code
    .filter(({ path }) => path.startsWith('pipeline/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(exportOfValue)]
        .filter(([, name]) => !asked.has(`${path} ${name}`) && !named.has(name))
        .map(([, name]) => `${path} exports ${name}, which nobody imports`),
    );
}

const namesAskedFor = ({ path, text }: ProjectFile): string[] =>
  [...text.matchAll(importOfNames)].flatMap(([, names = '', target = '']) => {
    const file = posix.join(posix.dirname(path), target).replace(/\.js$/, '.ts');
    return names.split(',').map(
      (name) =>
        `${file} ${name
          .trim()
          .replace(/^type /, '')
          .replace(/\W.*$/s, '')}`,
    );
  });
