import { expect, it } from 'vitest';
import { columnCells, GrowingCells } from '../../pipeline/column-cells.js';

it('gives back the cells that it took in, however many are different', () => {
  for (const different of [1, 256, 257, 65_536, 65_537, 70_000]) {
    const rows = Array.from({ length: 70_000 }, (_, row) => ({ name: `cell ${row % different}` }));
    const { distinct, places } = columnCells(rows, 'name');
    expect(distinct).toHaveLength(different);
    expect(Array.from(places, (place) => distinct[place])).toEqual(rows.map(({ name }) => name));
  }
});

it('takes as few bytes a cell as will do', () => {
  const cells = new GrowingCells<number>();
  const bytes = () => cells.places.BYTES_PER_ELEMENT;
  for (let row = 0; row < 256; row++) cells.push(row);
  expect(bytes()).toBe(1);
  cells.push(256);
  expect(bytes()).toBe(2);
  for (let row = 0; row <= 1 << 16; row++) cells.push(row);
  expect(bytes()).toBe(4);
  expect([cells.at(0), cells.at(256), cells.at(cells.length - 1)]).toEqual([0, 256, 1 << 16]);
});

it('takes in cells after it rested as before', () => {
  const cells = new GrowingCells<string>();
  for (const cell of ['a', 'b', 'a']) cells.push(cell);
  cells.rest();
  for (const cell of ['b', 'c', 'a']) cells.push(cell);
  expect(cells.distinct).toEqual(['a', 'b', 'c']);
  expect([...cells.places]).toEqual([0, 1, 0, 1, 2, 0]);
});
