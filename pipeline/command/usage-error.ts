/** The command was given something that it can't work with: exit status 2. The message says what and what to do. */
export class UsageError extends Error {}
