import { statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { UsageError } from './usage-error.js';

/**
 * A run that reads what the one before wrote is another run each time.
 * @throws {UsageError} when the output lies in an input.
 */
export function refuseToFeedItself(inputs: readonly string[], output: string): void {
  const around = inputs.find((input) => {
    const way = relative(input, output);
    return !way.startsWith('..') && !isAbsolute(way) && statSync(input, { throwIfNoEntry: false })?.isDirectory();
  });
  if (around === undefined) return;
  throw new UsageError(`The output ${output} lies in the input ${around}. Choose another folder with --output.`);
}
