import { isSource, type ProjectFile, withoutComments } from './project-file.js';

const topLevel = [
  /^(?:seeds|pipeline|schemas|output|test)\//,
  /^(?:package\.json|package-lock\.json|tsconfig\.json|biome\.json|README\.md|LICENSE|CITATION\.cff)$/,
  /^\.(?:ci|github)\//,
  /^\.[a-z]+$/,
];

/** Files that lie where a newcomer would not look for them. */
export const topLevelProblems = (paths: readonly string[]): string[] =>
  paths.filter((path) => !topLevel.some((allowed) => allowed.test(path)));

const forbiddenName =
  /^(?:utils?|helpers?|common|misc|shared|types|constants|index|base-.*|abstract-.*|.*-manager|.*-(?:utils?|helpers?|types|constants))$/;

/** Names that say nothing: of files and of folders. */
export function nameProblems(paths: readonly string[]): string[] {
  return paths
    .filter((path) => /^(?:pipeline|schemas|test)\//.test(path))
    .filter((path) => path.split('/').some((part) => forbiddenName.test(part.replace(/\..*$/, ''))));
}

const maximumLines = 300;
/** Data may come with the line of code that reads it: a file is data while it holds less than one function in forty lines. */
const linesOfDataPerFunction = 40;
const functionStart = /=>|\bfunction\b|\bclass\b/g;

/** Long files that are not data. */
export function sizeProblems(files: readonly ProjectFile[]): string[] {
  return files
    .filter(({ path }) => /\.(?:ts|mjs)$/.test(path))
    .map(({ path, text }) => ({
      path,
      lines: text.split('\n').length - 1,
      functions: (withoutComments(text).match(functionStart) ?? []).length,
    }))
    .filter(({ lines, functions }) => lines > maximumLines && functions * linesOfDataPerFunction > lines)
    .map(({ path, lines }) => `${path} has ${lines} lines; more than ${maximumLines} only for data`);
}

/** Half of the source files are shorter than this. */
export function medianLines(files: readonly ProjectFile[]): number {
  const lengths = files.filter(isSource).map(({ text }) => text.split('\n').length - 1);
  return lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
}

/** Written in pieces, so that this file does not hold what it looks for. */
const registries = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'yarnpkg', 'com'],
  ['pypi', 'org'],
  ['pythonhosted', 'org'],
  ['crates', 'io'],
  ['proxy', 'golang', 'org'],
  ['deb', 'debian', 'org'],
].map((parts) => parts.join('.'));

const machinePath = /(?<![\w.$}/-])\/(?:work|home|root|Users|tmp|opt|mnt)\/\w|\b[A-Z]:\\\\?\w/;
const outsidePath = /\.\.\/shared\b/;

/** What holds on one machine only: its paths, its registries, the folder beside the clone. */
export function machineProblems(files: readonly ProjectFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const found = [
      machinePath.exec(text)?.[0],
      outsidePath.exec(text)?.[0],
      ...registries.filter((host) => text.includes(host)),
    ];
    return found.filter((problem) => problem !== undefined).map((problem) => `${path} names ${problem}`);
  });
}

const exportedFunction =
  /^(.*)\n((?:\/\/ biome-ignore .*\n)?)export (?:async )?(?:function\*? (\w+)|const (\w+)(?:: [^=\n]+)? = (?:async )?(?:<.*>)?\()/gm;

/** Functions that other files call without being told what they take and give. */
export function undocumentedProblems(files: readonly ProjectFile[]): string[] {
  return files
    .filter(isSource)
    .flatMap(({ path, text }) =>
      [...text.matchAll(exportedFunction)]
        .filter(([, before]) => before?.endsWith('*/') !== true)
        .map(([, , , name, arrow]) => `${path} does not say what ${name ?? arrow} does`),
    );
}

const ruleId = /\bid:\s*'([a-z-]+\/[a-z0-9-]+)'/g;

/** Rule ids that are given twice, or whose subject is not the folder that they stand in. */
export function ruleIdProblems(files: readonly ProjectFile[]): string[] {
  const seen = new Map<string, string>();
  return files
    .filter(({ path }) => path.startsWith('pipeline/extract/'))
    .flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(ruleId)].flatMap(([, id]) => {
        const first = seen.get(id as string);
        seen.set(id as string, first ?? path);
        const [subject] = (id as string).split('/');
        return [
          ...(first === undefined ? [] : [`${id} stands in ${first} and in ${path}`]),
          ...(path.startsWith(`pipeline/extract/${subject}/`)
            ? []
            : [`${id} stands in ${path}, not in its subject's folder`]),
        ];
      }),
    );
}

const quotedId = /'([a-z-]+)\/([a-z0-9-]*[a-z0-9])'/g;

/** Rules that code asks for by an id that no rule has: a misspelled one would never be met, and nobody would notice. */
export function unknownRuleProblems(files: readonly ProjectFile[], published: readonly string[]): string[] {
  const own = files.flatMap(({ text }) => [...text.matchAll(ruleId)].map(([, id]) => id as string));
  const known = new Set([...published, ...own]);
  const subjects = new Set(published.map((id) => id.replace(/\/.*/, '')));
  return files
    .filter(({ path }) => path.startsWith('pipeline/'))
    .flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(quotedId)]
        .filter(([, subject, name]) => subjects.has(subject as string) && !known.has(`${subject}/${name}`))
        .map(([id]) => `${path} speaks of ${id}, which is no rule`),
    );
}
