import { arrowFile } from './arrow.js';
import { csv } from './csv.js';
import type { Format } from './format.js';
import { json } from './json.js';
import { parquet } from './parquet.js';

/** Every format that tables can be published in, by the name that the command line takes. */
export const formats = { csv, json, arrow: arrowFile, parquet } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
