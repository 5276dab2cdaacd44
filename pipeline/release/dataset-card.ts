import { tableNames, tables } from '../../schemas/tables.js';
import { about } from '../export/about.js';
import type { ReleaseFacts } from './release-facts.js';
import type { Statistics } from './statistics.js';

/** `README.md` of a release: a data set card that Hugging Face reads, too. */
export function datasetCard({ version, schemaVersion, citation }: ReleaseFacts, statistics: Statistics): string {
  const rows = tableNames.map((name) => `| \`${name}\` | ${statistics[name].rows} | ${tables[name].description} |`);
  return `${header(statistics)}
# ${about.title}

Version ${version}, schema ${schemaVersion}. ${about.description}

| table | rows | one row is |
| --- | --: | --- |
${rows.join('\n')}

Each table is there as CSV, JSON, Arrow and Parquet. \`DATA-DICTIONARY.md\` says what every column means, \`quality-report.json\` how often the extractor is
right and which checks hold, \`statistics.json\` what the columns hold, \`provenance.json\` what the tables were made from, \`CHANGES.md\` what is new.

## Load

\`\`\`python
import pandas as pd

figures = pd.read_feather("troop_figures.arrow", dtype_backend="pyarrow")
csv = pd.read_csv("troop_figures.csv", dtype_backend="pyarrow", keep_default_na=False, na_values=[""])
\`\`\`

In the CSV files an apostrophe stands before what a spreadsheet would run as a formula; the data dictionary says how to take it out. The other formats hold
every text as it is.

## Verify

\`\`\`sh
sha256sum --check --strict SHA256SUMS
\`\`\`

## Limits

A row is what an article says, not what is so. The articles are a choice, in English; what the press does not tell is not here. Nothing is averaged, and
contradictions stay in the tables.

## Cite

${citation}

Licence: ${about.license.title} (\`LICENSE\`). ${about.rights}
`;
}

const sizes: readonly (readonly [number, string])[] = [
  [1e3, 'n<1K'],
  [1e4, '1K<n<10K'],
  [1e5, '10K<n<100K'],
  [1e6, '100K<n<1M'],
];

/** The header in YAML that Hugging Face reads. Issues would hold no rows in most versions, which its viewer can't show. */
function header(statistics: Statistics): string {
  const largest = Math.max(...tableNames.map((name) => statistics[name].rows));
  const size = sizes.find(([limit]) => largest < limit)?.[1] ?? '1M<n<10M';
  const shown = tableNames.filter((name) => statistics[name].rows > 0);
  return [
    '---',
    `pretty_name: ${JSON.stringify(about.title)}`,
    'license: cc-by-4.0',
    'language:',
    '- en',
    'size_categories:',
    `- ${size}`,
    'tags:',
    ...about.keywords.map((keyword) => `- ${keyword}`),
    'configs:',
    ...shown.flatMap((name) => [
      `- config_name: ${name}`,
      ...(name === 'troop_figures' ? ['  default: true'] : []),
      `  data_files: ${name}.parquet`,
    ]),
    '---',
    '',
  ].join('\n');
}
