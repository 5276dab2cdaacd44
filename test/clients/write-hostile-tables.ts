import { exportDataset } from '../../pipeline/export/export.js';
import { formatNames } from '../../pipeline/export/formats.js';
import { tablesOf } from '../../pipeline/export/table-data.js';
import { reference } from '../../pipeline/reference.js';
import type { Dataset } from '../../schemas/tables.js';
import { hostileTable, hostileTexts } from '../pipeline/export/hostile-tables.js';

// Writes every published table in every format, each text a hostile one, for the clients of other languages to read.
//   node dist/test/clients/write-hostile-tables.js FOLDER
const [output] = process.argv.slice(2);
if (output === undefined) throw new Error('Say which folder to write to');

const empty = new Proxy({}, { get: () => [] }) as unknown as Dataset;
const rows = tablesOf(empty).map(({ name, columns }) => [
  name,
  hostileTable(name, columns, hostileTexts.length * 3).rows,
]);
await exportDataset(Object.fromEntries(rows) as Dataset, { output, formats: formatNames, reference });
