import { expect, it } from 'vitest';
import { carries } from '../../../pipeline/validate/carries.js';

it.each([
  ['2,500 troops', '2,500 troops'],
  ['<b>2,500</b> troops', '2,500 troops'],
  ['AT&amp;T guards', 'AT&T guards'],
  ['S&#243;lo&#x2013;two', 'Sólo–two'],
  ['2,500&nbsp;troops', '2,500\u00a0troops'],
  ['2,500\r\n  troops', '2,500 troops'],
  ['fewer <!-- 3 < 4 > 2 --> than 5', 'fewer than 5'],
  ['5 < 6 & 7', '5 < 6 & 7'],
  ['a<br>b', 'a\nb'],
  ['with\u00addrawn\u200b', 'withdrawn'],
  ['with&shy;drawn&#8203; &#xad;from', 'withdrawn from'],
])('%j says %j', (slice, quote) => expect(carries(slice, quote)).toBe(true));

it.each([
  ['2,500 troops', '2,600 troops'],
  ['2,500 troops left', '2,500 troops'],
  ['2,500', '2,500 troops'],
  ['<b>2,500</b>', '2,501'],
  ['&#52;00', '500'],
  ['&amp;00', '500'],
  ['', ''],
  ['<b></b>', '2'],
  ['with&shy;drawn', 'withdraws'],
  ['4&#173;00', '500'],
])('%j does not say %j', (slice, quote) => expect(carries(slice, quote)).toBe(false));
