import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutputError } from '../../../pipeline/export/output-error.js';
import { replaceFolder } from '../../../pipeline/export/replace-folder.js';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'drawdown-folder-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const content = () => readFileSync(join(parent, 'latest', 'a.txt'), 'utf8');
const putting = (text: string) => async (folder: string) => writeFileSync(join(folder, 'a.txt'), text);
const failing = (code: string) => async (folder: string) => {
  writeFileSync(join(folder, 'a.txt'), 'half');
  throw Object.assign(new Error(code), { code });
};

describe('replaceFolder', () => {
  it('makes the folder and those above it', async () => {
    await replaceFolder(join(parent, 'deep', 'down'), 'latest', putting('one'));
    expect(readFileSync(join(parent, 'deep', 'down', 'latest', 'a.txt'), 'utf8')).toBe('one');
  });

  it('replaces it as a whole and leaves nothing beside it', async () => {
    await replaceFolder(parent, 'latest', async (folder) => writeFileSync(join(folder, 'gone.txt'), ''));
    await replaceFolder(parent, 'latest', putting('two'));
    expect(readdirSync(join(parent, 'latest'))).toEqual(['a.txt']);
    expect(readdirSync(parent)).toEqual(['latest']);
  });

  it('can be read by others as any folder can', async () => {
    await replaceFolder(parent, 'latest', putting('one'));
    mkdirSync(join(parent, 'any'));
    expect(statSync(join(parent, 'latest')).mode).toBe(statSync(join(parent, 'any')).mode);
  });

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EFBIG', 'a file would be larger than the system allows'],
    ['EACCES', 'you may not write there'],
    ['EROFS', 'the disk can only be read'],
    ['EWEIRD', 'the system says EWEIRD'],
  ])('on %s says why in words and leaves the old folder as it was', async (code, words) => {
    await replaceFolder(parent, 'latest', putting('good'));
    const failure = replaceFolder(parent, 'latest', failing(code));
    await expect(failure).rejects.toThrow(OutputError);
    await expect(failure).rejects.toThrow(words);
    await expect(failure).rejects.toThrow(join(parent, 'latest'));
    expect(content()).toBe('good');
    expect(readdirSync(parent)).toEqual(['latest']);
  });

  it('puts the old folder back when the new one can not be moved into place', async () => {
    await replaceFolder(parent, 'latest', putting('good'));
    const vanishing = async (folder: string) => rmSync(folder, { recursive: true });
    await expect(replaceFolder(parent, 'latest', vanishing)).rejects.toThrow('removed while it was written');
    expect(content()).toBe('good');
    expect(readdirSync(parent)).toEqual(['latest']);
  });

  it('says so when a file stands where the folder should be', async () => {
    writeFileSync(join(parent, 'file'), '');
    await expect(replaceFolder(join(parent, 'file'), 'latest', putting('x'))).rejects.toThrow(
      'a file stands where a folder',
    );
    await expect(replaceFolder(join(parent, 'file', 'below'), 'latest', putting('x'))).rejects.toThrow('a file stands');
  });

  it('lets a defect of ours through as it is', async () => {
    const defect = async () => {
      throw new TypeError('ours');
    };
    await expect(replaceFolder(parent, 'latest', defect)).rejects.toThrow(TypeError);
  });
});

describe('after a kill', { timeout: 60_000 }, () => {
  it('while it was written, the old folder stands, and the next run removes the leftover', async () => {
    await replaceFolder(parent, 'latest', putting('good'));
    await killedWhile(`await replaceFolder(${JSON.stringify(parent)}, 'latest', async (folder) => {
      await writeFile(folder + '/a.txt', 'half'); process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});
    })`);
    expect(content()).toBe('good');
    expect(readdirSync(parent)).toHaveLength(2);
    await replaceFolder(parent, 'latest', putting('better'));
    expect(content()).toBe('better');
    expect(readdirSync(parent)).toEqual(['latest']);
  });

  it('between the two moves, the next run puts the old folder back, even if it fails itself', async () => {
    await replaceFolder(parent, 'latest', putting('good'));
    mkdirSync(join(parent, '.latest-k1ll3d', 'new'), { recursive: true });
    renameSync(join(parent, 'latest'), join(parent, '.latest-k1ll3d', 'old'));
    await expect(replaceFolder(parent, 'latest', failing('ENOSPC'))).rejects.toThrow('the disk is full');
    expect(content()).toBe('good');
  });

  it('after both moves, the next run keeps the new folder', async () => {
    await replaceFolder(parent, 'latest', putting('new'));
    mkdirSync(join(parent, '.latest-k1ll3d', 'old'), { recursive: true });
    writeFileSync(join(parent, '.latest-k1ll3d', 'old', 'a.txt'), 'old');
    await expect(replaceFolder(parent, 'latest', failing('ENOSPC'))).rejects.toThrow();
    expect(content()).toBe('new');
    expect(existsSync(join(parent, '.latest-k1ll3d'))).toBe(false);
  });
});

/** Runs a script with the compiled module in a process of its own, which kills itself. */
async function killedWhile(script: string): Promise<void> {
  const module = new URL('../../../dist/pipeline/export/replace-folder.js', import.meta.url).href;
  const code = `import { writeFile } from 'node:fs/promises'; import { replaceFolder } from ${JSON.stringify(module)}; ${script}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' });
  const signal = await new Promise((resolve) => child.on('exit', (_, name) => resolve(name)));
  if (signal !== 'SIGKILL') throw new Error(`the process ended by ${signal}`);
}
