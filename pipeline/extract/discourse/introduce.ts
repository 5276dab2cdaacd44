import { familyNameFirst } from '../../family-name-first.js';
import type { NounGroup } from '../clause/noun-group.js';
import { titleNouns } from '../force/office-nouns.js';
import { mentionsIn, type Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { entitiesOf } from './entity.js';

const surname = /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u;

/** "the Indian high commissioner, H.M. Dixit": from now on "Dixit" acts for India. */
export function introduce({ people }: Discourse, reading: Reading): void {
  for (const group of reading.groups) {
    const name = reading.words[group.to - 1];
    if (name === undefined || name.pos !== 'PROPN' || !surname.test(name.text) || people.has(name.lower)) continue;
    const person = mentionsIn(reading, reading.actors, group).find(
      (mention) => mention.form === 'person' && mention.end >= name.end,
    );
    const actors = person?.actors ?? actorsBeside(reading, group);
    if (actors === null) continue;
    people.set(name.lower, actors);
    // "Premier Li Peng": his surname stands first.
    const first = reading.words[group.to - 2];
    if (
      familyNameFirst.has(actors[0] ?? '') &&
      first?.pos === 'PROPN' &&
      /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
      !people.has(first.lower)
    )
      people.set(first.lower, actors);
  }
}

/** The office that stands before or behind a name, between commas. */
function actorsBeside(reading: Reading, group: NounGroup): readonly string[] | null {
  const { words, groups } = reading;
  if (words[group.to]?.lower !== ',' && words[group.from - 1]?.lower !== ',') return null;
  const beside = groups.find(
    (other) =>
      (other.from === group.to + 1 && words[group.to]?.lower === ',') ||
      (other.to === group.from - 1 && words[group.from - 1]?.lower === ','),
  );
  if (beside === undefined || !titleNouns.has(words[beside.head]?.lower ?? '')) return null;
  // "FDD rebels and *its leader*, Pierre Nkurunziza"
  if (/^(?:its|their)$/.test(words[beside.from]?.lower ?? ''))
    return (
      entitiesOf(reading).findLast(({ end, person }) => !person && end <= (words[beside.from]?.start ?? 0))?.actors ??
      null
    );
  const mention = mentionsIn(reading, reading.actors, {
    from: beside.possessor?.from ?? beside.from,
    to: beside.to,
  }).find((candidate) => candidate.form !== 'person');
  return mention?.actors ?? null;
}
