import { readFileSync, statSync } from 'node:fs';
import { parse } from 'node:path';
import type { Context, Outcome } from '../stage.js';
import type { Candidate } from './candidate.js';
import { decode } from './decode.js';
import type { OnBytes } from './read-chunks.js';
import { overSizeLimit, undecodable } from './refusals.js';
import type { Source } from './source.js';

/**
 * Reads a file that is one article. In one go, not as a stream: most are a few kilobytes, and opening a stream for each takes longer
 * than reading it.
 * @throws the file system's error.
 */
export function readTextFile(
  source: Source & { path: string },
  context: Context,
  onBytes: OnBytes,
): Outcome<Candidate | null> {
  const { path, file } = source;
  if (statSync(path).size > context.maximumBytes) return overSizeLimit(source.label, { file }, context);
  const bytes = readFileSync(path);
  onBytes(bytes.length);
  return textCandidate(bytes, source, context);
}

/** Reads a stream that is one article, up to the size limit. */
export async function readTextStream(
  chunks: AsyncIterable<Buffer>,
  source: Source,
  context: Context,
): Promise<Outcome<Candidate | null>> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > context.maximumBytes) return overSizeLimit(source.file, { file: source.file }, context);
    parts.push(chunk);
  }
  return textCandidate(Buffer.concat(parts), source, context);
}

function textCandidate(bytes: Buffer, source: Source, context: Context): Outcome<Candidate | null> {
  const { file, label, kind } = source;
  const article_id = parse(file).name;
  const decoded = decode(bytes);
  if (decoded.text === null) return undecodable(decoded, label, { file, article_id });
  const format = kind === 'html' ? 'html' : 'text';
  const catalog = context.catalog.get(file) ?? null;
  return {
    value: { article_id, file, label, line: null, text: decoded.text, format, title: null, catalog },
    issues: [],
  };
}
