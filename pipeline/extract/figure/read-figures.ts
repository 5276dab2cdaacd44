import { filledIn } from '../cell.js';
import { demonstratives } from '../clause/determiners.js';
import type { SentenceContext } from '../context.js';
import { spokeOfForce } from '../discourse/speaks-of-force.js';
import { isMilitaryBody } from '../force/military-bodies.js';
import { soldiersAndBodies } from '../force/soldier-words.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { buildFigure, type FigureClaim } from './build-figure.js';
import type { FigureDraft } from './figure-draft.js';
import { isToll } from './is-loss.js';
import { isMissing } from './is-missing.js';
import { readDrafts } from './read-drafts.js';
import { isOfSameBlow } from './same-blow.js';

/** The troop figures of one sentence, from left to right. */
export function readFigures(context: SentenceContext): FigureClaim[] {
  const { reading, events } = context;
  const claims: FigureClaim[] = [];
  if (reading.quantities.length === 0) return claims;
  for (const draft of readDrafts(reading, events, countsForce(context))) {
    const claim = buildFigure(draft, context);
    const before = claims.at(-1);
    const settled =
      before === undefined ? ofCounted(claim, draft, context) : besideOthers(claim, before, { draft, reading });
    claims.push(settled);
    const { force, country, personnel } = settled.cells;
    context.discourse.counted = {
      force: force.value,
      country: country.value,
      personnel: personnel.value,
      sentence: settled.sentence,
    };
  }
  return claims;
}

/** Whether a number without a noun can count soldiers: the sentence before spoke of some, or some were counted shortly before. */
const countsForce = ({ reading, discourse }: SentenceContext): boolean =>
  (discourse.counted !== null && reading.sentence.index - discourse.counted.sentence <= 2) || spokeOfForce(discourse);

/** "1,500 soldiers returned with wounds and 200 were killed": a number without a place or a noun of its own counts those of the one before it, where they are. */
function besideOthers(
  claim: FigureClaim,
  before: FigureClaim,
  { draft, reading }: { draft: FigureDraft; reading: Reading },
): FigureClaim {
  const { personnel, clause } = draft;
  const cells = { ...claim.cells };
  const { country, force } = before.cells;
  if (cells.country.rule === 'place/theatre' && country.value !== null)
    cells.country = filledIn(country.value, 'figure/place-of-number-before', country.span);
  if (
    personnel === null &&
    (isCasualty(claim) || isMissing(reading, draft)) &&
    (isCasualty(before) || (cells.force.value === null && !isTheirDeed(draft)) || isOfWhole(reading, before)) &&
    !(clause?.subject != null && isToll(reading, clause.subject)) &&
    (cells.force.value === null || guesses.has(cells.force.rule))
  ) {
    cells.force = filledIn(force.value, force.rule, force.span);
    cells.personnel = before.cells.personnel;
  }
  const isOwnerOpen = claim.cells.force.basis === 'filled_in' || claim.cells.force.value === null;
  if (draft.group.preposition === 'including' && isOwnerOpen && isCasualty(before)) {
    cells.force = filledIn(force.value, force.rule, force.span);
    if (personnel === 'troops') cells.personnel = before.cells.personnel;
  }
  if (guesses.has(cells.force.rule) && areMoreOf(claim, before, { draft, reading }))
    cells.force = filledIn(force.value, force.rule, force.span);
  if (personnel === null && cells.force.value === force.value) cells.personnel = before.cells.personnel;
  return { ...claim, cells: isOfOneTime(claim, before, { draft, reading }) ? { ...cells, ...timeOf(before) } : cells };
}

/** "there were 80,000 there now, *including 40,000 conscripts*", "two died in Friday's raid and three were hurt *in the same raid*". */
const isOfOneTime = (
  { cells }: FigureClaim,
  before: FigureClaim,
  { draft, reading }: { draft: FigureDraft; reading: Reading },
): boolean =>
  cells.as_of_start.value === null &&
  cells.as_of_end.value === null &&
  (draft.group.preposition === 'including'
    ? cells.measure.value === before.cells.measure.value && cells.modality.value === before.cells.modality.value
    : isCasualty(before) && isOfSameBlow(reading, draft));

const timeOf = ({
  cells: { as_of_start, as_of_end },
}: FigureClaim): Pick<FigureClaim['cells'], 'as_of_start' | 'as_of_end'> => ({
  as_of_start: filledIn(as_of_start.value, as_of_start.rule, as_of_start.span),
  as_of_end: filledIn(as_of_end.value, as_of_end.rule, as_of_end.span),
});

/** "sent 150 soldiers after the rebels, *killing six*": of those whom they were sent after. */
const isTheirDeed = ({ role, clause }: FigureDraft): boolean =>
  role === 'object' && clause?.verb.passive === false && clause.verb.form === 'gerund';

/** "13 soldiers, *nine of them officers*, were killed", "2,783 servicemen were killed … and *100 more soldiers* were missing". */
const areMoreOf = (
  claim: FigureClaim,
  before: FigureClaim,
  { draft, reading }: { draft: FigureDraft; reading: Reading },
): boolean =>
  ofThem.test(reading.document.text.slice(draft.quantity.end, draft.quantity.end + 9)) ||
  (draft.quantity.additional &&
    draft.personnel === before.cells.personnel.value &&
    (isCasualty(claim) || isMissing(reading, draft)) &&
    isCasualty(before));

const ofThem = /^ of (?:them|whom)\b/;

/** "*Of the 900 guerrillas*, 80 were killed": a number behind it counts a part of them. */
const isOfWhole = ({ document }: Reading, { quote }: FigureClaim): boolean =>
  /\bof (?:the |all |those )?$/i.test(document.text.slice(Math.max(0, quote.start - 10), quote.start));

/** "The first 200 landed in Darwin. *That contingent* is to grow to 2,500": it grows where those are who were just counted. */
function ofCounted(
  claim: FigureClaim,
  { clause, quantity }: FigureDraft,
  { reading, discourse }: SentenceContext,
): FigureClaim {
  const { counted } = discourse;
  const subject = clause?.subject ?? null;
  if (subject === null || counted === null || counted.country === null) return claim;
  // "The U.S. has 14,000 troops in Afghanistan. Half *of them* are to leave."
  const isPart = ofThem.test(reading.document.text.slice(quantity.end, quantity.end + 9));
  const pointsBack =
    isPart ||
    ([subject.from, subject.from - 1].some((at) => demonstratives.has(reading.words[at]?.lower ?? '')) &&
      isSizeable(reading.words[subject.head]?.lower ?? ''));
  if (!pointsBack || claim.cells.country.basis === 'stated' || reading.sentence.index - counted.sentence > 1)
    return claim;
  const country = filledIn(counted.country, 'figure/place-of-number-before', claim.cells.country.span);
  return { ...claim, cells: { ...claim.cells, country } };
}

/** What was counted, called what it is or by its number. */
const isSizeable = (noun: string): boolean =>
  isMilitaryBody(noun) || soldiersAndBodies.has(noun) || /^(?:number|total|figure|level)$/.test(noun);

const guesses: ReadonlySet<string> = wordSet(
  'discourse/main-force discourse/theatre discourse/counted-before figure/unknown-force',
);

const isCasualty = ({ cells }: FigureClaim): boolean => /^(?:killed|wounded|captured)$/.test(cells.measure.value);
