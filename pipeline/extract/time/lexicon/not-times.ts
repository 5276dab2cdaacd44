/** Names and turns of phrase that are made of words of time and say nothing of when. */
export const notTimes: readonly { readonly phrases: readonly string[]; readonly source: string }[] = [
  {
    phrases: ['bloody sunday', 'black friday', 'super tuesday', 'black september', 'cyber monday'],
    source: 'Encyclopaedia Britannica',
  },
  { phrases: ['arab spring', 'prague spring', 'silent spring', 'camp spring'], source: 'Encyclopaedia Britannica' },
  {
    phrases: [
      'sunday times',
      'sunday telegraph',
      'mail on sunday',
      'sunday mirror',
      'washington today',
      'usa today',
      'russia today',
      'india today',
    ],
    source: 'newspapers by their names',
  },
  { phrases: ['theresa may', 'james may', 'brian may'], source: 'persons by their names' },
  {
    phrases: [
      'end of the day',
      'once and for all',
      'from time to time',
      'day in and day out',
      'day after day',
      'day by day',
      'year after year',
      'time after time',
    ],
    source: 'Oxford English Dictionary',
  },
  {
    phrases: ['now that', 'now and then', 'by and by', 'sooner or later', 'later on'],
    source: 'Oxford English Dictionary',
  },
];
