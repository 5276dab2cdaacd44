/** The phrases of a lexicon's cell, divided by ";". */
export const phrasesOf = (cell: string): string[] =>
  cell
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
