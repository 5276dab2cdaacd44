import { performance } from 'node:perf_hooks';
import { link } from '../../pipeline/extract/link/link.js';
import { madeUpClaims } from './made-up-claims.js';

/**
 * Prints how long linking takes for more and more claims about the same countries, forces and years, so that every block grows with them.
 * Near-linear is: the time per claim stays within a small factor while the claims double.
 */
const sizes = [12_500, 25_000, 50_000, 100_000];
const context = { catalog: new Map(), maximumBytes: 0 };

link(madeUpClaims(2_000), context);
console.log('claims    articles  events   seconds  microseconds a claim');
for (const size of sizes) {
  const claims = madeUpClaims(size);
  const begin = performance.now();
  const { value } = link(claims, context);
  const seconds = (performance.now() - begin) / 1000;
  const cells = [
    String(size).padEnd(9),
    String(claims.length).padEnd(9),
    String(value.events.length).padEnd(8),
    seconds.toFixed(2).padEnd(8),
    ((seconds / size) * 1e6).toFixed(1),
  ];
  console.log(cells.join(' '));
}
