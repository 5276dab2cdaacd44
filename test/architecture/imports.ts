import { importsOf, isSource, type ProjectFile } from './project-file.js';

/** The stages, in the order of the flow. A stage never imports another: what two need lies directly in pipeline/. */
const stages = ['ingest', 'parse', 'extract', 'validate', 'export'];

/** Rooms that may import a package or a module of Node beside those that everybody may. */
const reserved: { readonly [name: string]: RegExp } = {
  yargs: /^pipeline\/(?:cli\.ts|command\/)/,
  'apache-arrow': /^pipeline\/export\//,
  'hyparquet-writer': /^pipeline\/export\//,
  htmlparser2: /^pipeline\/parse\//,
  tinyglobby: /^pipeline\/ingest\//,
  'csv-parse': /^pipeline\/ingest\//,
  tinypool: /^pipeline\/read\//,
};

/** Reading and writing is for the two ends of the pipeline and for what a person calls; Node's pure modules are for all. */
const pureNodeModules = ['node:crypto', 'node:path', 'node:util', 'node:buffer'];
const mayReadAndWrite = /^pipeline\/(?:ingest\/|read\/|published\/|export\/|command\/|[^/]+\.ts$)/;

const stageOf = (path: string) => stages.find((stage) => path.startsWith(`pipeline/${stage}/`));
const subjectOf = (path: string) => /^pipeline\/extract\/([^/]+)\//.exec(path)?.[1];

/** Every import of our source that goes where it must not. */
export function importProblems(files: readonly ProjectFile[]): string[] {
  const sources = files.filter(isSource);
  return [
    ...sources.flatMap((file) => importsOf(file).flatMap((target) => complaint(file.path, target))),
    ...stageBehindStage(sources),
    ...subjectCycles(sources),
  ].sort();
}

function complaint(path: string, target: string): string[] {
  const refuse = (why: string) => [`${path} imports ${target}: ${why}`];
  if (path.startsWith('schemas/') && target !== 'zod' && !target.startsWith('schemas/')) {
    return refuse('schemas import zod and each other');
  }
  if (target.startsWith('test/')) return refuse('the product never imports its tests');
  const stage = stageOf(path);
  const other = stageOf(target);
  if (stage !== undefined && other !== undefined && stage !== other) return refuse('a stage imports no other stage');
  const room = reserved[target];
  if (room !== undefined && !room.test(path)) return refuse('another room owns this package');
  if (target.startsWith('node:') && !pureNodeModules.includes(target) && !mayReadAndWrite.test(path)) {
    return refuse('only ingest, export and commands read and write');
  }
  return [];
}

/** What stages share must not lead back to a stage, or one stage would reach another through it. */
function stageBehindStage(sources: readonly ProjectFile[]): string[] {
  const imports = new Map(sources.map((file) => [file.path, importsOf(file)]));
  const shared = new Set<string>();
  const visit = (path: string) => {
    if (shared.has(path) || !/^pipeline\/[^/]+\.ts$/.test(path)) return;
    shared.add(path);
    (imports.get(path) ?? []).forEach(visit);
  };
  for (const { path } of sources) if (stageOf(path) !== undefined) (imports.get(path) ?? []).forEach(visit);
  return [...shared].flatMap((path) =>
    (imports.get(path) ?? [])
      .filter((target) => stageOf(target) !== undefined)
      .map((target) => `${path} imports ${target}: stages share this file, so it must know of no stage`),
  );
}

/** The subjects of extract build on each other in one direction: numbers know nothing of figures. */
function subjectCycles(sources: readonly ProjectFile[]): string[] {
  const uses = new Map<string, Set<string>>();
  for (const file of sources) {
    const subject = subjectOf(file.path);
    if (subject === undefined) continue;
    const own = uses.get(subject) ?? new Set();
    uses.set(subject, own);
    for (const target of importsOf(file).map(subjectOf)) if (target && target !== subject) own.add(target);
  }
  return [...uses.keys()]
    .filter((subject) => reaches(uses, subject))
    .map(
      (subject) =>
        `pipeline/extract/${subject} builds on itself by way of ${[...(uses.get(subject) ?? [])].sort().join(', ')}`,
    );
}

function reaches(uses: ReadonlyMap<string, ReadonlySet<string>>, goal: string): boolean {
  const seen = new Set<string>();
  const open = [...(uses.get(goal) ?? [])];
  for (let subject = open.pop(); subject !== undefined; subject = open.pop()) {
    if (subject === goal) return true;
    if (seen.has(subject)) continue;
    seen.add(subject);
    open.push(...(uses.get(subject) ?? []));
  }
  return false;
}
