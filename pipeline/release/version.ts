/** A published version, as `versions.json` lists it. */
export interface PublishedVersion {
  /** Year, month without leading zero, number within the month from 0 on: `2026.11.0`. */
  readonly version: string;
  readonly schemaVersion: string;
  /** Instant in RFC 3339. */
  readonly created: string;
  readonly commit: string | null;
  /** Hash of its SHA256SUMS, which holds those of all its files. */
  readonly sha256: string;
}

export interface Versions {
  readonly versions: readonly PublishedVersion[];
  readonly lastSuccessful: string | null;
}

const calendarVersion = /^([1-9]\d{3})\.([1-9]|1[0-2])\.(0|[1-9]\d*)$/;

/** Whether a text is a version of ours, such as 2026.11.0. */
export const isVersion = (text: string): boolean => calendarVersion.test(text);

/** Compares versions by their numbers: 2026.9.0 comes before 2026.10.0. */
export function byVersion(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  return [0, 1, 2].map((index) => (left[index] ?? 0) - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The version that comes next in the month of an instant. */
export function nextVersion(created: string, versions: readonly PublishedVersion[]): string {
  const month = `${Number(created.slice(0, 4))}.${Number(created.slice(5, 7))}.`;
  const numbers = versions
    .filter(({ version }) => version.startsWith(month))
    .map(({ version }) => Number(version.slice(month.length)));
  return `${month}${Math.max(-1, ...numbers) + 1}`;
}

/** The newest version before another; null for the first. */
export function versionBefore(version: string, versions: readonly PublishedVersion[]): PublishedVersion | null {
  const older = versions.filter((entry) => byVersion(entry.version, version) < 0);
  return older.sort((a, b) => byVersion(a.version, b.version)).at(-1) ?? null;
}

/** The list with a version in it, sorted. */
export function withVersion({ versions }: Versions, added: PublishedVersion): Versions {
  const others = versions.filter(({ version }) => version !== added.version);
  const sorted = [...others, added].sort((a, b) => byVersion(a.version, b.version));
  return { versions: sorted, lastSuccessful: sorted.at(-1)?.version ?? null };
}
