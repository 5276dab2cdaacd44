/** Whether an error comes from the file system or from zlib, with a code such as ENOENT, and not from a defect of ours. */
export function isSystemError(error: unknown): error is Error & { code: string } {
  return (
    error instanceof Error && 'code' in error && /^[EZ]/.test(String(error.code)) && !/^ERR_/.test(String(error.code))
  );
}
