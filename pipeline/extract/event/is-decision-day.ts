/** Whether the words of a time behind a decision are of its day rather than of what is decided: "on Thursday", but not "by Thursday". */
export const isDecisionDay = (words: string): boolean =>
  decisionDay.test(words) && !/\b(?:by|next|later than|until|before)\b/i.test(words);

const decisionDay = /(?:(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day|\bago|\blast \w+)\b/i;
