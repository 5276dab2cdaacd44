import { describe, expect, test } from 'vitest';
import { sentences } from '../../../pipeline/parse/sentences.js';
import { fc } from '../../tools/fast-check.js';

function cut(text: string): string[] {
  return sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

/** Paragraphs as lists of their sentences. */
const paragraphs: readonly (readonly string[])[] = [
  ['Forces left the U.S. base at dawn.', 'It was handed over at noon.'],
  ['They will go home to the U.S.', 'The others stay.'],
  ['They will go home to the U.S.', 'But nobody said when.'],
  ['Troops fly from the U.S. Central Command to Doha.'],
  ['U.S. Gen. Maria Okafor and Lt. Col. P. J. Ruiz met Dr. Abebe in Mt. Vernon.', 'They talked for an hour.'],
  ['Sgt. 1st Class Dan Novak, of St. Paul, Minn., died on Jan. 5.', 'He was 31.'],
  ['About 300 left in Feb. 2009.', 'In Mar. the rest followed.'],
  ['He serves with the No. 2 Squadron.', 'He said no.', 'She said yes.'],
  ['The meeting began at 9 a.m. and ended at 5 p.m. Tuesday.', 'No one spoke.'],
  ['The flight left at 5 a.m.', 'The crew slept.'],
  ['George F. Marsh and John Q. Public agreed.', 'J. A. Smith did not.'],
  ['They chose plan B.', 'The first had failed.'],
  ['It was the worst since World War I.', 'Nobody had expected it.'],
  ['“Will they go?” the minister asked.', '“They will.”'],
  ['"Really?" she asked.', '"Yes!" he said.', 'They left.'],
  ['"How many?" Ms. Haddad asked.', '"Four hundred," said Col. Weiss.'],
  ['"Enough!" President Amara Diallo shouted.', 'The hall fell silent.'],
  ['“We are leaving.', 'We have done our work.', 'Nobody can say otherwise,” the general said.'],
  ['They call it a “responsible exit.”', 'Others call it a rout.'],
  ["The base 'is ours.'", 'So said the mayor.'],
  ["``We are ready to go,'' he said.", "``We will be home soon.''", 'The crowd cheered.'],
  ['The order came late . . . and was never carried out.', 'The men stayed.'],
  ['It was over...', 'Nobody wept.'],
  ['The talks... went on.'],
  ['They wait… and wait.', 'Nothing comes.'],
  ['Rockets hit the camp.', '(No one was hurt.)', 'The camp was closed.'],
  ['The force (about 4,000 strong, officials say.) is to leave.'],
  ['A third of it, 3.5 million dollars, was lost.', 'The rest is safe.'],
  ['Sen. Ann Lee, D-Wash., and Rep. Bo Hart, R-N.C., voted no.', 'All others voted yes.'],
  ['She lives in Washington, D.C.', 'Her brother lives in Raleigh, N.C.', 'They rarely meet.'],
  ['Acme Corp. and Bolt Inc. build the drones.', 'Delta Ltd. fuels them.'],
  ['It was the Red Sox vs. the Yankees.', 'Nobody cared.'],
  ['The aid includes tents, water, etc.', 'The trucks come tomorrow.'],
  ['1. The parties shall withdraw.', '2. The parties shall report.'],
  ['Nine soldiers died.', 'Two were wounded!', 'Why?', 'Nobody knows.'],
  ['Some went home.', '5,000 stayed.', 'The last left in 2011.'],
  ['Rebels hold the town.', 'al-Shabab said it would retake it.'],
  ['See www.example.com for more.', 'The page is old.'],
  ['He earned a Ph.D. in Oslo.', 'Then he enlisted.'],
  ['“They had no plan.”', 'That was his verdict.'],
  ['The last bus left at 5 p.m.', 'Police closed the road.'],
  ['It begins at 5 p.m. EST and ends at 9 p.m. Damascus time.'],
  ['The guard lives on Main St.', 'The house is small.'],
  ['The deal was struck in Geneva.', '— Reporting from Vienna'],
  ['Mr Osei met Dr Lund.', 'Both serve in the 2nd Lt Gen Bull barracks.'],
  ['Ret. Gen. Ivo Marsh disagrees.', 'So does Brig. Gen. Uma Rao.'],
];

describe('sentences', () => {
  test.each(paragraphs.map((expected) => [expected.join(' '), expected] as const))('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test('a missing space after the stop is no reason to join', () => {
    expect(cut('They saw no threat.The patrol went on.')).toEqual(['They saw no threat.', 'The patrol went on.']);
    expect(cut('“They saw no threat.”The patrol went on.')).toEqual(['“They saw no threat.”', 'The patrol went on.']);
    expect(cut('Write to info@Example.Com or U.S.Army now.')).toHaveLength(1);
  });

  test('a line break inside a sentence is no end of it', () => {
    expect(cut('The men of the\n2nd Battalion left. They\nwere tired.')).toEqual([
      'The men of the\n2nd Battalion left.',
      'They\nwere tired.',
    ]);
  });

  test('keeps to its paragraph', () => {
    const text = 'One. Two left. Three stayed';
    expect(sentences(text, { start: 5, end: 14 })).toEqual([{ start: 5, end: 14 }]);
  });

  const pieces = fc.constantFrom(
    'U.S.',
    'The',
    'men',
    'left',
    '.',
    '?',
    '!',
    '”',
    '“',
    '"',
    "'",
    ' ',
    '  ',
    '\n',
    'Gen.',
    'no',
    '5',
    '...',
    '…',
    '(',
    ')',
    'a.m.',
    '—',
  );
  test('never overlap, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('').trim();
        const spans = sentences(text, { start: 0, end: text.length });
        let rest = text;
        for (const { start, end } of [...spans].reverse()) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(rest.length);
          expect(text.slice(end, rest.length).trim()).toBe('');
          rest = text.slice(0, start);
        }
        expect(rest.trim()).toBe('');
      }),
    );
  });
});

describe('what runs on without end', () => {
  const longest = 1500;

  test.each([
    [
      'at a semicolon, though commas follow',
      'troops left, '.repeat(100).concat('and so on; ', 'troops left, '.repeat(100)),
      ';',
    ],
    ['at a comma, though words follow', `${'they said that '.repeat(60)}so, ${'they said that '.repeat(60)}`, ','],
    ['between words', 'they said that '.repeat(200), 't'],
  ])('is cut %s', (_where, text, last) => {
    const [first, ...rest] = cut(text);
    expect(first?.at(-1)).toBe(last);
    expect(rest.length).toBeGreaterThan(0);
    for (const piece of [first as string, ...rest]) expect(piece.length).toBeLessThanOrEqual(longest);
  });

  test('is never cut inside a character', () => {
    for (const piece of cut(`a${'😀'.repeat(2000)}`)) expect(piece).not.toMatch(/[\ud800-\udfff]/u);
  });
});
