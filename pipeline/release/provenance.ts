import type { Origin, ReleaseFacts } from './release-facts.js';

/** `provenance.json`: all that is needed to make the same bytes again, and what went through each stage on the way. */
export function provenance({ version, created, previousVersion }: ReleaseFacts, origin: Origin): object {
  const { commit, repository, packageVersion, lockFile, inputs, stages } = origin;
  return {
    version,
    created,
    previousVersion,
    code: { repository, commit, package: 'drawdown', packageVersion, lockFile, command: releaseCommand(version) },
    inputs,
    stages,
  };
}

/** What makes a version again, in a clone of its commit beside the versions before it. */
export const releaseCommand = (version: string): string => `npm ci && npm run release -- ${version}`;
