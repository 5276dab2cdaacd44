import type { ArticleClaims } from '../claims.js';
import type { Document } from '../document.js';
import type { Context, Outcome } from '../stage.js';
import { articleRow } from './article-row.js';
import { isOnTopic } from './is-on-topic.js';
import { type Claims, readClaims } from './read-claims.js';
import { readDocuments } from './read-documents.js';

/**
 * Reads the claims of documents, together since that is faster (see `readSentences`). Pure: no other document has a part in the claims of one.
 * Validate holds the rows to their schemas, one by one.
 */
export function extractAll(
  documents: readonly Document[],
  _context: Context,
): ReadonlyMap<Document, Outcome<ArticleClaims>> {
  const claims = new Map<Document, Claims>();
  for (const group of groupsOf(documents.filter(({ text }) => isOnTopic(text)))) {
    for (const [document, own] of readClaims(readDocuments(group))) claims.set(document, own);
  }
  return new Map(
    documents.map((document) => {
      const own = claims.get(document) ?? noClaims;
      return [document, { value: { article: articleRow(document), ...own }, issues: [] }];
    }),
  );
}

/** The same for one document. */
export const extract = (document: Document, context: Context): Outcome<ArticleClaims> =>
  extractAll([document], context).get(document) as Outcome<ArticleClaims>;

/** Of an article about something else. */
const noClaims: Claims = { figures: [], mentions: [], withheld: [], evidence: [] };

/** What was read of more text, in characters, is in memory for longer than it saves time. */
const groupCharacters = 1 << 15;

/** Cuts documents into groups that are read together. */
function groupsOf(documents: readonly Document[]): readonly (readonly Document[])[] {
  const groups: Document[][] = [];
  let characters = groupCharacters;
  for (const document of documents) {
    if (characters >= groupCharacters) {
      groups.push([]);
      characters = 0;
    }
    groups.at(-1)?.push(document);
    characters += document.text.length;
  }
  return groups;
}
