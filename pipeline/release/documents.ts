import type { Dataset } from '../../schemas/tables.js';
import type { Correction } from '../correction.js';
import type { Document, DocumentMaker } from '../export/export.js';
import { formats } from '../export/formats.js';
import { changesPage } from './changes-page.js';
import { citationFile } from './citation.js';
import { croissant, type StatedFile } from './croissant.js';
import { datasetCard } from './dataset-card.js';
import { deltaSummary, tableDeltas } from './delta-summary.js';
import { licence } from './licence.js';
import { provenance } from './provenance.js';
import type { QualityReport } from './quality-report.js';
import type { Change } from './reasons.js';
import type { Origin, ReleaseFacts } from './release-facts.js';
import { releaseIndex } from './release-index.js';
import { statisticsOf } from './statistics.js';

export interface ReleaseContent {
  readonly facts: ReleaseFacts;
  readonly dataset: Dataset;
  readonly changes: readonly Change[];
  /** What a curator has set, and why. */
  readonly corrections: readonly Correction[];
  readonly report: QualityReport;
  readonly origin: Origin;
}

/** All files that a release has beside those of every output, in the order in which they are written. */
export function releaseDocuments(content: ReleaseContent): DocumentMaker[] {
  const { facts, dataset, changes, corrections, report, origin } = content;
  const statistics = statisticsOf(dataset);
  const tables = tableDeltas(changes, dataset);
  const ready: Document[] = [
    json('statistics.json', 'Rows, filled cells, values and bounds of every column.', statistics),
    {
      ...json(
        'quality-report.json',
        'Every check with what was observed, and the error rates of the extractor.',
        report,
      ),
      format: 'quality-report',
    },
    json(
      'provenance.json',
      'Commit, lock file, inputs with their hashes, rows in and out of each stage.',
      provenance(facts, origin),
    ),
    {
      path: 'delta.ndjson',
      mediatype: 'application/x-ndjson',
      format: 'row-changes',
      description: 'Every row that was added, changed, deleted or merged since the version before, with the reason.',
      content: changes.map((change) => `${JSON.stringify(change)}\n`).join(''),
    },
    json('delta.json', 'What changed since the version before, in numbers.', deltaSummary(facts, tables)),
    markdown(
      'CHANGES.md',
      'What changed since the version before.',
      changesPage({ facts, dataset, changes, corrections, tables, report }),
    ),
    markdown('README.md', 'Data set card.', datasetCard({ facts, statistics, report })),
    {
      path: 'CITATION.cff',
      mediatype: 'application/yaml',
      description: 'How to cite.',
      content: citationFile(facts, origin),
    },
    { path: 'LICENSE', mediatype: 'text/plain', description: 'Licence of the tables.', content: licence },
  ];
  return [
    ...ready.map((document) => () => document),
    (written) => json('croissant.json', 'The release in Croissant 1.1.', croissant(content, written.map(stated))),
    (written) => json('index.json', 'The files of the release.', releaseIndex(content, written.map(stated))),
  ];
}

function stated(file: Parameters<DocumentMaker>[0][number]): StatedFile {
  if ('mediatype' in file) return { ...file, rows: null };
  const { path, bytes, hash, table, format } = file;
  return {
    path,
    bytes,
    hash,
    mediatype: formats[format].mediatype,
    description: table.description,
    rows: table.rows.length,
  };
}

const json = (path: string, description: string, value: object): Document => ({
  path,
  mediatype: 'application/json',
  description,
  content: `${JSON.stringify(value, null, 2)}\n`,
});

const markdown = (path: string, description: string, content: string): Document => ({
  path,
  mediatype: 'text/markdown',
  description,
  content,
});
