import { tableNames, tables } from '../../schemas/tables.js';
import { about } from '../export/about.js';
import { cardHeader } from './card-header.js';
import type { QualityReport } from './quality-report.js';
import type { ReleaseFacts } from './release-facts.js';
import { typeTable } from './score-table.js';
import type { Statistics } from './statistics.js';

export interface CardInput {
  readonly facts: ReleaseFacts;
  readonly statistics: Statistics;
  readonly report: QualityReport;
}

/** `README.md` of a release: a data set card that Hugging Face reads, too. */
export function datasetCard({ facts, statistics, report }: CardInput): string {
  const { version, schemaVersion, created } = facts;
  const rows = tableNames.map((name) => `| \`${name}\` | ${statistics[name].rows} | ${tables[name].description} |`);
  return `${cardHeader(statistics)}
# ${about.title}

Version ${version} of ${created.slice(0, 10)}, schema ${schemaVersion}. ${about.description}

| table | rows | holds |
| --- | --: | --- |
${rows.join('\n')}

Each table is there as CSV, JSON, Arrow and Parquet.

| file | says |
| --- | --- |
| \`DATA-DICTIONARY.md\` | what every table, column and value means, and the rules that read them |
| \`datapackage.json\`, \`schemas/\`, \`croissant.json\` | the same for programs: Data Package 2.0, JSON Schema, Croissant 1.1 |
| \`quality-report.json\` | which checks hold; how often the extractor is wrong, by type and by field |
| \`statistics.json\` | what the columns hold |
| \`provenance.json\` | commit, lock file and inputs with their hashes; rows in and out of each stage |
| \`CHANGES.md\`, \`delta.json\`, \`delta.ndjson\` | what changed since the version before, and why; row by row |
| \`index.json\` | every file with size, rows and hash |

${[loading, making, quality(report), keeping, limits, citing(facts)].join('\n\n')}
`;
}

const loading = `## Load

\`\`\`python
import pandas as pd

figures = pd.read_parquet("troop_figures.parquet", dtype_backend="pyarrow")
articles = pd.read_feather("articles.arrow", dtype_backend="pyarrow")
print(figures.merge(articles, on="article_id")[["force", "country", "value", "low", "high", "as_of_end", "outlet", "quote"]])
\`\`\`

\`\`\`sql
-- DuckDB
select event_type, modality, actor, country, date_start, quote from 'event_mentions.parquet' order by date_start;
\`\`\`

A CSV file knows no types: say which cells are empty, and that codes are no numbers.

\`\`\`python
import pandas as pd

pd.read_csv("event_mentions.csv", dtype_backend="pyarrow", keep_default_na=False, na_values=[""], dtype={"cameo": "string"})
\`\`\`

In the CSV files an apostrophe stands before what a spreadsheet would run as a formula; the data dictionary says how to take it out. The other formats hold
every text as it is.`;

const making = `## How it is made

Rules that a person can read, run over news articles; no language model, no guess, nothing averaged. The words behind every cell of a claim stand in
\`evidence\`, with the rule that read them. A cell that was filled in from context is named in \`filled_in\`, one that a curator set in \`corrected\`. The same
articles and the same code give the same bytes: \`provenance.json\` says how to make them again.`;

function quality({ scores }: QualityReport): string {
  if (scores === null) return '## Measured quality\n\nThis version was not measured against annotated articles.';
  return `## Measured quality

${typeTable(scores)}

Measured on ${scores.articles} articles. ${scores.measured_on} "Found" are published rows; a type counts as found only as that type. Mentions of one event are put
together with an F1 of ${scores.linking.pairs.f1.toFixed(3)} by pairs, on ${scores.linking.articles} articles made up for that.`;
}

const keeping = `## Keep up, and check

A version never changes. \`versions.json\`, beside the folders of the versions, lists them all; \`delta.ndjson\` makes this version of the one before: take out the
row with the \`id\`, and put in \`after\` unless it is null. No id is ever given to another row.

\`\`\`sh
sha256sum --check --strict SHA256SUMS
\`\`\``;

const limits = `## Uses and limits

For comparing what is reported of military presence, through time and between sources. A row is what an article says, not what is so, and nobody should act on one
as on an observation. The articles are a choice, in English: what the press does not tell is not here. Contradictions stay in the tables, and are paired in
\`contradictions\`.

Persons appear as the articles name them: officials with their office, as the source of a claim. Whoever finds an error can correct it with a line of
\`corrections.csv\` in the project's \`seeds\`; the next version says so.`;

function citing({ version, created, citation }: ReleaseFacts): string {
  const [{ title: author }] = about.contributors;
  return `## Cite

${citation}

\`\`\`bibtex
@dataset{drawdown_${version.replaceAll('.', '_')},
  author = {{${author}}},
  title = {${about.title}},
  year = {${created.slice(0, 4)}},
  version = {${version}}
}
\`\`\`

Licence: ${about.license.title} (\`LICENSE\`). ${about.rights}`;
}
