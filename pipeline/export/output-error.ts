/** The tables could not be written, for a reason that lies in the folder or the disk. The message says which and what to do. */
export class OutputError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space or choose another folder with --output',
  EDQUOT: 'your share of the disk is used up; free some space or choose another folder with --output',
  EFBIG:
    'a file would be larger than the system allows (see ulimit -f); raise that or choose another folder with --output',
  EACCES: 'you may not write there; change its permissions or choose another folder with --output',
  EPERM: 'you may not write there; change its permissions or choose another folder with --output',
  EROFS: 'the disk can only be read; choose another folder with --output',
  ENOTDIR: 'a file stands where a folder should be; move it away or choose another folder with --output',
  EEXIST: 'a file stands where a folder should be; move it away or choose another folder with --output',
  ENOENT:
    'no folder can be made there, or it was removed while it was written, perhaps by another run into the same one; run again or choose another with --output',
  ENAMETOOLONG: 'the name of the folder is too long; choose another with --output',
  EIO: 'the disk reports an error; check it or choose another folder with --output',
};

/** An error of the file system in words, else the error itself. `folder`: as the person named it. */
export function outputError(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^E[A-Z]+$/.test(code)) return error;
  const reason = reasons[code] ?? `the system says ${code}`;
  return new OutputError(`Can't write to ${folder}: ${reason}. What was there before is as it was.`, { cause: error });
}
