import { type Cell, filledIn, stated } from '../cell.js';
import { definite } from '../clause/determiners.js';
import { groupsOfList } from '../clause/groups-of-list.js';
import type { SentenceContext } from '../context.js';
import { codesOf } from '../discourse/codes-of.js';
import { giversBehind } from '../discourse/givers-behind.js';
import { namesLandLeft } from '../discourse/names-land-left.js';
import type { Referent } from '../discourse/resolve-actor.js';
import type { Whereabouts } from '../discourse/resolve-country.js';
import { forceNouns } from '../force/soldier-words.js';
import { isStateCode } from '../is-state-code.js';
import { classesOf } from '../noun-classes.js';
import { mentionsIn, ofGroup, type Reading } from '../reading.js';
import type { EventDraft } from './draft.js';
import { isMovement, isNamedByNoun } from './draft.js';
import { nobody, referentCell, referentOf } from './event-referent.js';
import { isForeignTo } from './is-foreign-to.js';
import { namesAllParties } from './names-all-parties.js';
import { partiesCell } from './parties-cell.js';
import { frameOf } from './verb-frames.js';

/** Who does it: named in its clause, or known from what the article said before. */
export const actorCell = (draft: EventDraft, context: SentenceContext, where: Whereabouts): Cell<string | null> =>
  homeOf(draft, context) ?? namedOrKnown(draft, context, where);

function namedOrKnown(draft: EventDraft, context: SentenceContext, where: Whereabouts): Cell<string | null> {
  const { discourse } = context;
  const referent = withoutHost(guestFor(draft, context, where), { draft, reading: context.reading }, where);
  const { mainForce } = discourse;
  // "after *soldiers* toppled Niger's president": not those of its guests.
  const areSome = draft.actors.every(({ from }) => !definite.has(context.reading.words[from]?.lower ?? ''));
  const isGuess = referent?.rule === 'discourse/main-force' || referent?.rule === 'discourse/description';
  if (draft.type === 'defeat' && isGuess && areSome) return nobody(draft.rule);
  const answerer = answererOf(draft, referent, context);
  if (answerer !== null) return filledIn(answerer, 'discourse/retaliation', null);
  const parties = namesAllParties(draft, context)
    ? null
    : partiesCell(draft, referent, { reading: context.reading, discourse, where });
  if (parties !== null) return parties;
  const host = referent === null ? null : withoutPartner(draft, referent, mainForce);
  if (host !== null)
    return filledIn([...(referent?.actors ?? []), host].sort().join(';'), 'discourse/main-force', null);
  const usual = referent === null ? usualOf(draft, context) : null;
  if (usual !== null) return usual;
  const { movement } = discourse;
  const same = referent === null && isNamedByNoun(draft) && movement !== null && movement.type === draft.type;
  if (same && movement.actor !== null && context.reading.sentence.index - movement.sentence <= 3)
    return filledIn(movement.actor, 'discourse/actor-of-movement', null);
  const isThere =
    discourse.theatre === null || where.countries.length === 0 || where.countries.includes(discourse.theatre);
  // "Oman and Chad began the drill. *The drill* of the armed forces": of all who take part.
  const { drill } = discourse;
  if (isGuess && draft.type === 'exercise' && drill !== null && referent.actors.every((code) => drill.includes(code)))
    return filledIn(drill, 'discourse/actor-of-series', null);
  if (referent === null && draft.type === 'invasion' && mainForce !== null && isForeignTo(discourse) && isThere)
    return filledIn(mainForce, 'discourse/main-force', null);
  if (
    referent === null &&
    isMovement(draft) &&
    mainForce !== null &&
    !(draft.type === 'withdrawal' && isWhole(where, mainForce)) &&
    !isOfStranger(draft, context.reading)
  )
    return filledIn(mainForce, 'discourse/main-force', null);
  return referentCell(referent, draft.rule);
}

/** "Rebels shelled the capital, and *troops answered* with howitzers": soldiers without a nation who strike back are of whoever was struck. */
function answererOf(
  { type, clause }: EventDraft,
  referent: Referent | null,
  { reading: { sentence }, discourse: { attack } }: SentenceContext,
): string | null {
  const isGuess = referent?.rule === 'discourse/main-force' || referent?.rule === 'discourse/description';
  // "he said *the army* returned fire"
  const returnsFire = clause?.verb.lemma === 'return' && referent?.rule === 'discourse/theatre';
  const answers = isGuess && /^(?:answer|respond|retaliate|reply)$/.test(clause?.verb.lemma ?? '');
  if (type !== 'attack' || !(answers || returnsFire)) return null;
  const isFresh = attack?.done === true && sentence.index - attack.sentence <= 1;
  return isFresh && isStateCode(attack.target) ? attack.target : null;
}

/** "joint drills *with Oman*": nobody drills with himself, so that whoever's forces the article is about does. */
const withoutPartner = ({ type, actors }: EventDraft, referent: Referent, mainForce: string | null): string | null =>
  type === 'exercise' &&
  actors.length > 0 &&
  actors.every(({ preposition }) => preposition === 'with') &&
  !referent.actors.includes(mainForce ?? '')
    ? mainForce
    : null;

