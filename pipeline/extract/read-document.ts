import type { Document } from '../document.js';
import { isFromDesk, writtenFrom } from './discourse/written-from.js';
import { abbreviatedGroups } from './force/abbreviated-groups.js';
import { isOnTopic } from './is-on-topic.js';
import { type Reading, readSentence } from './reading.js';

/** Reads the sentences of a document that can carry claims; none of an article that is about something else. */
export function readDocument(document: Document): Reading[] {
  if (!isOnTopic(document.text)) return [];
  const written = isFromDesk(document) ? null : writtenFrom(document);
  const countries = new Set(written === null ? [] : [written]);
  const abbreviations = abbreviatedGroups(document.text);
  const day = document.published.latest;
  const readings: Reading[] = [];
  for (const sentence of document.sentences) {
    if (sentence.kind !== 'body' && sentence.kind !== 'heading') continue;
    const reading = readSentence(document, sentence, { countries: [...countries], day, abbreviations });
    for (const { country } of reading.places) if (country !== null) countries.add(country);
    readings.push(reading);
  }
  return readings;
}
