import type { Document } from '../document.js';
import { isFromDesk, writtenFrom } from './discourse/written-from.js';
import { abbreviatedGroups } from './force/abbreviated-groups.js';
import { isOnTopic } from './is-on-topic.js';
import { type Reading, readSentences } from './reading.js';

/** Reads the sentences of a document that can carry claims; none of an article that is about something else. */
export function readDocument(document: Document): Reading[] {
  if (!isOnTopic(document.text)) return [];
  const written = isFromDesk(document) ? null : writtenFrom(document);
  const countries = written === null ? [] : [written];
  const context = { countries, day: document.published.latest, abbreviations: abbreviatedGroups(document.text) };
  const sentences = document.sentences.filter(({ kind }) => kind === 'body' || kind === 'heading');
  return readSentences(document, sentences, context);
}
