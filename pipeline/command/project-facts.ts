import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Project } from '../release/release-facts.js';

/** What `package.json` says of this package, wherever it is installed; only a clone has its lock file. */
export function projectFacts(hashOf: (path: string) => string): Omit<Project, 'commit'> {
  const top = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
  const { version, homepage, repository } = JSON.parse(readFileSync(top('package.json'), 'utf8')) as Manifest;
  const lock = top('package-lock.json');
  return {
    packageVersion: version,
    lockFile: existsSync(lock) ? hashOf(lock) : null,
    homepage: homepage ?? null,
    repository: repositoryAddress(repository),
  };
}

export interface Manifest {
  readonly version: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/** The page of a repository in whichever form npm takes it: "github:owner/name", "git+https://…/name.git", an object with one. */
export function repositoryAddress(repository: Manifest['repository']): string | null {
  if (repository === undefined) return null;
  const given = typeof repository === 'string' ? repository : repository.url;
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(given)?.[1];
  if (short !== undefined) return `https://github.com/${short}`;
  return given.replace(/^git\+/, '').replace(/\.git$/, '');
}
