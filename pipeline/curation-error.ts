/** What a curator wrote (corrections, expectations) does not fit what is there, so nothing is published. The message says what to do. */
export class CurationError extends Error {
  /** One message for each line of theirs that does not fit. */
  readonly problems: readonly string[];

  constructor(...problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
