import type { Document } from '../document.js';
import { isFromDesk, writtenFrom } from './discourse/written-from.js';
import { abbreviatedGroups } from './force/abbreviated-groups.js';
import { introducedGroups } from './force/introduced-groups.js';
import type { NameContext } from './name-view.js';
import { type Reading, readSentences } from './reading.js';

/** Reads the sentences of documents that can carry claims. No document has a part in the readings of another. */
export function readDocuments(documents: readonly Document[]): ReadonlyMap<Document, readonly Reading[]> {
  const unread = documents.flatMap((document) =>
    document.sentences
      .filter(({ kind }) => kind === 'body' || kind === 'heading')
      .map((sentence) => ({ document, sentence })),
  );
  const contexts = new Map(documents.map((document) => [document, contextOf(document)]));
  const readings = new Map<Document, Reading[]>(documents.map((document) => [document, []]));
  for (const reading of readSentences(unread, contexts)) readings.get(reading.document)?.push(reading);
  return readings;
}

/** What the article as a whole says of the names in it. */
function contextOf(document: Document): NameContext {
  const written = isFromDesk(document) ? null : writtenFrom(document);
  const countries = written === null ? [] : [written];
  const introduced = introducedGroups(document.text);
  const abbreviations = abbreviatedGroups(document.text, introduced);
  return { countries, day: document.published.latest, abbreviations, introduced };
}
