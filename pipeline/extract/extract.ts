import type { EventMention } from '../../schemas/event-mention.js';
import type { Evidence } from '../../schemas/evidence.js';
import type { Modality } from '../../schemas/modality.js';
import type { TroopFigure } from '../../schemas/troop-figure.js';
import type { WithheldFigure } from '../../schemas/withheld-figure.js';
import type { ArticleClaims } from '../claims.js';
import type { Document } from '../document.js';
import type { Context, Outcome } from '../stage.js';
import { articleRow } from './article-row.js';
import type { Claim } from './cell.js';
import { claimKey } from './claim-key.js';
import { addEvidence, anchorOf, trustOf, valuesOf } from './claim-row.js';
import { advance } from './discourse/advance.js';
import type { Discourse } from './discourse/discourse.js';
import { startDiscourse } from './discourse/start-discourse.js';
import { type Classified, crosswalk } from './event/crosswalk.js';
import type { EventClaim, EventColumns } from './event/event-columns.js';
import { meansOf } from './event/means-of.js';
import { readEvents } from './event/read-events.js';
import { readNounEvents } from './event/read-noun-events.js';
import { readVerbEvents } from './event/read-verb-events.js';
import type { FigureClaim } from './figure/build-figure.js';
import { quantified } from './figure/quantified.js';
import { readFigures } from './figure/read-figures.js';
import { isOnTopic } from './is-on-topic.js';
import { readQuotations } from './quotations.js';
import { readDocuments } from './read-documents.js';
import type { Reading } from './reading.js';
import { type Attribution, readAttributions } from './source/attribution.js';
import { attributionsAhead } from './source/attributions-ahead.js';
import { readWithheld, type WithheldColumns } from './withheld/read-withheld.js';

/**
 * Reads the claims of documents, together since that is faster (see `readSentences`). Pure: no other document has a part in the claims of one.
 * Validate holds the rows to their schemas, one by one.
 */
export function extractAll(
  documents: readonly Document[],
  _context: Context,
): ReadonlyMap<Document, Outcome<ArticleClaims>> {
  const readings = readDocuments(documents.filter(({ text }) => isOnTopic(text)));
  return new Map(
    documents.map((document) => {
      const own = readings.get(document);
      const claims = own === undefined ? noClaims : readClaims(document, own);
      return [document, { value: { article: articleRow(document), ...claims }, issues: [] }];
    }),
  );
}

/** The same for one document. */
export const extract = (document: Document, context: Context): Outcome<ArticleClaims> =>
  extractAll([document], context).get(document) as Outcome<ArticleClaims>;

type Claims = Omit<ArticleClaims, 'article'>;

/** Of an article about something else. */
const noClaims: Claims = { figures: [], mentions: [], withheld: [], evidence: [] };

function readClaims(document: Document, readings: readonly Reading[]): Claims {
  const verbEvents = readings.map(readVerbEvents);
  const drafts = readings.map((reading, at) => (verbEvents[at] ?? []).concat(readNounEvents(reading)));
  const quotations = readQuotations(document.text);
  const discourse = startDiscourse(readings, quotations);
  const attributions: Attribution[] = [];
  const figures: TroopFigure[] = [];
  const mentions: EventMention[] = [];
  const withheld: WithheldFigure[] = [];
  const evidence: Evidence[] = [];
  for (const [at, reading] of readings.entries()) {
    attributions.push(...readAttributions(reading, quotations, discourse));
    const events = drafts[at] ?? [];
    const ahead = attributionsAhead(readings, at, { quotations, discourse });
    attributions.push(...ahead);
    const { speaker } = discourse;
    if (ahead[0] !== undefined) discourse.speaker = speakerOf(ahead[0], reading);
    const context = { reading, events, discourse, attributions, quotations };
    for (const claim of readWithheld(context)) {
      const row = withheldRow(document, claim);
      withheld.push(row);
      addEvidence(evidence, document, { id: row.withheld_id, claim });
    }
    const numbers = readFigures(context);
    const told = readEvents(context).map((claim) => ({ claim, row: mentionRow(document, claim) }));
    const counted = numbers.map((claim) => ({ claim, row: figureRow(document, claim, told) }));
    if (counted.some(isPlanned) || told.some(isPlanned)) discourse.planned = reading.sentence.index;
    for (const { claim, row } of counted) {
      figures.push(row);
      addEvidence(evidence, document, { id: row.figure_id, claim });
    }
    for (const { claim, row } of told) {
      mentions.push(row);
      addEvidence(evidence, document, { id: row.mention_id, claim });
    }
    attributions.length -= ahead.length;
    discourse.speaker = speaker;
    advance(discourse, reading);
  }
  return { figures, mentions, withheld, evidence };
}

/** Whose words a sentence inside a quotation is in: there "we" are those for whom he speaks. */
const speakerOf = ({ kind, actors, source }: Attribution, { document, sentence }: Reading): Discourse['speaker'] => ({
  kind,
  actors,
  words: document.text.slice(source.start, source.end),
  sentence: sentence.index,
});

function withheldRow(document: Document, claim: Claim<WithheldColumns>): WithheldFigure {
  const place = anchorOf(document, claim);
  return {
    withheld_id: claimKey('whd', [document.article_id, place.start, place.end, place.quote]),
    ...place,
    ...valuesOf(claim),
    ...trustOf(claim),
  };
}

const isPlanned = ({ row }: { readonly row: { readonly modality: Modality } }): boolean => row.modality === 'planned';

/** @param told the events that its sentence tells of, one of which the figure can count the people of. */
function figureRow(
  document: Document,
  claim: FigureClaim,
  told: readonly { readonly row: EventMention }[],
): TroopFigure {
  const place = anchorOf(document, claim);
  const values = valuesOf(claim);
  return {
    figure_id: claimKey('fig', [document.article_id, place.start, place.end, place.quote]),
    ...place,
    ...values,
    mention_id: quantified({ measure: values.measure, start: place.start, end: place.end }, told),
    ...trustOf(claim),
  };
}

function mentionRow(document: Document, claim: EventClaim): EventMention {
  const values = valuesOf(claim);
  const place = anchorOf(document, claim);
  const { start, end, quote } = place;
  return {
    mention_id: claimKey('men', [document.article_id, start, end, quote, values.event_type]),
    ...place,
    ...values,
    event_id: null,
    ...crosswalk(classified(values, quote)),
    ...trustOf(claim),
  };
}

/** Only an attack has means, and only of an attack they decide anything. */
const classified = ({ event_type: type, modality }: EventColumns, quote: string): Classified => ({
  type,
  modality,
  means: type === 'attack' ? meansOf(quote) : null,
  byState: null,
});
