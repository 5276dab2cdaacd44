import type { Context, Finding, Outcome } from '../stage.js';
import type { Decoded } from './decode.js';
import { inputIssue, quarantine, type Where } from './quarantine.js';
import { notAFile } from './walk-folder.js';

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
    `${what} is not UTF-8 from byte ${offset} on. Convert it, for instance with: iconv -f ${decoded.encoding} -t UTF-8`,
    { ...where, offset },
  );
}

/** Says that an input holds NUL bytes, as programs, pictures, office files and UTF-16 without its mark do. */
export function binary(what: string, where: Where): Outcome<null> {
  return quarantine(
    'binary',
    `${what} holds NUL bytes, so it is no text. Extract its text, or convert it to UTF-8, first.`,
    where,
  );
}

/** Says that an input is too long. */
export function overSizeLimit(what: string, where: Where, { maximumBytes }: Context): Outcome<null> {
  return quarantine(
    'over-size-limit',
    `${what} is longer than ${maximumBytes} bytes. Raise --maximum-size if it is one article, else cut it up.`,
    where,
  );
}

const damagedZip = 'is not zipped, whatever its name says, or is damaged. Fetch or zip it again';
const cutZip = 'ends before its zip does; what came before was read. Fetch it again';

const reasons: Readonly<Record<string, string>> = {
  Z_DATA_ERROR: damagedZip,
  Z_BUF_ERROR: cutZip,
  EACCES: "can't be read: its permissions forbid it. Change them and run again",
  EPERM: "can't be read: its permissions forbid it. Change them and run again",
  EISDIR: "can't be read: it is a folder. Name a file",
  [notAFile]: 'is a pipe, a socket or a device. Leave it out, or name a pipe as an input of its own',
  ENOENT: "can't be read: it is gone, or a link that leads nowhere. Put it back and run again",
};

/**
 * Says why the system does not let us read an input to its end.
 * @param code such as EACCES of the file system or Z_DATA_ERROR of zlib.
 */
export function unreadable(what: string, code: string, where: Where): Finding {
  const reason = reasons[code] ?? `can't be read: the system says ${code}. Check file and disk, then run again`;
  return inputIssue('unreadable', `${what} ${reason}.`, where);
}
