import { withThousands } from '../../with-thousands.js';

/** A number as news writes it, to a tenth: "8,892", "3,556.8". */
function numberWords(value: number): string {
  const [whole, tenth] = String(Math.round(value * 10) / 10).split('.') as [string, string?];
  const grouped = withThousands(Number(whole));
  return tenth === undefined ? grouped : `${grouped}.${tenth}`;
}

/** Bounds in words: "3,600 to 4,400", "at most 2,000", "2,500 or more". */
export function boundsWords({ low, high }: { readonly low: number; readonly high: number }): string {
  if (low === high) return numberWords(low);
  if (!Number.isFinite(high)) return low === 0 ? 'any number' : `${numberWords(low)} or more`;
  return low === 0 ? `at most ${numberWords(high)}` : `${numberWords(low)} to ${numberWords(high)}`;
}
