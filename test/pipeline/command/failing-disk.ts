import { open } from 'node:fs/promises';

// Given to node with --import: makes writing the file with the number FAIL_AT fail, as a full disk does or by a sudden death.

const { FAIL_AT, FAIL_BY } = process.env;
const handle = await open(new URL(import.meta.url));
const prototype = Object.getPrototypeOf(handle) as typeof handle;
await handle.close();
const { writeFile } = prototype;
const begun = new WeakSet<object>();
let count = 0;

prototype.writeFile = async function failing(...given) {
  if (!begun.has(this)) count++;
  begun.add(this);
  if (count === Number(FAIL_AT)) {
    if (FAIL_BY === 'SIGKILL') process.kill(process.pid, FAIL_BY);
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  }
  return Reflect.apply(writeFile, this, given);
};
