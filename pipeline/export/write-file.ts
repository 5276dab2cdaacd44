import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** A file as written: what others check theirs against. */
export interface WrittenFile {
  readonly bytes: number;
  /** `sha256:` and the hash in hexadecimal. */
  readonly hash: string;
}

/** Writes a file piece by piece, each while the next is made; text as UTF-8. Refuses to write over one that is there. */
export async function writeFile(path: string, pieces: Iterable<string | Uint8Array>): Promise<WrittenFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx');
  let writing = Promise.resolve();
  try {
    for (const piece of pieces) {
      const content = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
      hash.update(content);
      bytes += content.length;
      await writing;
      writing = file.writeFile(content);
      // Its failure is thrown where it is waited for; until then it must not count as unhandled.
      writing.catch(() => undefined);
    }
    await writing;
  } finally {
    await file.close();
  }
  return { bytes, hash: `sha256:${hash.digest('hex')}` };
}
