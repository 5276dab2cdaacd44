/** What a curator wrote (corrections, expectations) does not fit what is there, so nothing is published. The message says what to do. */
export class CurationError extends Error {}
