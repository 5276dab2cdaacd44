import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';

/** Who fights whom: S for the state, R for those whom it fights, H for a host. */
interface War {
  readonly opener: string;
  readonly S: string;
  readonly R: string;
  readonly H?: string;
}

const civilWars: readonly War[] = [
  { opener: 'Mozambican troops clashed with Renamo guerrillas near Marumba on Monday.', S: 'MOZ', R: 'renamo' },
  {
    opener: 'Lomani Liberation Front rebels attacked an army post in Kabeyo, in northern Uganda.',
    S: 'UGA',
    R: 'lomani-liberation-front',
  },
  { opener: 'The Malian army has been fighting rebels in the north of the country.', S: 'MLI', R: 'rebels' },
  { opener: 'Rebels attacked an army post in Tarbou, in northern Chad.', S: 'TCD', R: 'rebels' },
  { opener: 'Rebels led by Rhissa Boula hold most of southern Niger.', S: 'NER', R: 'rebels' },
  { opener: 'Guinea has sent thousands of soldiers to its southern provinces to fight rebels.', S: 'GIN', R: 'rebels' },
];
const stateWars: readonly War[] = [
  { opener: 'Peru and Ecuador traded artillery fire along their disputed border.', S: 'PER', R: 'ECU' },
  { opener: 'Ethiopian and Eritrean troops clashed near the border town of Badura.', S: 'ETH', R: 'ERI' },
];
const groupWars: readonly War[] = [
  {
    opener: 'Fighters of the anti-balaka militia clashed with Seleka rebels in the Central African Republic.',
    S: 'anti-balaka',
    R: 'seleka',
    H: 'CAF',
  },
];
const guestWars: readonly War[] = [
  { opener: 'Al-Shabab militants attacked a Kenyan base near Burgavo in Somalia.', S: 'KEN', R: 'al-shabab' },
];

/** Whoever speaks of a war, or has another one, is nobody's army. */
const between: readonly string[] = [
  '',
  'Brazil condemned the violence.',
  '“We are worried,” a Norwegian spokesman said.',
  'Similar wars are going on in Colombia and in Yemen.',
];

/** A sentence in which they return without their names: type of its event, actor, target, and whose people a figure counts. */
type Return = readonly [text: string, type: string, actor: string, target: string, force?: string];

const ofCivilWars: readonly Return[] = [
  ['The army killed 12 fighters.', 'attack', 'S', 'R', 'R'],
  ['Soldiers retook the village of Dobara.', 'territorial_change', 'S', ''],
  ['The military retook the village of Dobara.', 'territorial_change', 'S', ''],
  ['The fighters killed nine soldiers.', 'attack', 'R', 'S', 'S'],
  ['Fighters said they had killed nine soldiers.', 'attack', 'R', 'S', 'S'],
  ['Nine soldiers were killed by fighters.', 'attack', 'R', 'S', 'S'],
  ['The general said his men had killed nine fighters.', 'attack', 'S', 'R', 'R'],
  ['The defence ministry said its troops had killed nine fighters.', 'attack', 'S', 'R', 'R'],
  ['Troops and the fighters clashed again.', 'attack', 'R+S', ''],
  ['The president refused to hold talks with the fighters.', 'negotiation', 'R+S', ''],
  ['The general urged the fighters to surrender.', 'demand', 'S', 'R'],
  ['The fighters demanded that troops leave the region.', 'demand', 'R', 'S'],
  ['The government will pull its troops out of the village.', 'withdrawal', 'S', ''],
  ['Both sides agreed to a ceasefire.', 'ceasefire', 'R+S', ''],
  ['The warring parties exchanged fire again.', 'attack', 'R+S', ''],
  ['The government and fighters signed a peace accord.', 'agreement', 'R+S', ''],
  ['Fighting between the army and rebel fighters resumed.', 'attack', 'R+S', ''],
  ['The military accused fighters of breaking the truce.', 'ceasefire_end', 'R', ''],
  ['President Jan Holm declared victory over the fighters.', 'defeat', 'S', 'R'],
];
const ofStateWars: readonly Return[] = [
  ['The two sides agreed to a ceasefire.', 'ceasefire', 'R+S', ''],
  ['The neighbours sent reinforcements to the border.', 'deployment', 'R+S', ''],
  ['Envoys of the two countries met.', 'negotiation', 'R+S', ''],
  ['The warring parties will hold talks.', 'negotiation', 'R+S', ''],
];
const ofGroupWars: readonly Return[] = [
  ['The two groups agreed to a truce.', 'ceasefire', 'R+S', ''],
  ['The rival militias clashed again.', 'attack', 'R+S', ''],
  ['The army shelled both groups.', 'attack', 'H', 'R+S'],
];
const ofGuestWars: readonly Return[] = [
  ['The contingent killed 12 militants.', 'attack', 'S', 'R', 'R'],
  ['The troops will leave Somalia in June.', 'withdrawal', 'S', ''],
];

const cases = (
  [
    [civilWars, ofCivilWars],
    [stateWars, ofStateWars],
    [groupWars, ofGroupWars],
    [guestWars, ofGuestWars],
  ] as const
).flatMap(([wars, returns]) =>
  wars.flatMap((war, at) =>
    returns.flatMap((back, of) =>
      [0, 2].map((by) => [war, between[(at + of + by) % between.length] ?? '', back] as const),
    ),
  ),
);

const codes = (war: War, roles: string): string | null =>
  roles === ''
    ? null
    : roles
        .split('+')
        .map((role) => war[role as 'S' | 'R' | 'H'] ?? '')
        .sort()
        .join(';');

it('knows the parties of a war again by a bare noun, whoever was named since', () => {
  const wrong = cases.flatMap(([war, aside, [text, type, actor, target, force]]) => {
    const { mentions, figures } = claimsIn([war.opener, aside, text].filter((part) => part !== '').join(' '));
    const last = mentions.findLast((mention) => mention.event_type === type);
    const read = [last?.actor, last?.target, ...(force === undefined ? [] : [figures.at(-1)?.force])];
    const expected = [actor, target, ...(force === undefined ? [] : [force])].map((roles) => codes(war, roles));
    return read.join() === expected.join() ? [] : [`${war.opener} ${aside} ${text} ${read} not ${expected}`];
  });
  expect(wrong).toEqual([]);
});
