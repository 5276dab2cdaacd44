import type { Context, Outcome } from '../stage.js';
import type { Candidate } from './candidate.js';
import type { RawRecord } from './cutter.js';
import { JsonCutter } from './json-cutter.js';
import { LineCutter } from './line-cutter.js';
import { quarantine } from './quarantine.js';
import { type IgnoredFields, readRecord } from './read-record.js';
import type { Source } from './source.js';

/** A byte of text is at most six in JSON (`\u001f`), and a record has other fields. */
const longestRecord = ({ maximumBytes }: Context): number => maximumBytes * 6 + (1 << 16);

/**
 * Reads the articles of a JSON file one by one, holding one record and one chunk at a time.
 * @param chunks the bytes of the file, unzipped.
 */
export async function* readRecords(
  chunks: AsyncIterable<Buffer>,
  source: Source,
  context: Context,
): AsyncGenerator<Outcome<Candidate | null>> {
  const cutter = new (source.kind === 'json' ? JsonCutter : LineCutter)(longestRecord(context));
  const ignored: IgnoredFields = new Set();
  const read = (raw: RawRecord) => readRecord(raw, { source, context, ignored });
  for await (const chunk of chunks) yield* cutter.push(chunk).map(read);
  yield* cutter.end().map(read);
  if (cutter.unfinished) {
    const message = `${source.label} ends before its JSON does. It may have been cut off: fetch it again.`;
    yield quarantine('malformed-json', message, { file: source.file });
  }
}
