import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** How many more bytes are held after some work than before, what nobody needs any more left out. */
export async function keptBytes(work: () => Promise<void>): Promise<number> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().external;
  await work();
  collectGarbage();
  return process.memoryUsage().heapUsed + process.memoryUsage().external - before;
}
