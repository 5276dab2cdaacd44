import { tableNames } from '../../schemas/tables.js';
import { about } from '../export/about.js';
import type { Statistics } from './statistics.js';

const sizes: readonly (readonly [number, string])[] = [
  [1e3, 'n<1K'],
  [1e4, '1K<n<10K'],
  [1e5, '10K<n<100K'],
  [1e6, '100K<n<1M'],
  [1e7, '1M<n<10M'],
  [1e8, '10M<n<100M'],
];

/** The header in YAML that Hugging Face reads. A table without rows is left out of what its viewer shows: it can't show one. */
export function cardHeader(statistics: Statistics): string {
  const largest = Math.max(...tableNames.map((name) => statistics[name].rows));
  const size = sizes.find(([limit]) => largest < limit)?.[1] ?? '100M<n<1B';
  const shown = tableNames.filter((name) => statistics[name].rows > 0);
  return [
    '---',
    `pretty_name: ${JSON.stringify(about.title)}`,
    `license: ${about.license.name.toLowerCase()}`,
    'language:',
    '- en',
    'multilinguality:',
    '- monolingual',
    'annotations_creators:',
    '- machine-generated',
    'source_datasets:',
    '- original',
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
