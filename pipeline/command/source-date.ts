import { execFileSync } from 'node:child_process';
import { UsageError } from './usage-error.js';

/** What the tables are made from: files elsewhere don't make a new version. */
const madeFrom = [
  'pipeline',
  'schemas',
  'test/gold',
  'test/score',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

export interface SourceDate {
  /** Last commit that changed what the tables are made from; null outside of a repository. */
  readonly commit: string | null;
  /** Its time, in RFC 3339; SOURCE_DATE_EPOCH comes before that. */
  readonly created: string;
}

/**
 * When a release was made and from what, without a look at the clock.
 * @throws {UsageError} when nothing says when, or when the commit would not be the whole truth.
 */
export function sourceDate(inputs: readonly string[]): SourceDate {
  const paths = [...madeFrom, ...inputs];
  const [commit = null, seconds] = (git('log', '-1', '--format=%H %ct', '--', ...paths) || undefined)?.split(' ') ?? [];
  if (commit !== null) refuseHalfTruth(paths);
  return { commit, created: instant(process.env.SOURCE_DATE_EPOCH ?? seconds) };
}

function refuseHalfTruth(paths: readonly string[]): void {
  if (git('rev-parse', '--is-shallow-repository') === 'true') {
    throw new UsageError(
      'This clone is shallow, so it does not know which commit the tables were made from. Run git fetch --unshallow first.',
    );
  }
  const changed = git('status', '--porcelain', '--', ...paths).split('\n');
  const [first] = changed;
  if (first === '') return;
  const more = changed.length > 1 ? ` and ${changed.length - 1} more` : '';
  throw new UsageError(
    `What the tables are made from is not committed (${first}${more}). Commit it first, so that the release can name where it comes from.`,
  );
}

/** The last second that RFC 3339 can write. */
const lastSecond = 253_402_300_799;

function instant(seconds: string | undefined): string {
  if (seconds === undefined) {
    throw new UsageError('No commit says when the release was made. Set SOURCE_DATE_EPOCH to seconds since 1970.');
  }
  if (!/^\d+$/.test(seconds) || Number(seconds) > lastSecond) {
    throw new UsageError(`SOURCE_DATE_EPOCH is "${seconds}"; it must be whole seconds since 1970.`);
  }
  return new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}

/** What Git prints; empty outside of a repository. */
function git(...words: string[]): string {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
