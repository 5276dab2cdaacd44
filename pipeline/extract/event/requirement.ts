import { isCarrying } from '../clause/is-carrying.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Word } from '../clause/word.js';
import { ceasefireNouns } from '../event-nouns.js';
import { groupNouns } from '../force/soldier-words.js';
import { classesOf, type NounClass } from '../noun-classes.js';
import { nounsOfBases } from '../place/nouns-of-bases.js';
import { mentionsIn, ofGroup, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { isCraft } from './is-craft.js';
import { isFightingAsSuch } from './is-fighting-as-such.js';
import { isForceSize } from './is-force-size.js';
import { isMilitaryElement } from './is-military-element.js';
import { isOwnPlace } from './is-own-place.js';
import { namesBase } from './names-base.js';
import { namesCountry } from './names-country.js';
import { namesPerson, personNoun, pronoun } from './names-person.js';
import { namesSomebody } from './names-somebody.js';
import type { Requirement } from './verb-frame.js';

const bodies: ReadonlySet<string> = wordSet(
  'alliance allies ally coalition bloc ministry administration faction factions countries nations',
);

type Test = (reading: Reading, group: NounGroup, head: Word) => boolean;

/** Whether a noun group can fill a role. */
function fits(reading: Reading, group: NounGroup, requirement: Requirement): boolean {
  const head = reading.words[group.head] as Word;
  const speaker = requirement === 'force' || requirement === 'group' ? speakerMeant(reading, group) : null;
  if (speaker !== null) return fits(reading, speaker, requirement);
  const test = testOf[requirement];
  return test === undefined ? hasClass(reading, group, requirement) : test(reading, group, head);
}

/** "*The army* said *it* had hit two launchers": whoever tells what they did; a company that tells of itself is a firm. */
function speakerMeant({ clauses, words }: Reading, { from, head }: NounGroup): NounGroup | null {
  if (!/^(?:it|they|we)$/.test(words[head]?.lower ?? '')) return null;
  const told = clauses.find(({ relation, subject }) => relation === 'complement' && subject?.from === from);
  const speaker = told?.governor?.subject ?? null;
  return speaker === null || words[speaker.head]?.lemma === 'company' ? null : speaker;
}

const goesForForce = (reading: Reading, group: NounGroup): boolean =>
  isPeople(reading, group) ||
  isMilitaryElement(reading, group) ||
  isCraft(reading, group) ||
  isForceSize(reading, group) ||
  isJoinedToForce(reading, group) ||
  carriesForce(reading, group);

/** "*900 Danish* and 400 Norwegian soldiers": the noun of the second is that of the first. */
const isJoinedToForce = (reading: Reading, { head, from }: NounGroup): boolean =>
  reading.words[head]?.pos === 'PROPN' &&
  reading.words[from]?.pos === 'NUM' &&
  reading.groups.some(
    (next) => next.coordinatedWith?.from === from && head + 2 === next.from && hasClass(reading, next, 'force'),
  );

/** "*more* soldiers", "*extra* troops". */
const isMoreForce = (reading: Reading, group: NounGroup): boolean =>
  reading.words
    .slice(group.from, group.head)
    .some(({ lower }) => /^(?:more|additional|extra|further|fresh)$/.test(lower)) && fits(reading, group, 'force');

/** Whether one of several requirements is met; an empty list asks that there be no group. */
export function fitsAny(reading: Reading, group: NounGroup | null, requirements: readonly Requirement[]): boolean {
  if (requirements.length === 0) return group === null;
  if (group === null) return requirements.includes('none');
  return requirements.some((requirement) => fits(reading, group, requirement));
}

function hasClass(reading: Reading, group: NounGroup, requirement: Requirement): boolean {
  const head = reading.words[group.head];
  if (head === undefined) return false;
  if (requirement === 'assembly' && isLocal(reading, group)) return false;
  // "dozens of them": the dozens are them; "the rest will go home", "and others left".
  if (restWords.has(head.lower) && group.preposition !== 'of' && meantClass(reading, group, requirement)) return true;
  if (requirement === 'force' && isRestOfThem(reading, group)) return true;
  if (isNumberOfThings(reading, group)) return false;
  if (classesOf(head.lemma, head.lower).some((found) => found === requirement)) return true;
  if (requirement === 'base' && namesBase(reading, head)) return true;
  const kind = kindOfName(reading, group);
  if (kind !== null && classesOf(kind.lemma, kind.lower).some((found) => found === requirement)) return true;
  const of = ofGroup(reading, group);
  if (of === null || of === group) return false;
  if (head.pos !== 'NUM' && !quantityNoun.has(head.lower)) return false;
  // "held two hills, but lost *one of them*".
  return reading.words[of.head]?.lower === 'them'
    ? meantClass(reading, group, requirement)
    : hasClass(reading, of, requirement);
}

const restWords = wordSet('them others rest remainder');

/** "*The first batch* left in April", "*The rest* are due to leave": of those spoken of before, where no "of" says of what. */
const isRestOfThem = (reading: Reading, group: NounGroup): boolean =>
  /^(?:batch|rest|remainder)$/.test(reading.words[group.head]?.lemma ?? '') && ofGroup(reading, group) === null;

/** "cut the number of plots", "the number of bases fell": of what bears no arms. */
function isNumberOfThings(reading: Reading, group: NounGroup): boolean {
  if (reading.words[group.head]?.lemma !== 'number') return false;
  const of = ofGroup(reading, group);
  const counted = of === null ? undefined : reading.words[of.head];
  return counted?.pos === 'NOUN' && of !== null && !fitsAny(reading, of, ['force', 'actor', 'person']);
}

/** "*All of them* will leave", "*half of them*": those whom the pronoun stands for. */
function isPartOfThem(reading: Reading, group: NounGroup): boolean {
  const of = quantityNoun.has(reading.words[group.head]?.lower ?? '') ? ofGroup(reading, group) : null;
  return of !== null && pronoun.has(reading.words[of.head]?.lower ?? '');
}

/** "will send 900 soldiers and bring *them* home": whether one of the last many spoken of in the sentence is of the class. */
const meantClass = (reading: Reading, group: NounGroup, requirement: Requirement): boolean =>
  reading.groups
    .filter(({ to, head }) => to <= group.from && /s$|^(?:personnel|police)$/.test(reading.words[head]?.lower ?? ''))
    .slice(-2)
    .some((before) => hasClass(reading, before, requirement));

/** "the town council", "the school board": they decide on no forces. */
const isLocal = ({ words }: Reading, group: NounGroup): boolean =>
  words
    .slice(group.from, group.head)
    .some((word) =>
      /^(?:town|city|school|village|county|student|borough|municipal|local|parish|works)$/.test(word.lower),
    );

/** What the names of bases hold. */
const baseNames: ReadonlySet<string> = new Set(
  nounsOfBases.map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1)),
);

