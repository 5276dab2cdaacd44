import { hash } from 'node:crypto';
import { day } from '../../schemas/column.js';
import type { Article } from '../article.js';
import type { Context, Outcome } from '../stage.js';
import type { Candidate } from './candidate.js';
import { quarantine } from './quarantine.js';
import { binary, overSizeLimit } from './refusals.js';

/**
 * Makes the one check of a run that sees every candidate: it remembers ids and hashes, so the first of two that share one stays. Call it
 * in the order of the sources, which nothing outside can change.
 */
export function admission(context: Context): (candidate: Candidate) => Outcome<Article | null> {
  const holderOfId = new Map<string, Holder>();
  const holderOfHash = new Map<string, Holder>();
  return (candidate) => {
    const refusal = unfit(candidate, context);
    if (refusal !== null) return refusal;
    const { article_id, label, line, file, text, format, title, catalog } = candidate;
    const digest = hash('sha256', text, 'buffer');
    const bytes = digest.toString('latin1');
    const copy = holderOfHash.get(bytes);
    if (copy !== undefined) return sameText(candidate, copy);
    const holder = holderOfId.get(article_id);
    if (holder !== undefined) return sameId(candidate, holder);
    const own = { article_id, label, line };
    holderOfHash.set(bytes, own);
    holderOfId.set(article_id, own);
    const sha256 = `sha256:${digest.toString('hex')}`;
    return { value: { article_id, file, sha256, text, format, title, catalog }, issues: [] };
  };
}

/** What is remembered of an article, as little as will do: it is remembered until the last is read. */
type Holder = Pick<Candidate, 'article_id' | 'label' | 'line'>;

/** What is wrong with a candidate by itself. */
function unfit(candidate: Candidate, context: Context): Outcome<null> | null {
  const { text, catalog } = candidate;
  const where = placeOf(candidate);
  if (text.trim() === '')
    return quarantine('empty', `${nameOf(candidate)} holds no text. Remove it or fetch it again.`, where);
  if (text.includes('\0')) return binary(nameOf(candidate), where);
  if (!text.isWellFormed()) {
    const problem = 'holds half of a surrogate pair (\\ud800 to \\udfff), which UTF-8 can’t hold';
    return quarantine('not-unicode', `${nameOf(candidate)} ${problem}. Mend the program that escaped it.`, where);
  }
  if (Buffer.byteLength(text, 'utf8') > context.maximumBytes) return overSizeLimit(nameOf(candidate), where, context);
  const published = catalog?.published_on ?? null;
  if (published !== null && !day.safeParse(published).success) {
    const problem = `has the publication date ${JSON.stringify(published)}, which is no day of the calendar`;
    return quarantine(
      'impossible-date',
      `${nameOf(candidate)} ${problem}. Write it as YYYY-MM-DD, or leave it empty.`,
      where,
    );
  }
  return null;
}

function sameText(candidate: Candidate, copy: Holder): Outcome<null> {
  const message = `${nameOf(candidate)} is, byte for byte, the article ${copy.article_id}, which was read. Nothing to do unless one of them is the wrong text.`;
  return quarantine('duplicate-text', message, placeOf(candidate));
}

function sameId(candidate: Candidate, holder: Holder): Outcome<null> {
  const advice = candidate.line === null ? 'An id is the name of a file: rename one' : 'Give it an id of its own';
  const message = `${nameOf(candidate)} has the id of another article, ${nameOf(holder)}, which was read. ${advice}.`;
  return quarantine('duplicate-id', message, placeOf(candidate));
}

function placeOf({ article_id, file, line }: Candidate) {
  return { article_id, file, ...(line === null ? {} : { line }) };
}

function nameOf({ article_id, label, line }: Holder): string {
  return line === null ? label : `${article_id} (${label}, line ${line})`;
}
