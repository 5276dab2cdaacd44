import { builtinModules } from 'node:module';
import { importsOf, isSource, type ProjectFile } from './project-file.js';

export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Packages that are imported without being declared, declared without being imported, or not pinned to one version. */
export function dependencyProblems(files: readonly ProjectFile[], manifest: Manifest): string[] {
  const runtime = Object.keys(manifest.dependencies);
  const all = { ...manifest.dependencies, ...manifest.devDependencies };
  const imported = new Set(files.filter(isSource).flatMap(packagesOf));
  return [
    ...undeclared(files.filter(isSource), runtime),
    ...undeclared(
      files.filter(({ path }) => /^(?:test|\.ci)\/.*\.(?:ts|mjs)$/.test(path)),
      Object.keys(all),
    ),
    ...runtime.filter((name) => !imported.has(name)).map((name) => `${name} is a dependency that nothing imports`),
    ...Object.entries(all)
      .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name} is not pinned: ${version}`),
  ];
}

const packageName = /^(?:@[\w-]+\/)?[\w.-]+$/;

const packagesOf = (file: ProjectFile) =>
  importsOf(file).filter((name) => packageName.test(name) && !name.endsWith('.ts') && !builtinModules.includes(name));

const undeclared = (files: readonly ProjectFile[], declared: readonly string[]) =>
  files.flatMap((file) =>
    packagesOf(file)
      .filter((name) => !declared.includes(name))
      .map((name) => `${file.path} imports ${name}, which package.json does not declare for it`),
  );
