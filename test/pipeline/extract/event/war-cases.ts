/** Short stories of our own on whose ground, whose foe and whose people: as in `sides-cases.ts`, published on 2018-02-05. */
export const warCases: readonly (readonly [text: string, events: readonly string[], never?: readonly string[]])[] = [
  // Whose ground it is that one of two states at war strikes or takes in the other
  [
    'Chadian forces killed nine Nigerien soldiers. Chad captured a village in northern Niger.',
    ['territorial_change TCD > NER'],
  ],
  ['Chad said its jets had bombed a bridge in northern Niger. Niger shot down a Chadian jet.', ['attack TCD > NER']],
  ['Chad launched an offensive in Niger on Friday. Niger and Chad have been at war since May.', ['attack TCD > NER']],
  [
    'Chadian forces killed nine Nigerien soldiers. Chad captured a village in northern Niger. The rebels fled.',
    ['territorial_change TCD > -'],
  ],
  [
    'Niger is at war with Chad. Chadian troops opened fire in northern Niger, wounding a young man.',
    ['attack TCD > -'],
  ],
  [
    'Danish soldiers helped Malian troops in the fighting. On Friday Danish troops took control of an airfield in Mali.',
    ['territorial_change DNK > -'],
  ],
];