/** "*the bill* calls for a pullout": what its parliament asks for. */
const isOfBill = ({ actors }: EventDraft, { words }: SentenceContext['reading']): boolean =>
  actors.some(({ head }) => classesOf(words[head]?.lemma ?? '', words[head]?.lower ?? '').includes('bill'));

/** "Adoum's men", "gunmen loyal to Col. Adoum": the people of somebody whom the text does not place. */
const isOfStranger = ({ actors }: EventDraft, reading: SentenceContext['reading']): boolean =>
  actors
    .flatMap((group) => [group, ofGroup(reading, group)])
    .some(
      (group) =>
        group !== null &&
        (reading.words[group.to]?.lower === 'loyal' ||
          (group.possessor !== null && reading.words[group.possessor.head]?.pos === 'PROPN')),
    );

/** "90 soldiers *from Togo and 350 from Benin* have left": whose those are who come, go or fight. */
function homeOf({ type, clause, actors }: EventDraft, context: SentenceContext): Cell<string | null> | null {
  const { reading } = context;
  const subject = clause?.subject ?? null;
  const fights = type === 'attack' || type === 'territorial_change' || type === 'exercise';
  if (subject === null || !(fights || type === 'withdrawal' || type === 'deployment')) return null;
  if (fights && !forceNouns.has(reading.words[subject.head]?.lower ?? '')) return null;
  if (type === 'withdrawal' && clause?.verb.passive === true && !namesLandLeft(clause, reading)) return null;
  if (!actors.some(({ from }) => from === subject.from)) return null;
  if (mentionsIn(reading, reading.actors, subject).some(({ form }) => form !== 'generic')) return null;
  const givers = groupsOfList(subject).flatMap(({ to }) => giversBehind(reading, reading.words[to - 1]?.end ?? 0));
  const [first] = givers;
  if (first === undefined) return null;
  // "troops *from Chad* clashed with *rebels*"
  const others = fights ? actors.filter(({ from }) => from !== subject.from) : [];
  const codes = codesOf([
    ...givers,
    ...(others.length === 0 ? [] : [referentOf(others, [], context) ?? { actors: [] }]),
  ]);
  return stated(codes.join(';'), first.rule, { start: first.start, end: givers.at(-1)?.end ?? first.end });
}

/** Who votes or drills where nobody is named: the assembly that the article names, else that of its country; those of the exercise before. */
function usualOf(
  draft: EventDraft,
  { reading, discourse: { voters, theatre, drill } }: SentenceContext,
): Cell<string | null> | null {
  const { type } = draft;
  if (type === 'exercise') return drill === null ? null : filledIn(drill, 'discourse/actor-of-series', null);
  const votes = type === 'vote';
  if (voters !== null && (votes || (type === 'demand' && isOfBill(draft, reading))))
    return filledIn(voters, 'discourse/voters', null);
  return votes && theatre !== null ? filledIn(theatre, 'discourse/theatre', null) : null;
}

/** "they will have to leave": nobody withdraws from his own country, so that where guests are there it is they. */
function guestFor(
  { type, rule, actors, fallbackActors, modality: { modality } }: EventDraft,
  context: SentenceContext,
  where: Whereabouts,
): Referent | null {
  const { mainForce } = context.discourse;
  const referent = referentOf(actors, fallbackActors, context);
  const isHost =
    type === 'withdrawal' &&
    (modality === 'planned' || modality === 'possible' || frameOf(rule)?.movesGuests === true) &&
    referent?.rule === 'discourse/pronoun' &&
    referent.actors.length === 1 &&
    where.countries.join() === referent.actors[0];
  const stays =
    type === 'withdrawal' && referent?.rule === 'discourse/description' && isWhole(where, referent.actors.join());
  if (stays && (mainForce === null || mainForce === referent.actors[0])) return null;
  return (isHost || stays) && mainForce !== null && mainForce !== referent.actors[0]
    ? { ...referent, actors: [mainForce], rule: 'discourse/main-force' }
    : referent;
}

/** "all units have left Chad", "have left the country": the country as a whole, which its own forces do not leave. */
const isWhole = ({ basis, rule, countries, places }: Whereabouts, country: string): boolean =>
  (basis === 'stated' || rule === 'place/definite-description') && places.length === 0 && countries.join() === country;

/** A host that agrees to a withdrawal does not withdraw: of several who act, the country that it happens in is left out. */
function withoutHost(
  referent: Referent | null,
  { draft, reading }: { draft: EventDraft; reading: Reading },
  where: Whereabouts,
): Referent | null {
  if (
    referent === null ||
    referent.actors.length < 2 ||
    (draft.type !== 'withdrawal' && draft.type !== 'mission_change') ||
    goTogether(draft, reading)
  )
    return referent;
  const actors = referent.actors.filter((code) => !where.countries.includes(code));
  return actors.length > 0 ? { ...referent, actors } : referent;
}

/** "Chad and Niger agreed to withdraw *their troops* from the hills", "*Chadian and Nigerien troops* left the hills": those of both go. */
const goTogether = ({ clause }: EventDraft, { words }: Reading): boolean =>
  clause !== null &&
  (clause.object === null
    ? forceNouns.has(words[clause.subject?.head ?? -1]?.lower ?? '')
    : words[clause.object.from]?.lower === 'their' && forceNouns.has(words[clause.object.head]?.lower ?? ''));
