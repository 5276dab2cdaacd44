// Not yargs' own defaults: with those, `--input` followed by nothing would be the seeds, not wrong usage.
export const defaultInput = 'seeds';
export const defaultOutput = 'output';
/** Of the largest article. */
export const defaultSize = '10MB';
