import type { Span } from '../../stage.js';
import type { SentenceContext } from '../context.js';
import { giversBehind } from '../discourse/givers-behind.js';
import { isHostVerb } from '../discourse/is-host.js';
import { type Referent, resolveActor, resolveAll } from '../discourse/resolve-actor.js';
import { actorInfo, isNonState, personnelOf } from '../force/actor-info.js';
import { isStateCode } from '../is-state-code.js';
import type { ActorMention } from '../mention.js';
import { mentionsIn, type Reading } from '../reading.js';
import { changedBefore, countedBy } from './counted-by.js';
import { facesOthers } from './faces-others.js';
import type { FigureDraft } from './figure-draft.js';
import { ofAllies } from './force-of-allies.js';
import { forceOfBody } from './force-of-body.js';
import { ofMission } from './force-of-mission.js';
import { groupDescribed } from './group-described.js';
import { groupSized } from './group-sized.js';
import { homeOf, mayBeMoved } from './home-of.js';
import { isChangeOfCounted } from './is-change-of-counted.js';
import { isFought } from './is-fought.js';
import { lossIn } from './is-loss.js';
import { isMissing } from './is-missing.js';
import { isOnlyPlace } from './is-only-place.js';
import { itemOwner } from './item-owner.js';
import { listedOwner } from './listed-owner.js';
import { marinesOf } from './marines-of.js';
import { areMet, moverOf } from './moved-by.js';
import { ofFront } from './of-front.js';
import { otherSide } from './other-side.js';
import {
  fallenElsewhere,
  isDefiniteNumber,
  isLosing,
  isMourned,
  isOwnCountry,
  isOwnLoss,
  speakerOf,
} from './own-loss.js';
import { giverOfPart, ownerOfWhose, ownReferent, saysOwn } from './own-referent.js';
import { areJoined, ownerBeside } from './owner-beside.js';
import { respectiveOwner } from './respectively.js';
import { servingIn } from './serving-in.js';
import { sidesOf } from './sides-of.js';
import { statedForce } from './stated-force.js';
import { targetNamed } from './target-named.js';

/** Whose people: named beside the number or in its group, else whoever moves or has them, else those that the article is about. */
export function forceOf(draft: FigureDraft, context: SentenceContext): Referent | null {
  const mission = ofMission(draft, context);
  if (mission !== null) return mission;
  const beside = namedBeside(draft, context) ?? respectiveOwner(draft, context);
  if (beside !== null) return beside;
  const sized = isHurt(draft) ? null : groupSized(context.reading, draft);
  if (sized !== null) return resolveActor(context.reading, sized, context.discourse) ?? fightersSpokenOf(context);
  const home = isHurt(draft) || !mayBeMoved(draft) ? homeOf(draft, context.reading) : null;
  if (home !== null) return home;
  if (isChangeOfCounted(draft, context.reading)) {
    const counted = countedBefore(draft, context);
    if (counted !== null) return counted;
  }
  const own = marinesOf(ownReferent(draft, context), context);
  if (own?.basis === 'stated' || own?.rule === 'discourse/group-named-before') return own;
  if (own !== null && saysOwn(draft, context.reading)) return own;
  const body = servingIn(draft, context);
  if (body !== null) return body;
  if (isOfUnknownNation(draft, context.reading)) return null;
  const fighters = draft.personnel === 'fighters' && isGuessedState(own) ? fightersSpokenOf(context) : null;
  if (fighters !== null) return fighters;
  if (draft.personnel === 'fighters' && !isHurt(draft) && own?.actors.every(isNonState) === true) return own;
  if (isHurt(draft) || isMissing(context.reading, draft) || isFought(draft))
    return marinesOf(victims(draft, isOnlyPlace(own, context.reading) ? null : own, context), context);
  const found =
    (isOfThem(draft, context) ? (giverOfPart(draft, context) ?? countedBefore(draft, context)) : null) ??
    (isAskedByHost(draft, context) || isCurrentLevel(draft, context.reading) ? mainForce(draft, context) : null) ??
    ofAllies(draft, context) ??
    ofPeaceForce(draft, context) ??
    around(draft, context) ??
    homeOf(draft, context.reading) ??
    own ??
    countedBefore(draft, context) ??
    ofFront(draft, context) ??
    mainForce(draft, context);
  return draft.personnel === 'fighters' && isGuessedState(found) ? null : found;
}

