import type { Context, Outcome } from '../stage.js';
import type { Decoded } from './decode.js';
import { quarantine, type Where } from './quarantine.js';

/**
 * Says why bytes are no text.
 * @param what the input, as the subject of a sentence.
 * @param where the place at which its bytes begin; `offset` 0 unless given.
 */
export function undecodable(decoded: Exclude<Decoded, { text: string }>, what: string, where: Where): Outcome<null> {
  if (decoded.problem === 'binary') return binary(what, where);
  const offset = (where.offset ?? 0) + decoded.offset;
  return quarantine(
    'not-utf-8',
    `${what} is not UTF-8 from byte ${offset} on. Convert it, for instance with: iconv -f WINDOWS-1252 -t UTF-8`,
    { ...where, offset },
  );
}

/** Says that an input holds zero bytes, as programs, pictures and office files do. */
export function binary(what: string, where: Where): Outcome<null> {
  return quarantine('binary', `${what} holds zero bytes, so it is no text. Extract its text first.`, where);
}

/** Says that an input is too long. */
export function overSizeLimit(what: string, where: Where, { maximumBytes }: Context): Outcome<null> {
  return quarantine(
    'over-size-limit',
    `${what} is longer than ${maximumBytes} bytes. Raise --maximum-size if it is one article, else cut it up.`,
    where,
  );
}
