const markup = /<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/iy;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|[a-z][a-z\d]{1,30});/iy;
const blank = /\s/;
/** Soft hyphens, spaces without width and marks of direction, as Unicode classes them, and the entities that name them. */
const invisible = /\p{Cf}|&(?:shy|zwn?j|lrm|rlm|NoBreak|ZeroWidthSpace);/uy;

/**
 * Whether a slice of an article, as captured, says a quote: the same characters, when tags and invisible characters are left out,
 * entities are read as the one character that they stand for, and white space does not count. Written apart from the parser, so that each checks the other.
 */
export function carries(slice: string, quote: string): boolean {
  if (slice === quote) return quote !== '';
  let at = 0;
  for (const character of quote) {
    if (blank.test(character)) {
      const spelled = matched(entity, slice, skipped(slice, at));
      if (spelled !== null && blank.test(decoded(spelled) ?? ' ')) at = spelled.index + spelled[0].length;
      continue;
    }
    at = skipped(slice, at);
    const spelled = matched(entity, slice, at);
    if (spelled !== null && spells(spelled, character)) at += spelled[0].length;
    else if (slice.startsWith(character, at)) at += character.length;
    else return false;
  }
  return skipped(slice, at) === slice.length;
}

/** Where the next character that counts stands. */
function skipped(slice: string, from: number): number {
  let at = from;
  for (;;) {
    const passed = matched(markup, slice, at) ?? matched(invisible, slice, at) ?? invisibleEntity(slice, at);
    if (passed !== null) at += passed[0].length;
    else if (at < slice.length && blank.test(slice[at] as string)) at++;
    else return at;
  }
}

function invisibleEntity(slice: string, at: number): RegExpExecArray | null {
  const spelled = matched(entity, slice, at);
  return spelled !== null && matched(invisible, decoded(spelled) ?? '', 0) !== null ? spelled : null;
}

/** Whether an entity can stand for a character. That of a named one is taken on trust, but letters and digits need none. */
function spells(spelled: RegExpExecArray, character: string): boolean {
  return (decoded(spelled) ?? character) === character && !/[a-z\d]/i.test(character);
}

/** The character of a numeric entity; null for a named one. */
function decoded([, decimal, hexadecimal]: RegExpExecArray): string | null {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
