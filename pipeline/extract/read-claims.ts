import type { EventMention } from '../../schemas/event-mention.js';
import type { Evidence } from '../../schemas/evidence.js';
import type { Modality } from '../../schemas/modality.js';
import type { TroopFigure } from '../../schemas/troop-figure.js';
import type { WithheldFigure } from '../../schemas/withheld-figure.js';
import type { Document } from '../document.js';
import type { Span } from '../stage.js';
import type { Claim } from './cell.js';
import { claimKey } from './claim-key.js';
import { addEvidence, anchorOf, trustOf, valuesOf } from './claim-row.js';
import type { NounGroup } from './clause/noun-group.js';
import type { SentenceContext } from './context.js';
import { advance } from './discourse/advance.js';
import type { Discourse } from './discourse/discourse.js';
import { startDiscourse } from './discourse/start-discourse.js';
import { type Classified, crosswalk } from './event/crosswalk.js';
import type { EventDraft } from './event/draft.js';
import type { EventClaim, EventColumns } from './event/event-columns.js';
import { meansOf } from './event/means-of.js';
import { readEvents } from './event/read-events.js';
import { readNounEvents } from './event/read-noun-events.js';
import { readVerbEvents } from './event/read-verb-events.js';
import { eventIdOf } from './event-id.js';
import type { FigureClaim } from './figure/build-figure.js';
import { quantified } from './figure/quantified.js';
import { readFigures } from './figure/read-figures.js';
import { readQuotations } from './quotations.js';
import type { Reading } from './reading.js';
import { type Attribution, readAttributions } from './source/attribution.js';
import { attributionsAhead } from './source/attributions-ahead.js';
import { readWithheld, type WithheldColumns } from './withheld/read-withheld.js';

/** All rows of one article but its own. */
export interface Claims {
  readonly figures: TroopFigure[];
  readonly mentions: EventMention[];
  readonly withheld: WithheldFigure[];
  readonly evidence: Evidence[];
}

/** A document whose claims are being read, sentence by sentence, and what was learnt of it so far. */
interface Account {
  readonly document: Document;
  readonly readings: readonly Reading[];
  readonly drafts: readonly (readonly EventDraft[])[];
  readonly quotations: readonly Span[];
  readonly discourse: Discourse;
  readonly attributions: Attribution[];
  readonly claims: Claims;
}

/** Reads the claims of documents: the first sentence of each, then the second, step by step (see `readSentences`). */
export function readClaims(readings: ReadonlyMap<Document, readonly Reading[]>): ReadonlyMap<Document, Claims> {
  const accounts = startAccounts([...readings]);
  let unread = accounts;
  for (let at = 0; unread.length > 0; at++) {
    unread = unread.filter((account) => at < account.readings.length);
    readSentencesAt(at, unread);
  }
  return new Map(accounts.map(({ document, claims }) => [document, claims]));
}

function startAccounts(all: readonly (readonly [Document, readonly Reading[]])[]): readonly Account[] {
  const verbEvents = all.map(([, readings]) => readings.map(readVerbEvents));
  const nounEvents = all.map(([, readings]) => readings.map(readNounEvents));
  return all.map(([document, readings], index) => {
    const quotations = readQuotations(document.text);
    const drafts = readings.map((_, at) => (verbEvents[index]?.[at] ?? []).concat(nounEvents[index]?.[at] ?? []));
    return {
      document,
      readings,
      drafts,
      quotations,
      discourse: startDiscourse(readings, drafts.map(strikersIn), quotations),
      attributions: [],
      claims: { figures: [], mentions: [], withheld: [], evidence: [] },
    };
  });
}

/** Who strikes or seizes anything in a sentence. */
const strikersIn = (drafts: readonly EventDraft[]): readonly NounGroup[] =>
  drafts.filter(({ type }) => type === 'attack' || type === 'territorial_change').flatMap(({ actors }) => actors);

/** A sentence of an account that is being read, and what is put back once it is. */
interface Step {
  readonly account: Account;
  readonly context: SentenceContext;
  readonly speaker: Discourse['speaker'];
  /** How many attributions stay. */
  readonly told: number;
}

function readSentencesAt(at: number, accounts: readonly Account[]): void {
  const steps = accounts.map((account) => stepAt(at, account));
  const withheld = steps.map(({ context }) => readWithheld(context));
  const figures = steps.map(({ context }) => readFigures(context));
  const events = steps.map(({ context }) => readEvents(context));
  for (const [index, step] of steps.entries()) {
    addRows(step, { withheld: withheld[index] ?? [], figures: figures[index] ?? [], events: events[index] ?? [] });
  }
  for (const { account, context, speaker, told } of steps) {
    account.attributions.length = told;
    account.discourse.speaker = speaker;
    advance(account.discourse, context.reading);
  }
}

/** Takes note of who says what in a sentence, and of who is going to have said it. */
function stepAt(at: number, account: Account): Step {
  const { readings, drafts, quotations, discourse, attributions } = account;
  const reading = readings[at] as Reading;
  attributions.push(...readAttributions(reading, quotations, discourse));
  const told = attributions.length;
  const ahead = attributionsAhead(readings, at, { quotations, discourse });
  attributions.push(...ahead);
  const { speaker } = discourse;
  if (ahead[0] !== undefined) discourse.speaker = speakerOf(ahead[0], reading);
  const context = { reading, events: drafts[at] ?? [], discourse, attributions, quotations };
  return { account, context, speaker, told };
}

/** The claims of one sentence. */
interface Told {
  readonly withheld: readonly Claim<WithheldColumns>[];
  readonly figures: readonly FigureClaim[];
  readonly events: readonly EventClaim[];
}

function addRows({ account: { document, discourse, claims }, context }: Step, told: Told): void {
  const add = <Row>(rows: Row[], { id, row, claim }: { id: string; row: Row; claim: Claim<object> }) => {
    rows.push(row);
    addEvidence(claims.evidence, document, { id, claim });
  };
  for (const claim of told.withheld) {
    const row = withheldRow(document, claim);
    add(claims.withheld, { id: row.withheld_id, row, claim });
  }
  const mentions = told.events.map((claim) => ({ claim, row: mentionRow(document, claim) }));
  const figures = told.figures.map((claim) => ({ claim, row: figureRow(document, claim, mentions) }));
  if (figures.some(isPlanned) || mentions.some(isPlanned)) discourse.planned = context.reading.sentence.index;
  for (const { claim, row } of figures) add(claims.figures, { id: row.figure_id, row, claim });
  for (const { claim, row } of mentions) add(claims.mentions, { id: row.mention_id, row, claim });
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
  const mention_id = claimKey('men', [document.article_id, start, end, quote, values.event_type]);
  return {
    mention_id,
    ...place,
    ...values,
    // Every mention founds an event of its own until linking finds that it speaks of another's.
    event_id: eventIdOf(mention_id),
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
