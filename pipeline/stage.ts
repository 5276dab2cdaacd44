import type { Issue, Severity, StageName } from '../schemas/issue.js';

/** A half-open run of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An issue before it has its key: only what the finder knows; the rest becomes null. */
export type Finding = { stage: StageName; severity: Severity; code: string; message: string } & Partial<
  Omit<Issue, 'issue_id' | 'stage' | 'severity' | 'code' | 'message'>
>;

/** What every stage returns: its value and what a person should know of how it came about. */
export interface Outcome<T> {
  readonly value: T;
  readonly issues: readonly Finding[];
}

/** What a curator knows of an article: a row of the catalogue, whose `file` names the input. */
export interface CatalogEntry {
  readonly file: string;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly url: string | null;
  readonly published_on: string | null;
  readonly rights: string | null;
}

/** All that a stage may know beside its input. Nothing here comes from a clock or the environment. */
export interface Context {
  /** Catalogue entries by input file name without folders. */
  readonly catalog: ReadonlyMap<string, CatalogEntry>;
  /** Largest input article, in bytes. */
  readonly maximumBytes: number;
}
