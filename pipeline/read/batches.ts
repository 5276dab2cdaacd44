import type { Article } from '../article.js';
import type { Finding, Outcome } from '../stage.js';

/**
 * Enough work, in characters, that handing it to a thread costs little beside it, and enough articles on our topic, of which there are few, to be read
 * together (see `readClaims`).
 */
const batchCharacters = 1 << 18;

/**
 * Gathers articles into batches of about the same length of text; a million broken lines are cut up too.
 * @param articles one by one, null for inputs that became none.
 * @returns batches in the same order, with the issues of their inputs; the last may have issues only.
 */
export async function* batches(articles: AsyncIterable<Outcome<Article | null>>): AsyncGenerator<Outcome<Article[]>> {
  let value: Article[] = [];
  let issues: Finding[] = [];
  let characters = 0;
  for await (const outcome of articles) {
    for (const issue of outcome.issues) {
      issues.push(issue);
      characters += issue.message.length;
    }
    if (outcome.value !== null) {
      value.push(outcome.value);
      characters += outcome.value.text.length;
    }
    if (characters < batchCharacters) continue;
    yield { value, issues };
    value = [];
    issues = [];
    characters = 0;
  }
  yield { value, issues };
}