/** "900 Ruritanian troops": of somebody whom the lexicon lacks, and so of nobody else. */
const isOfUnknownNation = ({ group, quote }: FigureDraft, { words, actors }: Reading): boolean =>
  words
    .slice(group.from, group.head)
    .some(
      ({ text, start, end }) =>
        quote.start <= start &&
        /^\p{Lu}\p{Ll}+(?:ian|ean|ese|ish)$/u.test(text) &&
        !actors.some((actor) => actor.start < end && start < actor.end),
    );

/** "his fighters", where "his" seems to mean a state: a state has soldiers. */
const isGuessedState = (own: Referent | null): boolean =>
  own !== null && own.basis === 'filled_in' && own.actors.every((code) => !isNonState(code));

const isHurt = ({ measure }: FigureDraft): boolean =>
  measure === 'killed' || measure === 'wounded' || measure === 'captured';

/** "Britain 9,000 and Poland 2,500", "8,500 from Germany", "410 Nepalese", "6,000 non-American troops". */
function namedBeside(draft: FigureDraft, { reading, discourse }: SentenceContext): Referent | null {
  const { quote } = draft;
  const inside = reading.actors.filter((mention) => quote.start <= mention.start && mention.end <= quote.end);
  if (/\bnon-\p{Lu}/u.test(reading.document.text.slice(quote.start, quote.end))) return allies(quote, discourse);
  const national = inside.filter((mention) => mention.form === 'demonym');
  if (national.at(-1)?.end === quote.end || areJoined(reading, national)) return statedForce(national);
  const before = draft.personnel === null ? listedOwner(reading, quote.start) : undefined;
  if (before !== undefined) return statedForce([before]);
  const item = itemOwner(reading, quote.start);
  if (item !== null) return statedForce([item]);
  const owner = ownerBeside(draft, reading);
  if (owner !== null) return statedForce([owner]);
  const listed = listedGivers(draft, reading);
  if (listed.length > 0) return statedForce(listed);
  const described = groupDescribed(reading, draft.group);
  if (described !== null) return statedForce([described]);
  return forceOfBody(draft, reading) ?? ofState(draft, reading, discourse);
}

/** "2,100 government soldiers", "federal troops": of the state where it happens. */
function ofState(
  { quote }: FigureDraft,
  { document }: Reading,
  { land }: SentenceContext['discourse'],
): Referent | null {
  const isState =
    /\b(?:government|federal|loyalist|junta|regime) (?:soldiers|troops|forces|servicemen|policemen|police)$/i.test(
      document.text.slice(quote.start, quote.end),
    );
  return isState && land !== null
    ? { actors: [land], basis: 'filled_in', rule: 'discourse/theatre', span: quote }
    : null;
}

/** "with 8,500 from Germany and 7,000 each from the United States and France": givers, unless somebody leaves. */
const listedGivers = (draft: FigureDraft, reading: Reading): readonly ActorMention[] =>
  draft.measure === 'presence' && draft.personnel === null ? giversBehind(reading, draft.quote.end) : [];

/** Those of an alliance who are not of the nation named: the alliance's. */
function allies(span: Span, discourse: SentenceContext['discourse']): Referent {
  const alliance = discourse.entities.findLast((entity) => entity.kind === 'coalition');
  return {
    actors: alliance?.actors ?? ['foreign'],
    basis: 'filled_in',
    rule: 'discourse/description',
    span,
  };
}

