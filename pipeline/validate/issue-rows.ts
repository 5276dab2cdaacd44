import { hash } from 'node:crypto';
import { z } from 'zod';
import { type Issue, issue } from '../../schemas/issue.js';
import { sortedBy } from '../order.js';
import type { Finding } from '../stage.js';

/** What no UTF-8 file can hold, or no reader of tables can read: quoted from the input by a message. */
const unwritable = /\p{Surrogate}|\0/gu;

const compiled = z.compile(issue);

/**
 * The table of issues: one row for each finding, sorted by key. The key is made from what the row says, so the same finding keeps it in
 * every run; findings that say the same are one row.
 */
export function issueRows(findings: readonly Finding[]): Issue[] {
  const rows = findings.map((finding) => row(finding));
  return sortedBy(new Map(rows.map((row) => [row.issue_id, row])).values(), ({ issue_id }) => issue_id);
}

function row(finding: Finding): Issue {
  const content = {
    stage: finding.stage,
    severity: finding.severity,
    code: finding.code,
    message: finding.message.replace(unwritable, '\ufffd'),
    file: finding.file ?? null,
    line: finding.line ?? null,
    offset: finding.offset ?? null,
    article_id: finding.article_id ?? null,
    table: finding.table ?? null,
    row_id: finding.row_id ?? null,
    column: finding.column ?? null,
  };
  const digest = hash('sha256', JSON.stringify(content), 'hex');
  return compiled.parse({ issue_id: `iss_${digest.slice(0, 16)}`, ...content });
}
