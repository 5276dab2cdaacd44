const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** How a speller joins words: with a space, a hyphen between tens and units, "and" after hundred. */
export interface Spelling {
  readonly hyphen: '-' | ' ';
  readonly and: ' and ' | ' ';
  readonly one: 'one' | 'a';
}

/** Writes a number from 1 to 999,999,999 in words. */
export function spellNumber(value: number, spelling: Spelling): string {
  for (const [unit, name] of [
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const) {
    if (value < unit) continue;
    const head = Math.floor(value / unit);
    const rest = value % unit;
    const count = head === 1 ? spelling.one : spellBelowThousand(head, { ...spelling, one: 'one' });
    const tail = rest === 0 ? '' : (rest < 100 ? spelling.and : ' ') + spellNumber(rest, { ...spelling, one: 'one' });
    return `${count} ${name}${tail}`;
  }
  return spellBelowThousand(value, spelling);
}

function spellBelowThousand(value: number, spelling: Spelling): string {
  if (value < 100) return spellBelowHundred(value, spelling);
  const head = Math.floor(value / 100);
  const rest = value % 100;
  const hundreds = `${head === 1 ? spelling.one : small[head]} hundred`;
  return rest === 0 ? hundreds : hundreds + spelling.and + spellBelowHundred(rest, spelling);
}

function spellBelowHundred(value: number, { hyphen }: Spelling): string {
  if (value < 20) return small[value] as string;
  const unit = value % 10;
  return (tens[Math.floor(value / 10)] as string) + (unit === 0 ? '' : hyphen + small[unit]);
}

/** Writes a number in digits with commas between thousands. */
export function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