/** Whose number is changed ("doubled the number *of Danish troops* to 1,800"), else whoever moves or has the people: never the one who kills or captures them. */
function around(
  { clause, role, measure, group }: FigureDraft,
  { reading, discourse }: SentenceContext,
): Referent | null {
  if (clause === null || isHostVerb(clause.verb) || areMet(clause, role)) return null;
  const { object } = clause;
  const changed = changedBefore(reading, group) ?? object;
  const of = role === 'object' || changed === null ? null : countedBy(reading, changed);
  const counted = of === null ? null : resolveActor(reading, of, discourse);
  if (counted?.basis === 'stated') return { ...counted, basis: 'filled_in' };
  const isAsked = role === 'phrase' && group.preposition === 'for' && /^(?:ask|beg|tap)$/.test(clause.verb.lemma);
  // "asked *Denmark* for 50 policemen"
  const mover = isAsked ? object : role === 'subject' ? moverOf(clause) : clause.subject;
  const lord = mover === null ? null : ownerOfWhose(reading, mover);
  const owner = mover === null ? null : resolveAll(reading, lord ?? mover, discourse);
  // "The government withdrew 900 soldiers", "The country has 900 soldiers there": that of those who are abroad.
  const moves = measure === 'withdrawal' || measure === 'deployment' || reading.words[group.to]?.lower === 'there';
  if (owner?.rule === 'discourse/theatre' && moves && isStateCode(discourse.mainForce))
    return { ...owner, actors: [discourse.mainForce], basis: 'filled_in', rule: 'discourse/main-force' };
  const isTold =
    role !== 'object' &&
    object !== null &&
    !facesOthers(clause) &&
    mentionsIn(reading, reading.places, object).length === 0;
  const found = owner ?? (isTold ? resolveActor(reading, object, discourse) : null);
  return found === null ? null : { ...found, basis: 'filled_in' };
}

/** Soldiers and policemen whom somebody hurts: of the side that does not hurt them, at last the state where it happens. */
function victims(draft: FigureDraft, own: Referent | null, context: SentenceContext): Referent | null {
  const { clause, role, personnel } = draft;
  const { reading, discourse } = context;
  if (clause?.verb.lemma === 'lose' && isOwnCountry(draft, reading)) return mainForce(draft, context);
  if (isLosing(clause) || (isOwnLoss(draft, reading) && clause?.verb.passive !== true))
    return around(draft, context) ?? own ?? mainForce(draft, context);
  const enemy =
    clause === null || role === 'subject' || clause.subject === null
      ? null
      : resolveActor(reading, clause.subject, discourse);
  const struckBase = clause === null ? null : targetNamed(clause, context);
  if (struckBase !== null && personnel !== 'fighters') return { ...struckBase, basis: 'filled_in' };
  if (enemy !== null && isMourned(draft, enemy)) return { ...enemy, basis: 'filled_in' };
  const isEnemy = (code: string | null): boolean => code !== null && enemy?.actors.includes(code) === true;
  const those = isDefiniteNumber(draft, reading) ? countedBefore(draft, context) : ofThoseNamed(draft, context);
  if (those !== null && !those.actors.some(isEnemy)) return those;
  const teller = speakerOf(draft, context);
  const others = otherSide(draft, context, { own, enemy, isEnemy });
  if (others !== null) return others;
  if (own !== null && !own.actors.some(isEnemy) && own.rule !== 'discourse/main-force' && personnel !== 'police')
    return own;
  if (personnel === 'fighters') return own ?? fightersSpokenOf(context);
  const same = personnel === null && role === 'subject' && lossIn(reading).length === 0;
  const counted = same && guessesOwn(own) ? countedBefore(draft, context) : null;
  // "Four rebels were killed on Monday. *Five* were killed on Tuesday."
  if (counted !== null && !counted.actors.some(isEnemy)) return counted;
  const both = sidesOf(draft, context);
  if (both !== null) return both;
  const lost = own?.rule === 'discourse/main-force' || own === null ? loserIn(context) : null;
  if (lost !== null) return lost;
  const struck = personnel === 'police' ? null : (discourse.attack?.target ?? null);
  const state = [personnel === 'police' ? null : fightingForce(draft, context), struck, discourse.land].find(
    (code) => code !== null && !isEnemy(code) && (!isNonState(code) || actorInfo(code).kind !== 'armed_group'),
  );
  if (state === undefined || state === null) return own ?? (personnel === null ? null : teller);
  const code = fallenElsewhere(draft, context, state) ?? state;
  const rule = code === discourse.mainForce ? 'discourse/main-force' : 'discourse/theatre';
  return { actors: [code], basis: 'filled_in', rule, span: null };
}

/** "crossed the river, and the police killed 38 *of them*": of the group that was named. */
const ofThoseNamed = (draft: FigureDraft, context: SentenceContext): Referent | null =>
  draft.personnel === null && isOfThem(draft, context)
    ? (countedBefore(draft, context) ?? fightersSpokenOf(context))
    : null;

