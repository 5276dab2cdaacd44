import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { expect, it } from 'vitest';
import { readNounEvents } from '../../pipeline/extract/event/read-noun-events.js';
import { readVerbEvents } from '../../pipeline/extract/event/read-verb-events.js';
import { verbFrames } from '../../pipeline/extract/event/verb-frames.js';
import { readOccurrences } from '../../pipeline/extract/link/occurrence.js';
import { gazetteer } from '../../pipeline/extract/place/gazetteer.js';
import { readDocuments } from '../../pipeline/extract/read-documents.js';
import { parse } from '../../pipeline/parse/parse.js';
import { madeUpClaims } from '../bench/made-up-claims.js';

setFlagsFromString('--allow-natives-syntax');
const haveSameShape = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean;

/**
 * How many shapes (hidden classes) V8 gives some objects. What is read of many shapes is looked up each time, and compiled code is of no help.
 * Each object has one of its own that is written `{ ...other, added }`: written `{ added, ...other }` they share one.
 */
function shapesOf(objects: Iterable<object>): number {
  const shapes: object[] = [];
  for (const object of objects) if (!shapes.some((known) => haveSameShape(known, object))) shapes.push(object);
  return shapes.length;
}

const readSeeds = () =>
  [
    ...readDocuments(
      readdirSync('seeds')
        .filter((name) => name.endsWith('.txt'))
        .map((file) => {
          const text = readFileSync(join('seeds', file), 'utf8');
          const article = {
            article_id: file,
            file,
            sha256: '',
            text,
            format: 'text',
            title: null,
            catalog: null,
          } as const;
          return parse(article, { catalog: new Map(), maximumBytes: 1e7 }).value;
        })
        .filter((document) => document !== null),
    ).values(),
  ].flat();

const readings = readSeeds();

it.each<[string, Iterable<object>]>([
  ['words', readings.flatMap(({ words }) => words)],
  ['clauses', readings.flatMap(({ clauses }) => clauses)],
  ['drafts of events', readSeeds().flatMap((reading) => [...readVerbEvents(reading), ...readNounEvents(reading)])],
  ['places', readings.flatMap(({ places }) => places)],
  ['verb frames', verbFrames.values()],
  ['places of the gazetteer', gazetteer().values()],
  ['occurrences', readOccurrences(madeUpClaims(600, { countries: 5, days: 900 }), new Map())],
])('%s are of few shapes', (_, objects) => {
  const all = [...objects];
  expect(all.length).toBeGreaterThan(50);
  expect(shapesOf(all)).toBeLessThan(5);
});
