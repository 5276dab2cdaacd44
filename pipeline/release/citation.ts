import { about } from '../export/about.js';
import type { Origin, ReleaseFacts } from './release-facts.js';

const [{ title: author }] = about.contributors;

/** How to cite a version, in one line. */
export const citationLine = (version: string, created: string): string =>
  `${author} (${created.slice(0, 4)}). ${about.title}, version ${version} [Data set]. ${about.license.name}.`;

/** `CITATION.cff` 1.2.0. Texts are quoted as JSON strings, which YAML reads alike; an unquoted date would fail the schema. */
export function citationFile(
  { version, created }: Pick<ReleaseFacts, 'version' | 'created'>,
  { homepage, repository }: Pick<Origin, 'homepage' | 'repository'>,
): string {
  const entries: readonly (readonly [string, unknown])[] = [
    ['cff-version', '1.2.0'],
    ['message', 'If you use these tables, please cite them as below.'],
    ['type', 'dataset'],
    ['title', about.title],
    ['abstract', about.description],
    ['authors', [{ name: author }]],
    ['version', version],
    ['date-released', created.slice(0, 10)],
    ['license', about.license.name],
    ['keywords', about.keywords],
    ['url', homepage],
    ['repository-code', repository],
  ];
  return entries
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}
