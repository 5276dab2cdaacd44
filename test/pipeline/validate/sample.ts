import type { ArticleClaims } from '../../../pipeline/claims.js';
import type { Document } from '../../../pipeline/document.js';
import type { EventMention } from '../../../schemas/event-mention.js';
import type { Evidence } from '../../../schemas/evidence.js';
import type { Dataset } from '../../../schemas/tables.js';
import type { TroopFigure } from '../../../schemas/troop-figure.js';

/** An article of our own whose claims all hold. */
export const source =
  'Officials said on Tuesday that <b>fewer than 900</b> Ruritanian soldiers are in Graustark. They will withdraw 200 troops by June.';
const firstEnd = source.indexOf(' They');

export const document: Document = {
  article_id: 'sample',
  file: 'sample.txt',
  sha256: `sha256:${'0'.repeat(64)}`,
  source,
  text: source,
  offsets: null,
  title: null,
  outlet: null,
  url: null,
  rights: null,
  agencies: [],
  dateline: null,
  published: { on: '2019-03-06', basis: 'catalog', earliest: '2019-03-06', latest: '2019-03-06' },
  sentences: [
    { index: 0, kind: 'body', paragraph: 0, start: 0, end: firstEnd },
    { index: 1, kind: 'body', paragraph: 0, start: firstEnd + 1, end: source.length },
  ],
};

const at = (words: string) => ({ start: source.indexOf(words), end: source.indexOf(words) + words.length });
const trust = { rules: 'sample/one', filled_in: null, corrected: null };

export const figure: TroopFigure = {
  figure_id: 'fig_0000000000000001',
  article_id: 'sample',
  sentence: 0,
  quote: 'fewer than 900 Ruritanian soldiers',
  ...at('fewer than 900</b> Ruritanian soldiers'),
  value: 900,
  low: null,
  high: 900,
  comparator: 'less',
  unit: 'persons',
  measure: 'presence',
  modality: 'actual',
  force: 'ruritania',
  personnel: 'troops',
  country: 'GRA',
  place: null,
  to_country: null,
  as_of_start: '2019-03-06',
  as_of_end: '2019-03-06',
  source_kind: 'anonymous',
  source: 'Officials',
  mention_id: null,
  ...trust,
};

export const flow: TroopFigure = {
  ...figure,
  figure_id: 'fig_0000000000000002',
  sentence: 1,
  quote: '200 troops',
  ...at('200 troops'),
  value: 200,
  low: 200,
  high: 200,
  comparator: 'exact',
  measure: 'withdrawal',
  modality: 'planned',
  as_of_start: null,
  as_of_end: '2019-06-30',
  mention_id: 'men_0000000000000001',
};

export const mention: EventMention = {
  mention_id: 'men_0000000000000001',
  article_id: 'sample',
  sentence: 1,
  quote: 'withdraw',
  ...at('withdraw'),
  event_type: 'withdrawal',
  modality: 'planned',
  actor: 'ruritania',
  target: null,
  country: 'GRA',
  place: null,
  date_start: null,
  date_end: '2019-06-30',
  count: null,
  count_comparator: null,
  source_kind: 'none',
  source: null,
  demanded_type: null,
  event_id: null,
  plover: 'CONCEDE',
  cameo: '0356',
  acled: null,
  ...trust,
};

export const proof: Evidence = {
  claim_id: figure.figure_id,
  column: 'value',
  value: '900',
  basis: 'stated',
  rule: 'sample/one',
  words: 'fewer than 900',
  ...at('fewer than 900'),
};

export const claims: ArticleClaims = {
  article: {
    article_id: 'sample',
    file: 'sample.txt',
    sha256: document.sha256,
    characters: source.length,
    sentences: 2,
    title: null,
    outlet: null,
    agency: null,
    url: null,
    rights: null,
    dateline: null,
    published_on: '2019-03-06',
    published_basis: 'catalog',
    published_earliest: '2019-03-06',
    published_latest: '2019-03-06',
  },
  figures: [figure, flow],
  mentions: [mention],
  withheld: [],
  evidence: [
    proof,
    { ...proof, claim_id: flow.figure_id, value: '200', words: '200', ...at('200') },
    {
      ...proof,
      claim_id: mention.mention_id,
      column: 'event_type',
      value: 'withdrawal',
      words: 'withdraw',
      ...at('withdraw'),
    },
  ],
};

/** The sample as a data set; other tables are empty. */
export const dataset: Dataset = {
  articles: [claims.article],
  troop_figures: [...claims.figures],
  event_mentions: [...claims.mentions],
  withheld: [],
  events: [],
  troop_levels: [],
  contradictions: [],
  audits: [],
  evidence: [...claims.evidence],
  actors: [{ actor: 'ruritania', name: 'Ruritania', kind: 'state', source: 'A. Hope, The Prisoner of Zenda' }],
  places: [],
  issues: [],
};
