import type { StageCounts } from '../stage-counts.js';
import type { SchemaChange } from './schema-changes.js';
import type { PublishedVersion } from './version.js';

/** What is decided of a release before its files are written. */
export interface ReleaseFacts {
  /** `2026.11.0`. */
  readonly version: string;
  readonly schemaVersion: string;
  readonly previousVersion: string | null;
  /** Version of the schema of the version before; null for the first. */
  readonly previousSchemaVersion: string | null;
  /** Every version before, oldest first. */
  readonly olderVersions: readonly PublishedVersion[];
  /** Instant in RFC 3339, from SOURCE_DATE_EPOCH or the commit. */
  readonly created: string;
  /** How to cite it, in one line. */
  readonly citation: string;
  readonly schemaChanges: readonly SchemaChange[];
}

/** The code that a release is made with. */
export interface Project {
  /** Last commit that changed what the tables are made from; null outside of a repository. */
  readonly commit: string | null;
  readonly packageVersion: string;
  /** Hash of package-lock.json, which fixes every dependency; null where there is none. */
  readonly lockFile: string | null;
  /** Addresses that package.json gives; null until it does. */
  readonly homepage: string | null;
  readonly repository: string | null;
}

/** Where the tables come from, as far as it can be told from outside of them. */
export interface Origin extends Project {
  /** Every file that was read, by name, with the hash of its bytes. */
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  readonly stages: StageCounts;
}
