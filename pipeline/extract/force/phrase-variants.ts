const choice = /\{([^{}]*)\}/;

/** All phrases that a pattern of a lexicon stands for, one for each choice in braces: `{armed ,}groups` is "armed groups" and "groups". */
export function phraseVariants(pattern: string): readonly string[] {
  const found = choice.exec(pattern);
  if (found === null) return [pattern];
  const [braces, choices = ''] = found;
  return choices.split(',').flatMap((one) => phraseVariants(pattern.replace(braces, one)));
}
