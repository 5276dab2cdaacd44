/** A copy of a text that holds no other in memory: what is sliced from a text keeps the whole of it (V8). */
export function flatCopy(text: string): string {
  const encoding = beyondLatin1.test(text) ? 'utf16le' : 'latin1';
  return Buffer.from(text, encoding).toString(encoding);
}

/** A byte a character where that is enough. */
const beyondLatin1 = /[^\0-\xff]/;
