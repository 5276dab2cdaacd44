import { expect, it } from 'vitest';
import { sourceSpan } from '../../../pipeline/document.js';
import { plainSpan } from '../../../pipeline/explain/plain-span.js';

/** `Ten &amp; two <b>guards</b> left`, parsed. */
const document = {
  text: 'Ten & two guards left',
  offsets: {
    plain: Int32Array.from([0, 4, 5, 10, 16, 21]),
    source: Int32Array.from([0, 4, 9, 17, 27, 32]),
    sourceEnd: Int32Array.from([4, 9, 14, 23, 32, 32]),
  },
};

it('leads every run of plain text back from its place in the source', () => {
  for (let start = 0; start < document.text.length; start++) {
    for (let end = start + 1; end <= document.text.length; end++) {
      expect(plainSpan(document, sourceSpan(document, { start, end }))).toEqual({ start, end });
    }
  }
});

it('is the same where nothing was removed', () => {
  expect(plainSpan({ text: 'Ten', offsets: null }, { start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
});
