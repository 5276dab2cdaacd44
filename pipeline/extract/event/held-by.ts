import type { NounGroup } from '../clause/noun-group.js';
import type { SentenceContext } from '../context.js';
import { type Referent, resolveActor } from '../discourse/resolve-actor.js';
import { mentionsIn, phrasesAfter, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** "struck sites in Syria *used by the militia*", "took a town *held by the rebels*", "a *rebel-held* town": whose the ground is; null where nobody says. */
export function heldBy(group: NounGroup, { reading, discourse }: SentenceContext): Referent | null {
  const holder = holderBehind(reading, group);
  if (holder !== null) return resolveActor(reading, holder, discourse);
  const before = mentionsIn(reading, reading.actors, group).find(({ compound }) => holds.has(compound?.after ?? ''));
  if (before === undefined) return ofFighters(group, { reading, discourse });
  const { form, rule, start, end } = before;
  const actors = form === 'generic' && discourse.mainGroup !== null ? [discourse.mainGroup] : before.actors;
  return { actors, basis: 'stated', rule, span: { start, end } };
}

/** "captured a *rebel* stronghold", "seized a *Chadian* base", "*Chad's* posts". */
function ofFighters(
  group: NounGroup,
  { reading, discourse }: Pick<SentenceContext, 'reading' | 'discourse'>,
): Referent | null {
  if (!strongholds.has(reading.words[group.head]?.lower ?? '')) return null;
  const owner = group.possessor === null ? [] : mentionsIn(reading, reading.actors, group.possessor);
  const holders = [...owner, ...mentionsIn(reading, reading.actors, group)].filter(
    ({ form, start, end }) =>
      form !== 'capital' &&
      // "the *Mali* base": where it is; "a *US* base": whose it is.
      (form !== 'country' || !/\p{Ll}/u.test(reading.document.text.slice(start, end))) &&
      end < (reading.words[group.head]?.start ?? 0),
  );
  return holders.length + owner.length > 0 ? resolveActor(reading, group, discourse) : null;
}
const strongholds = wordSet(
  'stronghold strongholds bastion bastions base bases camp camps hideout hideouts position positions headquarters outpost outposts post posts checkpoint checkpoints garrison garrisons barracks airfield airfields airbase airbases depot depots redoubt enclave enclaves',
);

function holderBehind(reading: Reading, group: NounGroup): NounGroup | null {
  const heads = [group.head, ...phrasesAfter(reading, group).map((phrase) => phrase.group.head)];
  const held = reading.clauses.find(
    ({ relation, verb, governorNoun }) =>
      relation === 'reduced' &&
      verb.passive &&
      holding.has(verb.lemma) &&
      governorNoun !== null &&
      heads.includes(governorNoun),
  );
  return held?.complements.find(({ preposition }) => preposition === 'by')?.group ?? null;
}

const holding = wordSet('hold use control occupy man defend guard run operate');
const holds = wordSet('held controlled occupied run');
