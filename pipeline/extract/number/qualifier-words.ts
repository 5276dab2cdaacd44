/**
 * Words that bound or hedge the number beside them, in lower case. `additional` adds to what is there; `degree` colours the bound behind it ("well
 * over"); `neutral` changes nothing but lets an outer qualifier through ("up to just 300"); `stop` is a look-alike that no qualifier reaches across.
 */
export interface Qualifier {
  readonly phrases: readonly string[];
  readonly effect: 'about' | 'less' | 'more' | 'additional' | 'degree' | 'neutral' | 'stop';
  /** Following words that make it something else: "300 more than last year"; another number always does. */
  readonly unless?: readonly string[];
  readonly source: string;
}

const codebook = 'codebook section 3';
const quirk = 'Quirk et al. 1985, 7.64–7.69 (approximators and comparatives of quantity)';

// biome-ignore format: word lists read better in lines than one word a line
export const qualifiersBefore: readonly Qualifier[] = [
  {
    effect: 'about',
    source: codebook,
    phrases: ['about', 'around', 'some', 'roughly', 'nearly', 'almost', 'an estimated', 'estimated'],
  },
  {
    effect: 'about',
    source: quirk,
    phrases: [
      'approximately', 'approx', 'approx.', 'close to', 'circa', 'ca', 'ca.', 'c.', 'in the region of', 'in the vicinity of', 'in the neighborhood of', 'in the neighbourhood of',
      'in the order of', 'on the order of', 'of the order of', 'something like', 'perhaps', 'maybe', 'practically', 'virtually', 'approaching', 'approaches', 'approached', 'nearing',
      'give or take', 'more or less', 'estimated at', 'estimated to number', 'round about', 'around about', 'very nearly', 'not quite', 'just about', 'a rough',
      'an approximate', 'an estimate of', 'somewhere around', 'somewhere near', 'anywhere around', '~', '≈',
    ],
  },
  {
    effect: 'less',
    source: codebook,
    phrases: ['fewer than', 'less than', 'under', 'below', 'up to', 'as many as', 'at most', 'no more than', 'not more than'],
  },
  {
    effect: 'less',
    source: quirk,
    phrases: [
      'lower than', 'smaller than', 'as much as', 'as high as', 'as large as', 'at the most', 'no greater than', 'no larger than', 'no higher than', 'not greater than', 'never more than', 'any more than',
      'a maximum of', 'maximum of', 'a maximum', 'anything up to', 'anywhere up to', 'short of', 'shy of', 'south of', 'not over', 'not above', 'not exceed', 'not to exceed', 'not exceeding', 'not exceeded', 'never exceed',
      'never exceeded', 'cannot exceed', "can't exceed", "won't exceed", "wouldn't exceed", "shouldn't exceed", "couldn't exceed", "doesn't exceed", "didn't exceed", "don't exceed", 'without exceeding',
      'not surpass', 'never surpassed', '<', '≤',
    ],
  },
  {
    effect: 'more',
    source: codebook,
    phrases: ['more than', 'over', 'at least', 'upwards of'],
  },
  {
    effect: 'more',
    source: quirk,
    phrases: [
      'greater than', 'larger than', 'higher than', 'bigger than', 'above', 'beyond', 'past', 'upward of', 'at the least', 'at the very least', 'at a minimum', 'in excess of', 'north of', 'a minimum of', 'minimum of',
      'a minimum', 'no fewer than', 'no less than', 'not fewer than', 'not less than', 'no lower than', 'never fewer than', 'never less than', 'nothing less than', 'not under', 'not below', 'as few as', 'as little as', 'as low as', 'topped', 'topping',
      'exceed', 'exceeds', 'exceeded', 'exceeding', 'surpass', 'surpasses', 'surpassed', 'surpassing', '>', '≥',
    ],
  },
  {
    effect: 'degree',
    source: quirk,
    phrases: [
      'well', 'just', 'far', 'slightly', 'little', 'a little', 'a bit', 'somewhat', 'significantly', 'substantially', 'considerably', 'much', 'many', 'not much', 'barely', 'comfortably', 'only', 'marginally', 'way', 'anywhere', 'even', 'still', 'already',
    ],
  },
  {
    effect: 'additional',
    source: codebook,
    phrases: ['another', 'a further', 'an additional', 'an extra', 'additional', 'extra', 'further', 'an added', 'yet another', 'still another'],
  },
  {
    effect: 'neutral',
    source: quirk,
    phrases: ['exactly', 'a total of', 'total of', 'a full', 'fully', 'a mere', 'merely', 'precisely', 'a combined', 'a combined total of', 'a reported', 'a good', 'possibly'],
  },
  {
    effect: 'stop',
    source: 'Quirk et al. 1985, 8.60 (time and place adjuncts with a determiner)',
    phrases: ['the past', 'the above', 'what about', 'how about', 'the half past'],
  },
];

// biome-ignore format: word lists read better in lines than one word a line
export const qualifiersAfter: readonly Qualifier[] = [
  { effect: 'about', source: codebook, phrases: ['or so', 'odd', '-some', '-something', '-ish', 'more or less', 'give or take', 'or thereabouts'] },
  {
    effect: 'less',
    source: quirk,
    phrases: ['or fewer', 'or less', 'at most', 'at the most', 'or under', 'or below', 'maximum', 'max', 'tops', 'at the outside', 'at maximum', 'at a maximum', 'at the maximum'],
  },
  {
    effect: 'more',
    source: quirk,
    phrases: [
      'or more', 'or above', 'or over', 'or greater', 'or upwards', '+', '-plus', 'and counting', 'and up', 'and upwards', 'and over', 'and above', 'upwards', 'at least', 'at the least', 'at the very least', 'at minimum',
      'at a minimum', 'at the minimum', 'minimum',
    ],
  },
  { effect: 'more', source: quirk, phrases: ['and more', 'if not more'], unless: ['than', 'are', 'were', 'will', 'of'] },
  {
    effect: 'more',
    source: quirk,
    phrases: ['plus'],
    unless: ['a', 'an', 'the', 'some', 'another', 'several', 'about', 'around', 'up'],
  },
  { effect: 'additional', source: codebook, phrases: ['more', 'extra', 'additional'], unless: ['than'] },
  {
    effect: 'additional',
    source: codebook,
    phrases: ['further'],
    unless: ['north', 'south', 'east', 'west', 'away', 'along', 'inland', 'up', 'down'],
  },
  { effect: 'neutral', source: codebook, phrases: ['strong'] },
];

// biome-ignore format: word lists read better in lines than one word a line
/** Verbs after which "up to" names a level: "bring its strength up to 15,000". Source: codebook section 3; Levin 1993, 45.6 (calibratable change of state). */
export const raisingVerbs: readonly string[] = [
  'bring', 'brings', 'brought', 'bringing', 'raise', 'raises', 'raised', 'raising', 'boost', 'boosts', 'boosted', 'boosting', 'take', 'takes', 'taking', 'took', 'build', 'builds', 'built', 'building',
  'push', 'pushes', 'pushed', 'pushing', 'increase', 'increases', 'increased', 'increasing', 'lift', 'lifts', 'lifted', 'lifting', 'ramp', 'ramps', 'ramped', 'ramping', 'scale', 'scales', 'scaled', 'scaling', 'beef', 'beefs', 'beefed', 'beefing', 'add', 'adds', 'adding',
];
