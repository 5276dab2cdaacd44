import { type Issue, severity } from '../../schemas/issue.js';

/** How many issues there are of each severity. */
export const issueCounts = (issues: readonly Issue[]): Readonly<Record<string, number>> =>
  Object.fromEntries(severity.options.map((each) => [each, issues.filter((issue) => issue.severity === each).length]));
