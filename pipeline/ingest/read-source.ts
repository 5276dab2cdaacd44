import type { Context, Outcome } from '../stage.js';
import type { Candidate } from './candidate.js';
import { isSpace } from './cutter.js';
import { quarantine } from './quarantine.js';
import { type OnBytes, readChunks } from './read-chunks.js';
import { readRecords } from './read-records.js';
import { readTextFile, readTextStream } from './read-text.js';
import type { Source } from './source.js';
import { isSystemError } from './system-error.js';

/**
 * Reads the candidates of one source. What the system refuses (a file that is gone, a broken zip) is an issue; what was read of it before
 * stays.
 */
export async function* readSource(
  source: Source,
  context: Context,
  onBytes: OnBytes,
): AsyncGenerator<Outcome<Candidate | null>> {
  try {
    yield* candidates(source, context, onBytes);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const { file } = source;
    const message = `${file} can't be read to its end (${error.code}). Check the file and its permissions, then run again.`;
    yield quarantine('unreadable', message, { file });
  }
}

async function* candidates(
  source: Source,
  context: Context,
  onBytes: OnBytes,
): AsyncGenerator<Outcome<Candidate | null>> {
  const { path, kind } = source;
  if (path !== null && (kind === 'text' || kind === 'html')) {
    yield readTextFile({ ...source, path }, context, onBytes);
    return;
  }
  const chunks = readChunks(source, onBytes);
  if (kind !== 'detect') {
    yield* readRecords(chunks, source, context);
    return;
  }
  const { first, all } = await peek(chunks);
  if (first === openingBrace) yield* readRecords(all, { ...source, kind: 'lines' }, context);
  else yield await readTextStream(all, source, context);
}

const openingBrace = 0x7b;

/** The first byte that says something, and the stream as if nobody had looked. */
async function peek(chunks: AsyncIterable<Buffer>): Promise<{ first: number | undefined; all: AsyncIterable<Buffer> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Buffer[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const next = await iterator.next();
    if (next.done === true) break;
    seen.push(next.value);
    first = next.value.find((byte) => !isSpace(byte));
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { first, all: all() };
}
