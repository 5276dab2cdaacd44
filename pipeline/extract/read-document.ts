import type { Document } from '../document.js';
import { isFromDesk, writtenFrom } from './discourse/written-from.js';
import { abbreviatedGroups } from './force/abbreviated-groups.js';
import { type Reading, readSentences } from './reading.js';

/** Reads the sentences of a document that can carry claims. */
export function readDocument(document: Document): Reading[] {
  const written = isFromDesk(document) ? null : writtenFrom(document);
  const countries = written === null ? [] : [written];
  const context = { countries, day: document.published.latest, abbreviations: abbreviatedGroups(document.text) };
  const sentences = document.sentences.filter(({ kind }) => kind === 'body' || kind === 'heading');
  return readSentences(document, sentences, context);
}
