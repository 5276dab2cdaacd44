import { describe, expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';

// Whether soldiers who go anywhere come, leave or change places is told by where they are at home, not by the verb.

const senders = [
  {
    adjective: 'Danish',
    code: 'DNK',
    home: 'Denmark',
    town: 'Copenhagen',
    base: 'Karup air base in Denmark',
    port: 'the Danish port of Esbjerg',
  },
  {
    adjective: 'Canadian',
    code: 'CAN',
    home: 'Canada',
    town: 'Ottawa',
    base: 'Trenton air base in Canada',
    port: 'the Canadian port of Halifax',
  },
  {
    adjective: 'Ghanaian',
    code: 'GHA',
    home: 'Ghana',
    town: 'Accra',
    base: 'Takoradi air base in Ghana',
    port: 'the Ghanaian port of Tema',
  },
] as const;
type Sender = (typeof senders)[number];

const goals = [
  { name: 'Mali', code: 'MLI', town: 'Gao' },
  { name: 'Haiti', code: 'HTI', town: 'Port-au-Prince' },
  { name: 'Kuwait', code: 'KWT', town: 'Kuwait City' },
] as const;
type Goal = (typeof goals)[number];

type Telling = (sender: Sender, goal: Goal, other: Goal) => string;

const out: readonly Telling[] = [
  ({ adjective, home }, { name }) => `About 300 ${adjective} soldiers left ${home} for ${name} on Monday.`,
  ({ adjective, base }, { name }) => `About 300 ${adjective} soldiers left ${base} on Monday for ${name}.`,
  ({ adjective, base }, { name }) =>
    `The first ${adjective} soldiers left ${base} on Monday to join a peace force in ${name}.`,
  ({ adjective, port }, { name }) => `A ${adjective} frigate sailed from ${port} on Monday to take food to ${name}.`,
  ({ adjective, town }, { name }) => `${adjective} soldiers departed ${town} for ${name} on Monday.`,
  ({ adjective }, { name }) => `${adjective} soldiers flew to ${name} on Monday.`,
  ({ adjective }, { name }) => `${adjective} soldiers set off for ${name} on Monday.`,
  ({ adjective }, { name }) => `${adjective} soldiers are heading to ${name}.`,
  ({ adjective }, { name }) => `${adjective} soldiers are on their way to ${name}.`,
  ({ adjective }, { town }) => `${adjective} soldiers disembarked in ${town} on Monday.`,
  ({ adjective }, { town }) => `A plane carrying 80 ${adjective} soldiers landed in ${town} on Monday.`,
  ({ home }, { name }) => `${home} is moving soldiers to ${name}.`,
  ({ home }, { name }) => `${home} rushed 300 soldiers to ${name} on Monday.`,
];

const back: readonly Telling[] = [
  ({ adjective }, { name }) => `${adjective} soldiers left ${name} for home on Monday.`,
  ({ adjective }, { name }) => `${adjective} soldiers in ${name} headed for home on Monday.`,
  ({ adjective }, { name }) => `${adjective} soldiers are on their way home from ${name}.`,
  ({ adjective, town }, { name }) => `${adjective} soldiers have returned to their base in ${town} from ${name}.`,
  ({ adjective, town }, { name }) => `${adjective} soldiers arrived in ${town} from ${name} on Monday.`,
  ({ adjective }, { name }) => `${adjective} soldiers were flown home from ${name} on Monday.`,
  ({ home }, { name }) => `${home} recalled its soldiers from ${name} in May.`,
  ({ home }, { name }) => `${home} is bringing its soldiers home from ${name}.`,
  ({ adjective }, { town }) => `The last ${adjective} soldiers boarded a plane in ${town} on Monday and flew home.`,
  ({ adjective }, { town }) => `${adjective} soldiers moved out of ${town} on Monday.`,
  ({ adjective }, { name }) => `${adjective} soldiers withdrew from ${name} despite warnings from the Arab League.`,
];

const across: readonly Telling[] = [
  ({ adjective }, { name }, other) => `${adjective} soldiers left ${name} for ${other.name} on Monday.`,
  ({ adjective }, { name }, other) => `${adjective} soldiers moved from ${name} to ${other.name} on Monday.`,
  ({ home }, { name }, other) => `${home} will shift 300 soldiers from ${name} to ${other.name}.`,
  ({ adjective }, { town }, other) => `${adjective} soldiers will be moved from ${town} to ${other.town} in May.`,
];

const cases = Object.entries({ deployment: out, withdrawal: back, redeployment: across }).flatMap(([type, tellings]) =>
  tellings.flatMap((telling) =>
    senders.map((sender, index) => {
      const [goal, other] = [goals[index], goals[(index + 1) % goals.length]] as [Goal, Goal];
      return [telling(sender, goal, other), type, sender.code, goal.code] as const;
    }),
  ),
);

describe('a movement', () => {
  it.each(cases)('%s: %s', (text, ...expected) => {
    const { mentions } = claimsIn(text);
    expect(mentions.map(({ event_type, actor, country }) => [event_type, actor, country])).toEqual([expected]);
  });
});
