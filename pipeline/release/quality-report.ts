import type { Issue } from '../../schemas/issue.js';
import type { Scores } from './scores.js';

/** One thing that was checked of a release. */
export interface QualityCheck {
  readonly id: string;
  readonly description: string;
  /** `fatal`: nothing is published if it fails; `error`: the rows were quarantined; `warning`: published, with doubt. */
  readonly severity: 'fatal' | 'error' | 'warning';
  readonly observed: number;
  readonly bound: { readonly minimum?: number; readonly maximum?: number };
  readonly pass: boolean;
}

export interface QualityReport {
  readonly version: string;
  readonly result: 'success' | 'failure';
  readonly checks: readonly QualityCheck[];
  /** How often the extractor is right on annotated articles, as the scorer measured it; null where nothing was scored. */
  readonly scores: Scores | null;
}

interface RowCheckReference {
  readonly id: string;
  readonly description: string;
  readonly severity: string;
}

/** How many rows each check of the validation found fault with: none is the bound. */
export function validationChecks(checks: readonly RowCheckReference[], issues: readonly Issue[]): QualityCheck[] {
  return checks.map(({ id, description, severity }) => {
    const observed = issues.filter((issue) => issue.stage === 'validate' && issue.code === id).length;
    const grave = severity === 'error' ? ('error' as const) : ('warning' as const);
    return {
      id: `validate/${id}`,
      description,
      severity: grave,
      observed,
      bound: { maximum: 0 },
      pass: observed === 0,
    };
  });
}

/** The report of a release: it fails when a fatal check does. */
export function qualityReport(version: string, checks: readonly QualityCheck[], scores: Scores | null): QualityReport {
  const failed = checks.some(({ severity, pass }) => severity === 'fatal' && !pass);
  return { version, result: failed ? 'failure' : 'success', checks, scores };
}

/** One line for each check that failed, the gravest first. */
export function failures({ checks }: QualityReport): string[] {
  const order = ['fatal', 'error', 'warning'];
  return checks
    .filter(({ pass }) => !pass)
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(({ id, severity, observed, bound }) => {
      const limit = bound.minimum === undefined ? `at most ${bound.maximum}` : `at least ${bound.minimum}`;
      return `${severity} ${id}: ${observed}, expected ${limit}`;
    });
}
