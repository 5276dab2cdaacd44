import type { Document } from '../../document.js';
import type { Span } from '../../stage.js';
import { KeptOn } from '../kept-on.js';

/** "killed 15 *Marines*", where nothing in the article is American: any state may have them. */
export const namesOnlyMarines = (document: Document, { start, end }: Span): boolean =>
  /^marines?$/i.test(document.text.slice(start, end)) && !isAmerican(document);

const american = /\bU\.? ?S\b|\bAmerica|\bUnited States\b|\bPentagon\b|\bWashington\b/;
/** Read once a document: it may speak of marines in every sentence. */
const known = new KeptOn<Document, boolean>();

function isAmerican(document: Document): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  const found = american.test(document.text);
  known.set(document, found);
  return found;
}
