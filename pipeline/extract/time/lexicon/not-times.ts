/** Names and turns of phrase that are made of words of time and say nothing of when. */
export const notTimes: readonly { readonly phrases: readonly string[]; readonly source: string }[] = [
  {
    phrases: ['bloody sunday', 'black friday', 'super tuesday', 'black september', 'cyber monday'],
    source: 'Encyclopaedia Britannica',
  },
  { phrases: ['arab spring', 'prague spring', 'silent spring'], source: 'Encyclopaedia Britannica' },
  {
    phrases: ['sunday times', 'sunday telegraph', 'mail on sunday', 'sunday mirror', 'usa today'],
    source: 'newspapers by their names',
  },
  { phrases: ['theresa may'], source: 'persons by their names' },
  {
    phrases: ['end of the day', 'day in and day out', 'day after day', 'day by day', 'year after year'],
    source: 'Oxford English Dictionary',
  },
  {
    phrases: ['now that', 'now and then', 'sooner or later', 'later on'],
    source: 'Oxford English Dictionary',
  },
];
