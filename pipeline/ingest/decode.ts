import { isUtf8 } from 'node:buffer';

/**
 * Text, or why the bytes are none; `offset` is the byte where the first sequence that is not UTF-8 begins, `encoding` the likeliest
 * instead, as `iconv` and the Encoding Standard name it.
 */
export type Decoded =
  | { readonly text: string }
  | { readonly text: null; readonly problem: 'binary' }
  | { readonly text: null; readonly problem: 'not-utf-8'; readonly offset: number; readonly encoding: string };

/**
 * Reads bytes as UTF-8, with nothing removed: a byte order mark stays the first character, U+FEFF, so that offsets are those of the
 * file and its hash is that of its bytes. (Python's `open(…, encoding='utf-8')` keeps it too.)
 */
export function decode(bytes: Buffer): Decoded {
  if (hasUtf16Mark(bytes)) return { text: null, problem: 'not-utf-8', offset: 0, encoding: 'UTF-16' };
  if (bytes.includes(0)) return { text: null, problem: 'binary' };
  if (!isUtf8(bytes))
    return { text: null, problem: 'not-utf-8', offset: firstInvalidByte(bytes), encoding: singleByteEncoding(bytes) };
  return { text: bytes.toString('utf8') };
}

/** Text in UTF-16 is full of zero bytes, yet not binary. */
function hasUtf16Mark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** A web page says early on what it is in; Latin-1 means Windows-1252 there. Source: Encoding Standard, section 4.2, "Names and labels". */
const declared = /\bcharset\s*=\s*["']?([\w-]{3,20})/i;
const declaredWithin = 1024;

function singleByteEncoding(bytes: Buffer): string {
  const name = declared.exec(bytes.toString('latin1', 0, declaredWithin))?.[1]?.toUpperCase() ?? 'WINDOWS-1252';
  return /^(?:UTF-?8|ISO-8859-1|LATIN-?1|US-ASCII)$/.test(name) ? 'WINDOWS-1252' : name;
}

/** Decoding replaces what is not UTF-8 by U+FFFD, so the bytes part ways there at the latest; back to where that character begins. */
function firstInvalidByte(bytes: Buffer): number {
  const repaired = Buffer.from(bytes.toString('utf8'), 'utf8');
  let at = 0;
  while (at < bytes.length && bytes[at] === repaired[at]) at++;
  while (at > 0 && ((repaired[at] as number) & 0b1100_0000) === 0b1000_0000) at--;
  return at;
}
