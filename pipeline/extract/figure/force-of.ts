import type { Span } from '../../stage.js';
import type { SentenceContext } from '../context.js';
import { type Referent, resolveActor, resolveAll } from '../discourse/resolve-actor.js';
import { actorInfo, isNonState } from '../force/actor-info.js';
import type { ActorMention } from '../mention.js';
import { mentionsIn, ofGroup, type Reading } from '../reading.js';
import type { FigureDraft } from './figure-draft.js';

/** Whose people: named beside the number or in its group, else whoever moves or has them, else those that the article is about. */
export function forceOf(draft: FigureDraft, context: SentenceContext): Referent | null {
  const beside = namedBeside(draft, context);
  if (beside !== null) return beside;
  const own = ownReferent(draft, context);
  if (own?.basis === 'stated' || own?.rule === 'discourse/group-named-before') return own;
  if (isHurt(draft)) return victims(draft, own, context);
  return around(draft, context) ?? own ?? mainForce(context);
}

const isHurt = ({ measure }: FigureDraft): boolean =>
  measure === 'killed' || measure === 'wounded' || measure === 'captured';

function ownReferent({ group }: FigureDraft, { reading, discourse }: SentenceContext): Referent | null {
  const of = ofGroup(reading, group);
  return resolveActor(reading, group, discourse) ?? (of === null ? null : resolveActor(reading, of, discourse));
}

/** "Britain 9,000 and Poland 2,500", "8,500 from Germany", "410 Nepalese", "6,000 non-American troops". */
function namedBeside(draft: FigureDraft, { reading, discourse }: SentenceContext): Referent | null {
  const { quote } = draft;
  const inside = reading.actors.filter((mention) => quote.start <= mention.start && mention.end <= quote.end);
  if (/\bnon-\p{Lu}/u.test(reading.document.text.slice(quote.start, quote.end))) return allies(quote, discourse);
  const national = inside.find((mention) => mention.form === 'demonym' && mention.end === quote.end);
  if (national !== undefined) return stated([national]);
  const before =
    draft.personnel === null ? reading.actors.find((mention) => isListed(reading, mention, quote.start)) : undefined;
  if (before !== undefined) return stated([before]);
  return from(draft, reading) ?? containing(draft, reading) ?? ofState(draft, reading, discourse);
}

/** "2,100 government soldiers", "federal troops": of the state where it happens. */
function ofState(
  { quote }: FigureDraft,
  { document }: Reading,
  { theatre }: SentenceContext['discourse'],
): Referent | null {
  const isState = /\b(?:government|federal|loyalist) (?:soldiers|troops|forces|servicemen|policemen|police)$/i.test(
    document.text.slice(quote.start, quote.end),
  );
  return isState && theatre !== null
    ? { actors: [theatre], basis: 'filled_in', rule: 'discourse/theatre', span: quote }
    : null;
}

/** "An Egyptian battalion of 850 men". */
function containing({ group }: FigureDraft, reading: Reading): Referent | null {
  const body = group.preposition === 'of' ? reading.groups.find((other) => other.to === group.outerFrom) : undefined;
  const noun = body === undefined ? '' : (reading.words[body.head]?.lower ?? '');
  if (
    body === undefined ||
    !/^(?:force|contingent|battalion|brigade|garrison|army|regiment|company|unit|detachment|team|division|group|battalions)$/.test(
      noun,
    )
  )
    return null;
  const named = mentionsIn(reading, reading.actors, body).filter((mention) => mention.form !== 'generic');
  return named.length === 1 ? stated(named) : null;
}

/** A name right before a bare number, with no verb or preposition that would make it something else. */
const isListed = ({ document, words }: Reading, mention: ActorMention, start: number): boolean =>
  mention.end < start &&
  mention.form !== 'generic' &&
  mention.form !== 'demonym' &&
  /^\s+$/.test(document.text.slice(mention.end, start)) &&
  /^(?:,|and|;|—|-|:)$/.test(words.findLast((word) => word.end <= mention.start)?.lower ?? ',');

/** "with 8,500 from Germany and 7,000 each from the United States and France": givers, unless somebody leaves. */
function from({ quote, measure, personnel }: FigureDraft, reading: Reading): Referent | null {
  if (measure !== 'presence' || personnel !== null) return null;
  const { document, groups, words } = reading;
  if (!/^ (?:each )?from /.test(document.text.slice(quote.end, quote.end + 12))) return null;
  const group = groups.find(
    (candidate) => candidate.preposition === 'from' && (words[candidate.from]?.start ?? 0) > quote.end,
  );
  if (group === undefined) return null;
  const joined = groups.filter(
    (candidate) =>
      candidate === group ||
      (candidate.coordinatedWith === group &&
        !words.slice(candidate.from, candidate.to).some((word) => word.pos === 'NUM')),
  );
  const ends = { start: words[group.from]?.start ?? 0, end: words[(joined.at(-1) ?? group).to - 1]?.end ?? 0 };
  const givers = reading.actors.filter(
    (mention) => ends.start <= mention.start && mention.end <= ends.end && mention.form === 'country',
  );
  return givers.length === 0 ? null : stated(givers);
}

const stated = (mentions: readonly ActorMention[]): Referent => {
  const first = mentions[0] as ActorMention;
  return {
    actors: [...new Set(mentions.flatMap((mention) => mention.actors))].sort(),
    basis: 'stated',
    rule: first.rule,
    span: { start: first.start, end: mentions.at(-1)?.end ?? first.end },
  };
};

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

/** Whoever moves or has the people: never the one who kills or captures them. */
function around({ clause, role }: FigureDraft, { reading, discourse }: SentenceContext): Referent | null {
  if (clause === null) return null;
  const { subject, object } = clause;
  const owner = role === 'subject' || subject === null ? null : resolveAll(reading, subject, discourse);
  const found = owner ?? (role === 'object' || object === null ? null : resolveActor(reading, object, discourse));
  return found === null ? null : { ...found, basis: 'filled_in' };
}

/** Soldiers and policemen whom somebody hurts: of the side that does not hurt them, at last the state where it happens. */
function victims(draft: FigureDraft, own: Referent | null, context: SentenceContext): Referent | null {
  const { clause, role, personnel } = draft;
  const { reading, discourse } = context;
  if (clause?.verb.lemma === 'lose') return around(draft, context) ?? own ?? mainForce(context);
  const enemy =
    clause === null || role === 'subject' || clause.subject === null
      ? null
      : resolveActor(reading, clause.subject, discourse);
  const isEnemy = (code: string | null): boolean => code !== null && enemy?.actors.includes(code) === true;
  if (own !== null && !own.actors.some(isEnemy) && own.rule !== 'discourse/main-force' && personnel !== 'police')
    return own;
  const state = [personnel === 'police' ? null : discourse.mainForce, discourse.theatre].find(
    (code) =>
      code !== null &&
      !isEnemy(code) &&
      (personnel === 'fighters' || !isNonState(code) || actorInfo(code).kind !== 'armed_group'),
  );
  return state === undefined || state === null
    ? own
    : {
        actors: [state],
        basis: 'filled_in',
        rule: state === discourse.mainForce ? 'discourse/main-force' : 'discourse/theatre',
        span: null,
      };
}

const mainForce = ({ discourse }: SentenceContext): Referent | null =>
  discourse.mainForce === null
    ? null
    : { actors: [discourse.mainForce], basis: 'filled_in', rule: 'discourse/main-force', span: null };
