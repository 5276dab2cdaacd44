import type { EventMention } from '../../schemas/event-mention.js';
import type { Evidence } from '../../schemas/evidence.js';
import type { TroopFigure } from '../../schemas/troop-figure.js';
import type { WithheldFigure } from '../../schemas/withheld-figure.js';
import type { ArticleClaims } from '../claims.js';
import type { Document } from '../document.js';
import type { Context, Outcome } from '../stage.js';
import { articleRow } from './article-row.js';
import type { Claim } from './cell.js';
import { claimKey } from './claim-key.js';
import { anchorOf, evidenceOf, valuesOf } from './claim-row.js';
import { advance, startDiscourse } from './discourse/discourse.js';
import { crosswalk } from './event/crosswalk.js';
import type { EventClaim } from './event/event-columns.js';
import { meansOf } from './event/means-of.js';
import { readEvents } from './event/read-events.js';
import { readNounEvents } from './event/read-noun-events.js';
import { readVerbEvents } from './event/read-verb-events.js';
import type { FigureClaim } from './figure/build-figure.js';
import { quantified } from './figure/quantified.js';
import { readFigures } from './figure/read-figures.js';
import { readDocument } from './read-document.js';
import { type Attribution, readAttributions } from './source/attribution.js';
import { readQuotations } from './source/quotations.js';
import { readWithheld, type WithheldColumns } from './withheld/read-withheld.js';

/** Reads the claims of one document. Pure: no other article has a part in it. Validate holds the rows to their schemas, one by one. */
export function extract(document: Document, _context: Context): Outcome<ArticleClaims> {
  const readings = readDocument(document);
  const quotations = readings.length > 0 ? readQuotations(document.text) : [];
  const discourse = startDiscourse(readings);
  const attributions: Attribution[] = [];
  const figures: TroopFigure[] = [];
  const mentions: EventMention[] = [];
  const withheld: WithheldFigure[] = [];
  const evidence: Evidence[] = [];
  for (const reading of readings) {
    attributions.push(...readAttributions(reading, quotations, discourse));
    const events = [...readVerbEvents(reading), ...readNounEvents(reading)];
    const context = { reading, events, discourse, attributions, quotations };
    for (const claim of readWithheld(context)) {
      const row = withheldRow(document, claim);
      withheld.push(row);
      evidence.push(...evidenceOf(document, row.withheld_id, claim));
    }
    const counted = readFigures(context).map((claim) => ({ claim, row: figureRow(document, claim) }));
    const told = readEvents(context).map((claim) => ({ claim, row: mentionRow(document, claim) }));
    if ([...counted, ...told].some(({ row }) => row.modality === 'planned')) discourse.planned = reading.sentence.index;
    for (const { claim, row } of counted) {
      figures.push({
        ...row,
        mention_id: quantified(
          row,
          told.map((other) => other.row),
        ),
      });
      evidence.push(...evidenceOf(document, row.figure_id, claim));
    }
    for (const { claim, row } of told) {
      mentions.push(row);
      evidence.push(...evidenceOf(document, row.mention_id, claim));
    }
    advance(discourse, reading);
  }
  return { value: { article: articleRow(document), figures, mentions, withheld, evidence }, issues: [] };
}

function withheldRow(document: Document, claim: Claim<WithheldColumns>): WithheldFigure {
  const { rules, filled_in, corrected, ...place } = anchorOf(document, claim);
  return {
    withheld_id: claimKey('whd', [document.article_id, place.start, place.end, place.quote]),
    ...place,
    ...valuesOf(claim),
    rules,
    filled_in,
    corrected,
  };
}

function figureRow(document: Document, claim: FigureClaim): TroopFigure {
  const { rules, filled_in, corrected, ...place } = anchorOf(document, claim);
  return {
    figure_id: claimKey('fig', [document.article_id, place.start, place.end, place.quote]),
    ...place,
    ...valuesOf(claim),
    mention_id: null,
    rules,
    filled_in,
    corrected,
  };
}

function mentionRow(document: Document, claim: EventClaim): EventMention {
  const values = valuesOf(claim);
  const anchor = anchorOf(document, claim);
  const { start, end, quote } = anchor;
  const { rules, filled_in, corrected, ...place } = anchor;
  return {
    mention_id: claimKey('men', [document.article_id, start, end, quote, values.event_type]),
    ...place,
    ...values,
    event_id: null,
    ...crosswalk({ type: values.event_type, modality: values.modality, means: meansOf(quote), byState: null }),
    rules,
    filled_in,
    corrected,
  };
}
