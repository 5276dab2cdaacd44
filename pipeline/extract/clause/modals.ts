/** Every form of a modal verb, with the modal that it is. Source: Quirk et al. 1985, 3.39 (modal auxiliaries). */
export const modals: ReadonlyMap<string, string> = new Map([
  ['will', 'will'],
  ["'ll", 'will'],
  ['wo', 'will'],
  ['shall', 'will'],
  ['would', 'would'],
  ['may', 'may'],
  ['might', 'might'],
  ['can', 'can'],
  ['ca', 'can'],
  ['could', 'could'],
  ['should', 'should'],
  ['must', 'must'],
  ['ought', 'should'],
  ['cannot', 'can'],
  ["'d", 'would'],
]);
