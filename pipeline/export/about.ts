/** What the data set says of itself, in every catalogue that lists it. */
export const about = {
  name: 'drawdown',
  title: 'Drawdown: military presence as the news tells it',
  description:
    'Troop figures and events (withdrawals, deployments, agreements, attacks and others) as claimed by news articles. Every row is a claim with the words that carry it, and every cell can be followed to the words and the rule behind it. A claim is what an article says, not what is so.',
  keywords: [
    'military presence',
    'troop levels',
    'withdrawal',
    'deployment',
    'event data',
    'news',
    'provenance',
    'open data',
  ],
  license: {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International',
  },
  /** The licence is ours to give for the tables only. */
  rights:
    'The licence covers the tables. The quotes in them are short excerpts of articles that belong to their publishers.',
  contributors: [{ title: 'The Drawdown founders', roles: ['creator'] }],
} as const;
