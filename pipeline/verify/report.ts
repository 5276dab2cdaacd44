import type { Step } from './verify.js';

const mostProblems = 20;

/** What a verification came to, step by step, for a person or a log. */
export function report(folder: string, steps: readonly Step[]): string {
  const failed = steps.some(({ problems }) => problems.length > 0);
  return [
    `Verifying ${folder}`,
    ...steps.flatMap(stepLines),
    failed ? 'Not verified: see the lines that say FAIL.' : 'Verified.',
    '',
  ].join('\n');
}

function stepLines({ claim, problems }: Step): string[] {
  if (problems.length === 0) return [`  ok    ${claim}`];
  const shown = problems.slice(0, mostProblems).map((problem) => `          ${problem.replace(/\s+/g, ' ')}`);
  const more = problems.length > mostProblems ? [`          … and ${problems.length - mostProblems} more`] : [];
  return [`  FAIL  ${claim}: ${problems.length === 1 ? 'one does' : `${problems.length} do`} not`, ...shown, ...more];
}
