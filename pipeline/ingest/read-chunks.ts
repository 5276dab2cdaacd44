import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Source } from './source.js';

/** Told of the bytes of the inputs as they are read, as stored. */
export type OnBytes = (bytes: number) => void;

const chunkBytes = 1 << 18;

/**
 * Streams an input, unzipped if it is zipped, never faster than it is taken.
 * @throws the file system's or zlib's error, on iteration.
 */
export function readChunks(source: Source, onBytes: OnBytes): AsyncIterable<Buffer> {
  const stream: Readable =
    source.path === null ? process.stdin : createReadStream(source.path, { highWaterMark: chunkBytes });
  const counted = count(stream, onBytes);
  return source.gzipped ? unzipped(counted) : counted;
}

/**
 * What a stream of gzip unzips to.
 * @throws zlib's error, on iteration.
 */
export function unzipped(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  // The callback is where an error would be reported twice: the iteration throws it already.
  return pipeline(chunks, createGunzip(), () => undefined);
}

async function* count(stream: AsyncIterable<Buffer>, onBytes: OnBytes): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    onBytes(chunk.length);
    yield chunk;
  }
}
