import type { Document } from '../document.js';
import { tokenize } from '../token.js';
import { countriesIn, type NameContext, viewNames } from './name-view.js';

/** Where news says what it is about, in UTF-16 units from the first sentence on. */
const leadLength = 2000;

const known = new WeakMap<Document, NameContext>();

/** What a document's lead and date say of its names: the countries that it speaks of, and its day. Read once a document. */
export function nameContext(document: Document): NameContext {
  const read = known.get(document);
  if (read !== undefined) return read;
  const { text, published } = document;
  const lead = tokenize(text, { start: 0, end: Math.min(text.length, leadLength) });
  const countries = [...countriesIn(viewNames(lead, {}))].filter((code) => /^[A-Z]{3}$/.test(code)).sort();
  const context = { countries, day: published.on ?? published.latest };
  known.set(document, context);
  return context;
}
