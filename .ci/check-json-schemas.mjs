// Holds every table of a published folder to the JSON Schema beside it.
//   node .ci/check-json-schemas.mjs DIR
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [published] = process.argv.slice(2);
const read = (...path) => JSON.parse(readFileSync(join(published, ...path), 'utf8'));
const names = readdirSync(join(published, 'schemas'));
const tables = read('datapackage.json').resources.filter(({ schema }) => schema !== undefined);
if (names.length !== tables.length) throw new Error(`${names.length} schemas for ${tables.length} tables`);

const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true }));
for (const name of names) {
  const valid = ajv.compile(read('schemas', name));
  if (!valid(read(name))) throw new Error(`${name}: ${ajv.errorsText(valid.errors)}`);
}
console.log(`  ${names.length} tables are valid`);
