import type { Context, Outcome } from '../stage.js';
import type { Candidate } from './candidate.js';
import { isSpace } from './cutter.js';
import { type OnBytes, readChunks, unzipped } from './read-chunks.js';
import { readRecords } from './read-records.js';
import { readTextFile, readTextStream } from './read-text.js';
import { unreadable } from './refusals.js';
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
    yield { value: null, issues: [unreadable(source.label, error.code, { file: source.file })] };
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
  const stored = await peek(chunks);
  const { first, all } = stored.first === firstOfGzip ? await peek(unzipped(stored.all)) : stored;
  if (first === openingBrace) yield* readRecords(all, { ...source, kind: 'lines' }, context);
  else yield await readTextStream(all, source, context);
}

const openingBrace = 0x7b;
/** Source: RFC 1952, section 2.3.1. No text in UTF-8 begins with it. */
const firstOfGzip = 0x1f;

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