const guessesOwn = (own: Referent | null): boolean => own === null || own.rule === 'discourse/main-force';

/** "Monrovia has called for a cut of 3,500 troops": not the troops of the country that they are to leave. */
function isAskedByHost({ measure, clause }: FigureDraft, { reading, discourse }: SentenceContext): boolean {
  const { theatre, mainForce: force } = discourse;
  if (measure !== 'withdrawal' || clause?.subject == null || theatre === null || force === theatre) return false;
  if (!/^(?:call|demand|seek|urge|ask|want|request|insist)$/.test(clause.verb.lemma)) return false;
  return resolveActor(reading, clause.subject, discourse)?.actors.includes(theatre) === true;
}

/** "*A peacekeeping force* of 900 is to be sent": of those who keep the peace, not of those who fight. */
function ofPeaceForce({ group }: FigureDraft, { reading, discourse }: SentenceContext): Referent | null {
  const body = group.preposition === 'of' ? reading.groups.find(({ to }) => to === group.outerFrom) : undefined;
  const found = body === undefined ? null : resolveActor(reading, body, discourse);
  return found?.rule === 'discourse/peacekeepers' ? found : null;
}

/** "oppose any increase over *the current* 900": the level that the article is about, whoever speaks. */
const isCurrentLevel = ({ personnel, quantity }: FigureDraft, { words }: Reading): boolean =>
  personnel === null &&
  /^(?:current|present|existing)$/.test(words.findLast(({ end }) => end <= quantity.start)?.lower ?? '');

const isOfThem = ({ quantity }: FigureDraft, { reading }: SentenceContext): boolean =>
  /^ of (?:them|those|these)\b/.test(reading.document.text.slice(quantity.end, quantity.end + 10));

/** "Some 300 are still there": of those whom the sentence or the one before counted. */
function countedBefore(draft: FigureDraft, context: SentenceContext): Referent | null {
  const { counted } = context.discourse;
  if (draft.personnel !== null || counted === null || counted.force === null) return null;
  if (context.reading.sentence.index - counted.sentence > (isOfThem(draft, context) ? 2 : 1)) return null;
  return { actors: counted.force.split(';'), basis: 'filled_in', rule: 'discourse/counted-before', span: null };
}

/** "killed along with 20 fighters": of the group that was spoken of last, by its name or its kind. */
function fightersSpokenOf({ reading, discourse }: SentenceContext): Referent | null {
  const here = reading.actors.findLast(({ actors }) => isNonState(actors[0] ?? ''));
  const actors = here?.actors ?? discourse.entities.findLast(({ kind }) => kind === 'group')?.actors;
  return actors === undefined
    ? null
    : { actors, basis: 'filled_in', rule: 'discourse/group-named-before', span: here ?? null };
}

/** "Afghan losses are higher: 900 soldiers have died", "the toll among Danes is 9": whose dead the sentence speaks of. */
function loserIn({ reading, discourse }: SentenceContext): Referent | null {
  const found =
    lossIn(reading)
      .map((group) => resolveActor(reading, group, discourse))
      .find((referent) => referent !== null) ?? null;
  return found === null || found.rule === 'discourse/main-force' ? null : { ...found, basis: 'filled_in' };
}

/** Soldiers whom somebody kills are no peacekeepers, where they are not said to be. */
const fightingForce = ({ personnel }: FigureDraft, { discourse }: SentenceContext): string | null =>
  discourse.mainForce !== null &&
  personnel !== 'peacekeepers' &&
  actorInfo(discourse.mainForce).kind === 'international_organization'
    ? null
    : discourse.mainForce;

/** Policemen are at home where it happens, unless the article is about peacekeepers. */
const isHomePolice = ({ personnel }: FigureDraft, { theatre, mainForce }: SentenceContext['discourse']): boolean =>
  personnel === 'police' && theatre !== null && mainForce !== null && personnelOf(mainForce) !== 'peacekeepers';

const mainForce = (draft: FigureDraft, { discourse }: SentenceContext): Referent | null =>
  discourse.mainForce === null
    ? null
    : isHomePolice(draft, discourse)
      ? { actors: [discourse.land as string], basis: 'filled_in', rule: 'discourse/theatre', span: null }
      : { actors: [discourse.mainForce], basis: 'filled_in', rule: 'discourse/main-force', span: null };
