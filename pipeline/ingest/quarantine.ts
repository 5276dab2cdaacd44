import type { Finding, Outcome } from '../stage.js';

/** Where an input went wrong, as far as it is known. */
export interface Where {
  /** Input file name without folders: rows must not depend on where the inputs lie. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** In bytes of the file, or of what it unzips to. */
  readonly offset?: number;
  readonly article_id?: string;
}

/**
 * Says that a field of a record or a column of the catalogue means nothing to us: misspelt, or somebody else's.
 * @param known the fields that are read there.
 */
export function ignoredField(name: string, known: Iterable<string>, where: Where): Finding {
  const message = `${where.file} has a field ${JSON.stringify(name)}, which is not read. Read are ${[...known].join(', ')}: nothing to do unless it should be one of them.`;
  return { ...inputIssue('ignored-field', message, where), severity: 'info' };
}

const largestCell = 2_147_483_647;

/**
 * Says why an input does not become an article.
 * @param code stable kind of problem, kebab case.
 * @param message what happened and what to do.
 */
export function quarantine(code: string, message: string, where: Where): Outcome<null> {
  return { value: null, issues: [inputIssue(code, message, where)] };
}

/** The same as a bare finding, for inputs that were never articles. */
export function inputIssue(code: string, message: string, where: Where): Finding {
  const { offset, ...rest } = where;
  const finding: Finding = { stage: 'ingest', severity: 'error', code, message, ...rest };
  // The column is an Int32; files of JSON lines may be longer.
  return offset === undefined || offset > largestCell ? finding : { ...finding, offset };
}
