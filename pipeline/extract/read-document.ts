import type { Document } from '../document.js';
import { type Reading, readSentence } from './reading.js';

/** Words without which an article has no claim of ours: people under arms, and what they do. Stems, so that every form is caught. */
const topic =
  /\b(?:troop|soldier|militar|armed forces|army|marines?\b|navy|air force|peacekeep|servicem|service member|milit|rebel|insurgent|guerrilla|gunm[ae]n|fighter|extremist|jihad|withdraw|deploy|ceasefire|cease-fire|truce|air ?strike|airstrike|invasion|invade|nato\b|coalition|combat|missile|rocket|bomb|pentagon|police(?:men|man)|ambush|shelling|warplane|battalion|brigade|occupation|offensive)/i;

/** Reads the sentences of a document that can carry claims; none of an article that is about something else. */
export function readDocument(document: Document): Reading[] {
  if (!topic.test(document.text)) return [];
  const countries = new Set<string>();
  const readings: Reading[] = [];
  for (const sentence of document.sentences) {
    if (sentence.kind !== 'body' && sentence.kind !== 'heading') continue;
    const reading = readSentence(document, sentence, { countries: [...countries], day: document.published.latest });
    for (const { country } of reading.places) if (country !== null) countries.add(country);
    readings.push(reading);
  }
  return readings;
}
