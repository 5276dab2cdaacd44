// Prints vitest's JSON report as the one closing line that any reader of a CI log understands: "12 passed, 0 failed".
//   node .ci/test-counts.mjs REPORT
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
// A test file that does not load has no failed test, only a failed suite.
const failed = report.numFailedTests > 0 ? report.numFailedTests : report.numFailedTestSuites;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
