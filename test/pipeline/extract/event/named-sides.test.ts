import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';
import { namedSides } from './named-sides.js';

/** Somebody as a sentence names him: by his name, before a noun, and his people. */
interface Side {
  readonly code: string;
  readonly n: string;
  readonly a: string;
  readonly f: string;
}

const state = (code: string, n: string, a: string): Side => ({ code, n, a, f: `${a} troops` });
const group = (code: string, n: string, a: string): Side => ({ code, n, a, f: `${a} fighters` });

const kenya = state('KEN', 'Kenya', 'Kenyan');
const serbia = state('SRB', 'Serbia', 'Serbian');
const states: readonly Side[] = [kenya, serbia, state('PER', 'Peru', 'Peruvian')];
const groups: readonly Side[] = [
  group('taliban', 'the Taliban', 'Taliban'),
  group('ganda-liberation-front', 'the Ganda Liberation Front', 'Ganda Liberation Front'),
];
const pairs: readonly (readonly [Side, Side])[] = [
  ...groups.map((one) => [one, kenya] as const),
  ...groups.map((one) => [serbia, one] as const),
  [kenya, serbia],
];

const written = (template: string, sides: Readonly<Record<string, Side>>): string => {
  const text = template.replace(/\{(\w)\.(\w)\}/g, (_, who: string, as: 'n' | 'a' | 'f') => sides[who]?.[as] ?? '');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** "attack A > B", "negotiation A;B > -", the letters being sides. */
const expected = (line: string, sides: Readonly<Record<string, Side>>): string => {
  const [type = '', ...who] = line.split(/ (?:> )?/);
  const [actor, target] = who.map((cell) =>
    cell
      .split(';')
      .map((one) => sides[one]?.code ?? one)
      .sort()
      .join(';'),
  );
  return `${type} ${actor} > ${target}`;
};

const cases = namedSides.flatMap(({ among, texts, lines }) => {
  const sets =
    among === 'states'
      ? [[kenya, serbia] as const, [serbia, states[2] as Side] as const]
      : among === 'attackers'
        ? pairs.slice(0, groups.length)
        : pairs;
  return sets.flatMap(([a, b], at) => {
    const sides = { A: a, B: b, C: states.find((one) => one !== a && one !== b) as Side };
    return texts.map((text) => ({
      text: written(text, sides),
      lines: lines.map((line) => expected(line, sides)),
      at,
    }));
  });
});

it.each(cases)('$text', ({ text, lines }) => {
  const told = claimsIn(text).mentions.map(
    ({ event_type, actor, target }) => `${event_type} ${actor ?? '-'} > ${target ?? '-'}`,
  );
  expect(told).toEqual(expect.arrayContaining(lines));
});
