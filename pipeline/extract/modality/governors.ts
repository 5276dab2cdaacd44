import type { Modality } from '../../../schemas/modality.js';
import { wordList } from '../word-list.js';

/** What a verb says of the verb that completes it: `began` hands on what it is itself, `decide` makes a plan of it. */
export type Effect = Exclude<Modality, 'actual' | 'ongoing'> | 'phase' | 'same' | 'purpose';

/**
 * Verbs by their effect on an infinitive, gerund or clause that completes them. Source: codebook section 5; the factuality classes of
 * Saurí and Pustejovsky, FactBank (2009), for event-selecting predicates.
 */
const verbs: Readonly<Record<Effect, readonly string[]>> = {
  planned: wordList(
    'decide convince plan agree order expect schedule intend prepare vow pledge promise announce authorize authorise set commit aim direct approve postpone delay suppose mean design swear resolve undertake instruct hasten work move arrange earmark slate bind command task contract determine opt finalize finalise hope look try struggle seek attempt send choose volunteer envisage foresee assign tell head vote sign poise',
  ),
  possible: wordList(
    'consider propose threaten want recommend offer mull weigh study review discuss debate suggest wish need allow enable permit call urge demand press push advocate fear warn risk may contemplate ponder tempt persuade invite encourage pressure like prompt support favor favour envision explore appeal lobby require let lead force help ask request',
  ),
  negated: wordList(
    'refuse decline fail cancel avoid reject deny prevent oppose forbid prohibit abandon scrap shelve stop abort resist forgo ban block rule refrain desist bar deter',
  ),
  phase: wordList('begin start commence continue keep resume proceed go help remain stay'),
  same: wordList(
    'manage succeed complete finish serve use lead be have get see report say claim believe think estimate know rumor rumour reckon presume demonstrate rally protest appear seem',
  ),
  purpose: [],
};

export const verbEffect: ReadonlyMap<string, Effect> = new Map(
  Object.entries(verbs).flatMap(([effect, lemmas]) => lemmas.map((lemma) => [lemma, effect as Effect] as const)),
);

/** Nouns by their effect on what completes them: "decision to withdraw", "talks on withdrawing". Source: as for the verbs. */
const nouns: Readonly<Record<'planned' | 'possible' | 'negated', readonly string[]>> = {
  planned: wordList(
    'decision plan order promise pledge agreement intention commitment vow deal pact accord schedule timetable timeline progress deadline preparation resolve determination directive mission operation move undertaking obligation resolution purpose goal aim announcement authorization mandate set step bid campaign drive war vote planning go-ahead light approval clearance consent nod',
  ),
  possible: wordList(
    'proposal option threat possibility prospect effort attempt request call demand pressure chance likelihood ability right willingness readiness talk recommendation suggestion idea desire wish hope appeal need offer permission capacity capability potential opportunity risk fear invitation temptation push plea condition consideration reluctance favour favor case bill legislation measure amendment',
  ),
  negated: wordList('refusal failure inability unwillingness'),
};

export const nounEffect: ReadonlyMap<string, 'planned' | 'possible' | 'negated'> = new Map(
  Object.entries(nouns).flatMap(([effect, lemmas]) =>
    lemmas.map((lemma) => [lemma, effect as 'planned' | 'possible' | 'negated'] as const),
  ),
);

/** Predicative adjectives before an infinitive: "is ready to leave". Source: as for the verbs. */
export const adjectiveEffect: ReadonlyMap<string, Effect> = new Map([
  ...wordList('due set bound scheduled certain sure about slated committed determined poised prepared').map(
    (word) => [word, 'planned'] as const,
  ),
  ...wordList(
    'ready willing able hopeful optimistic likely unlikely eager keen free possible entitled reluctant hesitant capable available welcome supposed',
  ).map((word) => [word, 'possible'] as const),
  // Who was right to do it has done it.
  ...wordList('right wrong wise unwise foolish justified').map((word) => [word, 'same'] as const),
  ...wordList('unable unwilling impossible').map((word) => [word, 'negated'] as const),
]);

/** Words before an event noun: "the planned withdrawal", "a possible attack". Source: as for the verbs. */
export const premodifierEffect: ReadonlyMap<string, Modality> = new Map([
  ...wordList(
    'planned scheduled future upcoming forthcoming proposed expected agreed impending imminent eventual promised announced next coming looming pending anticipated',
  ).map((word) => [word, 'planned'] as const),
  ...wordList('possible potential threatened feared hypothetical prospective suggested would-be any').map(
    (word) => [word, 'possible'] as const,
  ),
  ...wordList(
    'ongoing continuing continued daily constant near-daily sporadic frequent regular repeated current renewed',
  ).map((word) => [word, 'ongoing'] as const),
  // "in retaliation for *recent* killings"
  ...wordList('recent latest previous').map((word) => [word, 'actual'] as const),
  ...wordList('no cancelled canceled aborted').map((word) => [word, 'negated'] as const),
]);

/** "It is *time for* them to leave", "It is *time to* go": somebody thinks so. */
export const isRightTime = (words: readonly { readonly lower: string }[], at: number): boolean =>
  words[at]?.lower === 'time' && /^(?:to|for)$/.test(words[at + 1]?.lower ?? '');
