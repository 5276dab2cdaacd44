import { officeHolders } from '../../office-holders.js';
import { phrasesOf } from '../../phrases.js';
import type { LexiconEntry } from '../lexicon.js';
import type { ActorMention } from '../mention.js';
import type { ActorSense, Name, TitleWord } from '../name.js';
import { countries } from '../place/countries.js';
import { type NamedActor, namedActors } from './actor-table.js';
import { legislatureRows } from './parliament-words.js';
import { armedServices, offices } from './state-forces.js';
import { officeTitles, ranks, roleTitles, titleModifiers } from './titles.js';

/** All phrases that name an actor or lead up to the name of a person. */
export function actorEntries(): LexiconEntry<Name>[] {
  return [...countryEntries(), ...namedEntries(), ...stateForceEntries(), ...personEntries(), ...titleEntries()];
}

const acting = (sense: Omit<ActorSense, 'holder' | 'near'> & Partial<ActorSense>): Name => ({
  actors: [{ near: [], holder: null, ...sense }],
  places: [],
  title: null,
});

/** Countries and capitals are places as well; their names carry both senses. */
function countryEntries(): LexiconEntry<Name>[] {
  return countries.flatMap((country): LexiconEntry<Name>[] => {
    const { code } = country;
    const place = { place: null, country: code, kind: 'country' as const, doubtful: false };
    return [
      {
        phrases: country.names,
        value: { ...acting({ code, form: 'country' }), places: [place] },
      },
      { phrases: country.demonyms, value: acting({ code, form: 'demonym' }) },
      { phrases: country.capitals, value: acting({ code, form: 'capital' }) },
    ];
  });
}

function formOf({ kind, isUnnamed, code }: NamedActor): ActorMention['form'] {
  if (isUnnamed || kind === 'generic') return 'generic';
  if (kind === 'armed_group') return 'group';
  return code === 'multinational-force' || code === 'us-led-coalition' ? 'armed_force' : 'organization';
}

function namedEntries(): LexiconEntry<Name>[] {
  return namedActors.flatMap((actor) =>
    actor.phrases.map((phrase) => withNear(phrase, { code: actor.code, form: formOf(actor) })),
  );
}

/** `SDF@JPN`: the Self-Defense Forces where Japan is spoken of. */
function withNear(phrase: string, sense: { code: string; form: ActorMention['form'] }): LexiconEntry<Name> {
  const [words, near] = phrase.split('@');
  return { phrases: [words as string], value: acting({ ...sense, near: near === undefined ? [] : near.split(',') }) };
}

function stateForceEntries(): LexiconEntry<Name>[] {
  const read = (table: string, form: ActorMention['form']) =>
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [code, phrases] = line.split(' | ');
        return phrasesOf(phrases ?? '').map((phrase) => withNear(phrase, { code: code as string, form }));
      });
  const parliaments = legislatureRows.flatMap(({ code, names }) =>
    names.map((name) => withNear(name, { code, form: 'office' })),
  );
  return [...read(armedServices, 'armed_force'), ...read(offices, 'office'), ...parliaments];
}

function personEntries(): LexiconEntry<Name>[] {
  return officeHolders.map((holder) => ({
    phrases: [...new Set([...holder.names, ...holder.surnames])],
    value: acting({ code: holder.actor, form: 'person', holder }),
  }));
}

function titleEntries(): LexiconEntry<Name>[] {
  const read = (words: string, title: TitleWord) => ({
    phrases: phrasesOf(words),
    value: { actors: [], places: [], title },
  });
  return [
    read(officeTitles, 'office'),
    read(roleTitles, 'role'),
    read(ranks, 'rank'),
    read(titleModifiers, 'modifier'),
  ];
}
