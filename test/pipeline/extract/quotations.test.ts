import { expect, it } from 'vitest';
import { readQuotations } from '../../../pipeline/extract/quotations.js';

it.each<[string, string[]]>([
  ['He said: "We left."', ['We left.']],
  ['He said: “We left.” Then: “We stayed.”', ['We left.', 'We stayed.']],
  ["``We left,'' he said.", ['We left,']],
  ['“We left,” he said. “We won’t return.”', ['We left,', 'We won’t return.']],
  ['“We left.\n“We came back.”', ['We left.', 'We came back.']],
  ['“We left.\nNobody spoke.', ['We left.']],
  ['It’s the army’s own.', []],
  ['Nobody spoke.', []],
  ['""', []],
  ['”closed before it opens', []],
  ['', []],
])('%s', (text, quoted) => {
  expect(readQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});
