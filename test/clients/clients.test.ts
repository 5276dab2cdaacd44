import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const lines = (file: string) =>
  readFileSync(`test/clients/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

describe.each(['requirements', 'requirements-cff'])('%s', (name) => {
  const [asked, locked] = [lines(`${name}.in`), lines(`${name}.txt`)];

  it('locks every package to one version, with all that it needs', () => {
    expect(locked.filter((line) => !/^[\w.-]+==[\w.]+(?: ; |$)/.test(line))).toEqual([]);
    expect(locked.length).toBeGreaterThan(asked.length);
  });

  it('locks what is asked for', () => expect(asked.filter((line) => !locked.includes(line))).toEqual([]));
});

describe('the quickstart', () => {
  const notebook = JSON.parse(readFileSync('test/clients/quickstart.ipynb', 'utf8')) as {
    cells: { cell_type: string; source: string[]; outputs?: { output_type: string }[] }[];
  };
  const code = notebook.cells.filter(({ cell_type }) => cell_type === 'code');

  it('shows what comes out, and no error', () => {
    expect(code.filter(({ outputs }) => outputs?.length !== 1)).toEqual([]);
    expect(code.flatMap(({ outputs }) => outputs ?? []).filter(({ output_type }) => output_type === 'error')).toEqual(
      [],
    );
  });

  it('imports what its reader is told to install', () => {
    const text = notebook.cells.map(({ source }) => source.join('')).join('\n');
    const told = /^pip install (.*)$/m.exec(text)?.[1]?.split(' ') ?? [];
    const imported = [...text.matchAll(/^(?:import|from) (\w+)/gm)].map(([, name]) => name);
    const standard = ['json', 'datetime', 'pathlib'];
    expect(new Set(imported)).toEqual(new Set([...told, ...standard]));
  });
});
