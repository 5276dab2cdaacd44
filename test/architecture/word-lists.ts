import type { ProjectFile } from './project-file.js';

/** Lists of words as they stand in code: one text divided by blanks, or texts in brackets. */
const writtenLists = [/\bword(?:Set|List)\(\s*'([^']+)',?\s*\)/g, /\[((?:\s*'[^'\s]+',?)+\s*)\]/g];

/** Fewer words may well stand in two lists by chance. */
const mostByChance = 6;
const share = 0.75;

interface WordList {
  readonly place: string;
  readonly words: ReadonlySet<string>;
}

/** Lists of the pipeline that hold nearly the same words: a word that is added to the one will be missing in the other. */
export function repeatedListProblems(files: readonly ProjectFile[]): string[] {
  const lists = files.filter(({ path }) => path.startsWith('pipeline/')).flatMap(listsOf);
  return lists.flatMap((list, at) =>
    lists.slice(at + 1).flatMap((other) => {
      const both = [...list.words].filter((word) => other.words.has(word));
      const isSame =
        both.length > mostByChance && both.length >= share * (list.words.size + other.words.size - both.length);
      return isSame ? [`${list.place} and ${other.place} both list ${both.slice(0, 3).join(', ')} …`] : [];
    }),
  );
}

const listsOf = ({ path, text }: ProjectFile): WordList[] =>
  writtenLists
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 1: list = '', index }) => ({
      place: `${path}:${text.slice(0, index).split('\n').length}`,
      words: new Set(list.toLowerCase().match(/[^\s',]+/g)),
    }))
    .filter(({ words }) => words.size > mostByChance);