/** "the aircraft carrier Lincoln", "Operating Base Adder": the noun before a name, or in it, says what it is. */
function kindOfName({ words }: Reading, group: NounGroup): Word | null {
  for (let named = group.head; named >= group.from && words[named]?.pos === 'PROPN'; named--)
    if (baseNames.has(words[named]?.text ?? '')) return words[named] as Word;
  let at = group.head;
  while (at >= group.from && words[at]?.pos === 'PROPN') at--;
  const word = words[at];
  return at < group.head && at >= group.from && word?.pos === 'NOUN' ? word : null;
}

const quantityNoun: ReadonlySet<string> = wordSet(
  'center centre heart outskirts element elements size total batch batches planeload planeloads trainload trainloads truckload truckloads busload busloads boatload boatloads shipload shiploads years months weeks days decades decade much dozens hundreds thousands scores tens half third quarter part parts number numbers rest most majority remainder bulk all percent wave series round string handful some many any each both few neither either none group members swaths swathes tract tracts chunk kind contingent party team teams crew crews convoy convoys force first last control command possession exchange exchanges hail burst bursts volley pocket pockets remnants remnant members',
);

/** A number without a noun, where the sentence has troops: "sent 4,000", "killed 14". */
const isPeople = (reading: Reading, group: NounGroup): boolean => {
  const head = reading.words[group.head];
  const counted = ofGroup(reading, group);
  if (counted !== null && !hasClass(reading, counted, 'force') && !namesArmed(reading, counted)) return false;
  if (head?.lower === 'one' && counted === null) return false;
  return (
    head?.pos === 'NUM' &&
    reading.quantities.some(
      (quantity) =>
        (quantity.form === 'count' || counted === null) && quantity.end >= head.end && quantity.start <= head.start,
    )
  );
};

/** "a train *carrying soldiers* left": it goes for those whom it carries. */
const carriesForce = (reading: Reading, { head }: NounGroup): boolean =>
  reading.clauses.some(
    (clause) =>
      isCarrying(clause) &&
      clause.governorNoun === head &&
      clause.object !== null &&
      hasClass(reading, clause.object, 'force'),
  );

/** "dozens of Taliban", not "tens of thousands of Serbs". */
const namesArmed = (reading: Reading, group: NounGroup): boolean =>
  reading.words[group.head]?.pos !== 'NOUN' &&
  mentionsIn(reading, reading.actors, group).every(({ form }) => form !== 'demonym' && form !== 'country');

/** "*The United Nations* arrived", "*The Kenyans* arrived", but not "the Kenyan delegation". */
const namesAlliance: Test = (reading, group, head) =>
  mentionsIn(reading, reading.actors, group).some(
    ({ form, end }) =>
      end === head.end && (form === 'organization' || (form === 'demonym' && /[a-z](?:s|sh|ch|ese)$/.test(head.lower))),
  );

const isDescribed = ({ words }: Reading, { from, head }: NounGroup, by: ReadonlySet<string>): boolean =>
  words.slice(from, head).some(({ lower }) => by.has(lower));

