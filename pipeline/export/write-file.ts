import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** A file as written: what others check theirs against. */
export interface WrittenFile {
  readonly bytes: number;
  /** `sha256:` and the hash in hexadecimal. */
  readonly hash: string;
}

/** Bytes that are written at once. */
const roomForBytes = 1 << 17;

/**
 * Writes a file, a part of it while the next is made; text as UTF-8. Refuses to write over one that is there. The pieces are gathered in two rooms
 * that take turns: a buffer for each would stay until the collector comes, which looks at its own memory first.
 */
export async function writeFile(path: string, pieces: Iterable<string | Uint8Array>): Promise<WrittenFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx');
  const rooms = freeRooms.pop() ?? newRooms();
  let writing = Promise.resolve();
  try {
    for (const part of gathered(pieces, rooms)) {
      hash.update(part);
      bytes += part.length;
      await writing;
      writing = file.writeFile(part);
      // Its failure is thrown where it is waited for; until then it must not count as unhandled.
      writing.catch(() => undefined);
    }
    await writing;
    freeRooms.push(rooms);
  } finally {
    await file.close();
  }
  return { bytes, hash: `sha256:${hash.digest('hex')}` };
}

type Rooms = readonly [Buffer, Buffer];

const newRooms = (): Rooms => [Buffer.allocUnsafeSlow(roomForBytes), Buffer.allocUnsafeSlow(roomForBytes)];
/** Those of files that are written, for the next ones. */
const freeRooms: Rooms[] = [];

/** The bytes of all pieces, room by room. What is given stands until the next but one is asked for. */
function* gathered(pieces: Iterable<string | Uint8Array>, rooms: Rooms): Generator<Uint8Array> {
  let [room, other] = rooms;
  let used = 0;
  for (const piece of pieces) {
    for (let from = 0; from < piece.length; ) {
      const { read, written } = copied(piece, from, room.subarray(used));
      from += read;
      used += written;
      if (from === piece.length) break;
      yield room.subarray(0, used);
      [room, other] = [other, room];
      used = 0;
    }
  }
  yield room.subarray(0, used);
}

const utf8 = new TextEncoder();

/** Copies as much of a piece as there is room for; never a part of a character. */
function copied(piece: string | Uint8Array, from: number, room: Uint8Array): { read: number; written: number } {
  if (typeof piece === 'string') return utf8.encodeInto(from === 0 ? piece : piece.slice(from), room);
  const part = piece.subarray(from, from + room.length);
  room.set(part);
  return { read: part.length, written: part.length };
}
