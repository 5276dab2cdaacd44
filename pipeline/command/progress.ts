import type { Progress } from '../run.js';
import { withThousands } from '../with-thousands.js';
import { duration } from './duration.js';

/**
 * How far a run is, in one line: `12,400 articles · 18.2 MB/s · 40 % · 1 min 5 s left`.
 * @param seconds since the run began.
 */
export function progressLine({ articles, bytes, totalBytes }: Progress, seconds: number): string {
  const parts = [`${withThousands(articles)} articles`];
  if (seconds > 0) parts.push(`${(bytes / 1e6 / seconds).toFixed(1)} MB/s`);
  if (totalBytes === null) parts.push(`${(bytes / 1e6).toFixed(1)} MB`);
  else if (bytes > 0) {
    parts.push(`${Math.min(100, Math.floor((bytes / totalBytes) * 100))} %`);
    parts.push(`${duration((seconds * Math.max(0, totalBytes - bytes)) / bytes)} left`);
  }
  return parts.join(' · ');
}

const millisecondsBetween = 100;
/** Some terminals do not say how wide they are. */
const usualColumns = 80;

/**
 * Shows a run's progress as a line that is written over and over; on anything but a terminal, nothing.
 * @returns what to call with the progress, and what to call at the end, which takes the line away.
 */
export function showProgress(stream: NodeJS.WriteStream): { update: (progress: Progress) => void; clear: () => void } {
  if (!stream.isTTY) return { update: () => undefined, clear: () => undefined };
  const start = performance.now();
  let last = 0;
  return {
    update: (progress) => {
      const now = performance.now();
      if (now - last < millisecondsBetween) return;
      last = now;
      const line = progressLine(progress, (now - start) / 1000);
      stream.write(`\r\u001b[2K${line.slice(0, (stream.columns || usualColumns) - 1)}`);
    },
    clear: () => {
      if (last > 0) stream.write('\r\u001b[2K');
    },
  };
}
