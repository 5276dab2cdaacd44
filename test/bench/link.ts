import { link } from '../../pipeline/extract/link/link.js';
import { madeUpClaims, type Spread } from './made-up-claims.js';

/**
 * Prints how long linking takes for more and more claims about the same countries, forces and years, so that every block grows with them.
 * Near-linear is: the time per claim stays about the same while the claims double. Times are of the processor, so that other work on the
 * machine does not count, and the best of three, so that its moods do not.
 */
const largest = Number(process.argv[2] ?? 100_000);
const sizes = [largest / 8, largest / 4, largest / 2, largest];
const spreads: Readonly<Record<string, Spread>> = {
  'twenty countries, twenty years': { countries: 20, days: 7_300 },
  'one country, one year': { countries: 1, days: 365 },
};
const context = { catalog: new Map(), maximumBytes: 0 };

for (const [name, spread] of Object.entries(spreads)) {
  link(madeUpClaims(2_000, spread), context);
  console.log(`${name}\nclaims    articles  events   seconds  microseconds a claim`);
  for (const size of sizes) {
    const claims = madeUpClaims(size, spread);
    const runs = [1, 2, 3].map(() => measured(claims));
    const seconds = Math.min(...runs.map((run) => run.seconds));
    const cells = [
      String(size).padEnd(9),
      String(claims.length).padEnd(9),
      String(runs[0]?.events).padEnd(8),
      seconds.toFixed(2).padEnd(8),
      ((seconds / size) * 1e6).toFixed(1),
    ];
    console.log(cells.join(' '));
  }
}

function measured(claims: Parameters<typeof link>[0]): { readonly events: number; readonly seconds: number } {
  const begin = process.cpuUsage();
  const { value } = link(claims, context);
  return { events: value.events.length, seconds: process.cpuUsage(begin).user / 1e6 };
}