const supporting = wordSet(
  'training advisory support supporting backup secondary overwatch non-combat noncombat assistance advise-and-assist mentoring',
);
const keepingPeace = wordSet(
  'peacekeeping training advisory observer stabilisation stabilization implementation assistance multinational international protection intervention monitoring u.n. un nato-led eu-led australian-led',
);
/** They are no missions, but have some. */
const alliances = wordSet(
  'nato un u.n. eu e.u. au a.u. oau ecowas osce oas asean igad sadc csto cis iaea unicef unhcr',
);

/** "*The stabilisation force* was set up", "*UNAMSIL* was set up", but not the United Nations themselves. */
const isStandingForce: Test = (reading, group, head) => {
  if (head.lower === 'force' || head.lower === 'mission') return isDescribed(reading, group, keepingPeace);
  if (head.pos === 'PROPN' && reading.words[group.from]?.text === 'Operation') return true;
  return (
    /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(head.text) &&
    !alliances.has(head.lower) &&
    mentionsIn(reading, reading.actors, group).some(
      ({ form, start }) => form === 'organization' && start === head.start,
    )
  );
};

/** "After the truce … violated *the deal*", "violated *the ceasefire agreement*". */
const isTruceDeal = (reading: Reading, group: NounGroup): boolean =>
  hasClass(reading, group, 'agreement') &&
  reading.words.slice(0, group.head).some(({ lower }) => ceasefireNouns.has(lower));

const leads = wordSet('responsibility responsibilities duty duties lead');

/** "take *security responsibility*", "take *the lead for security*". */
function isSecurityLead(reading: Reading, group: NounGroup): boolean {
  const { words, groups } = reading;
  if (!leads.has(words[group.head]?.lower ?? '')) return false;
  const next = groups.find(
    ({ outerFrom, preposition }) => outerFrom === group.to && /^(?:for|in)$/.test(preposition ?? ''),
  );
  return isDescribed(reading, group, security) || security.has(words[next?.head ?? -1]?.lower ?? '');
}

const security = wordSet('security defence defense operations');

const kin = wordSet('boys girls sons daughters lads men women people');

/** "bring *our boys* home", "*the majority of our people*", "bring *the boys* home": soldiers to those who speak. */
function isOurs(reading: Reading, group: NounGroup): boolean {
  const { words } = reading;
  const head = words[group.head]?.lower ?? '';
  const of = quantityNoun.has(head) || head === 'majority' ? ofGroup(reading, group) : null;
  if (of !== null && of !== group) return isOurs(reading, of);
  const owner = words[group.from]?.lower;
  return kin.has(head) && (owner === 'our' || (owner === 'the' && (head === 'boys' || head === 'lads')));
}

const namesActor = (reading: Reading, group: NounGroup): boolean => {
  const head = reading.words[group.head];
  if (head === undefined) return false;
  return (
    mentionsIn(reading, reading.actors, group).some(
      (mention) => mention.start <= head.start && mention.end >= head.end,
    ) ||
    (group.possessor !== null && personNoun.has(head.lower))
  );
};

function namesPlace(reading: Reading, group: NounGroup): boolean {
  const head = reading.words[group.head];
  if (head === undefined) return false;
  return (
    reading.places.some((place) => place.start <= head.start && place.end >= head.end) ||
    /^(?:country|nation|kingdom|island|city|town|province|capitals?|region|territory|state|soil)$/.test(head.lower)
  );
}

/** What is asked of a noun group beyond the class of its noun; `Requirement` says what each means. */
const tests = {
  any: () => true,
  place: (reading, group, head) =>
    namesPlace(reading, (quantityNoun.has(head.lower) ? ofGroup(reading, group) : null) ?? group),
  actor: (reading, group, { lower }) =>
    pronoun.has(lower) ||
    isPartOfThem(reading, group) ||
    namesActor(reading, group) ||
    hasClass(reading, group, 'force') ||
    hasClass(reading, group, 'regime') ||
    groupNouns.has(lower) ||
    bodies.has(lower),
  country: namesCountry,
  group: (reading, group, head) =>
    mentionsIn(reading, reading.actors, group).some(({ form, end }) => form === 'group' && end >= head.end),
  alliance: namesAlliance,
  ours: isOurs,
  more_force: isMoreForce,
  standing_force: isStandingForce,
  support_role: (reading, group, { lower }) => lower === 'role' && isDescribed(reading, group, supporting),
  truce_deal: isTruceDeal,
  own_place: isOwnPlace,
  other_place: (reading, group) => namesPlace(reading, group) && !isOwnPlace(reading, group),
  hostilities: isFightingAsSuch,
  security_lead: isSecurityLead,
  name: (_reading, _group, { pos }) => pos === 'PROPN',
  named: namesSomebody,
  it: (_reading, _group, { lower }) => lower === 'it',
  person: namesPerson,
  force: (reading, group) => goesForForce(reading, group) || hasClass(reading, group, 'force'),
} as const satisfies Readonly<Record<Exclude<Requirement, NounClass | 'none'> | 'force', Test>>;

const testOf: Readonly<Partial<Record<Requirement, Test>>> = tests;
