import type { QuantityMention } from '../../../../pipeline/extract/mention.js';

/** A quantity in one line, as rule examples write it: "just over 2,500 = more 2500". */
export function describeQuantity(text: string, mention: QuantityMention): string {
  const change =
    mention.fromTo && mention.parts !== null ? ` from ${bounds(mention.parts[0])} to ${bounds(mention.parts[1])}` : '';
  const additional = mention.additional ? ' additional' : '';
  return `${text.slice(mention.start, mention.end)} = ${bounds(mention)}${additional}${change}`;
}

function bounds({ comparator, value, low, high, form }: QuantityMention): string {
  const number = value ?? `${low} to ${high}`;
  return `${comparator} ${number}${form === 'count' ? '' : ' percent'}`;
}
