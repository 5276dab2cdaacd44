/** The words of a list that is written as one text, with a blank between any two. */
export const wordList = (text: string): readonly string[] => text.split(' ');

/** The same as a set. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));
