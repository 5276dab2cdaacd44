import type { ArticleClaims } from '../../../pipeline/claims.js';
import { extract } from '../../../pipeline/extract/extract.js';
import { context, document } from '../parse/article.js';

/** An article says somewhere what it is about; this names nobody and claims nothing. */
const topic = 'Soldiers are soldiers.';

/** What is read of a few sentences, as an article published on Monday 2018-02-05. */
export function claimsIn(text: string): ArticleClaims {
  return extract(document(` date 2018-02-05 ${text} ${topic}`), context).value;
}
