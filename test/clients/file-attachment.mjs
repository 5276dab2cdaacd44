// What Observable Framework gives to a page as FileAttachment, for Node: the same readers, over files of output/latest. It prints what was read.
// Source: observablehq/framework, src/client/stdlib/fileAttachment.js.
import { readFileSync } from 'node:fs';
import { tableFromIPC } from 'apache-arrow';
import { readParquet } from 'parquet-wasm/node';

globalThis.FileAttachment = (name) => {
  const bytes = () => new Uint8Array(readFileSync(`output/latest/${name}`));
  const printed = (table) => {
    for (const row of table) console.log(row.toString());
    return table;
  };
  return {
    arrow: async () => printed(tableFromIPC(bytes())),
    parquet: async () => printed(tableFromIPC(readParquet(bytes()).intoIPCStream())),
  };
};
