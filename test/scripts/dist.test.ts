import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkFolder, repairDist, replaceDist } from '../../scripts/dist.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dist-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(folder: string, text: string): void {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'index.html'), text);
}

function readDist(): string {
  return readFileSync(join(root, 'dist/index.html'), 'utf8');
}

describe('replaceDist', () => {
  it('replaces dist whole', () => {
    write('dist', 'old');
    writeFileSync(join(root, 'dist/left-over.html'), '');
    const folder = createWorkFolder(root);
    writeFileSync(join(folder, 'index.html'), 'new');
    replaceDist(root, folder);
    expect(readDist()).toBe('new');
    expect(existsSync(join(root, 'dist/left-over.html'))).toBe(false);
    expect(existsSync(folder)).toBe(false);
  });

  it('works where there was no dist', () => {
    write('.build/next-1', 'new');
    replaceDist(root, join(root, '.build/next-1'));
    expect(readDist()).toBe('new');
  });
});

describe('repairDist', () => {
  it('brings the last dist back after a kill between the two halves of the swap', () => {
    write('.build/last', 'old');
    repairDist(root);
    expect(readDist()).toBe('old');
  });

  it('keeps the new dist after a kill when both halves were done', () => {
    write('dist', 'new');
    write('.build/last', 'old');
    repairDist(root);
    expect(readDist()).toBe('new');
    expect(existsSync(join(root, '.build/last'))).toBe(false);
  });
});

describe('createWorkFolder', () => {
  it('removes what a killed build left, and not the folder of one that runs', () => {
    write('.build/next-999999999', 'of a build that is no more');
    write(`.build/next-${String(process.ppid)}`, 'of a running one');
    createWorkFolder(root);
    expect(existsSync(join(root, '.build/next-999999999'))).toBe(false);
    expect(existsSync(join(root, `.build/next-${String(process.ppid)}`))).toBe(true);
  });
});

describe('a build killed at any step of the swap', () => {
  /** Runs the swap in a process of its own, which kills itself with `step` changes of the disk done, the next one by half. */
  const swapAndDie = (step: number): NodeJS.Signals | null =>
    spawnSync(
      process.execPath,
      [
        ...['--input-type=module', '-e'],
        `import fs from 'node:fs';
        import { syncBuiltinESMExports } from 'node:module';
        const { rmSync, renameSync } = fs;
        let left = ${String(step)};
        const die = () => process.kill(process.pid, 'SIGKILL');
        fs.renameSync = (...paths) => (left-- > 0 ? renameSync(...paths) : die());
        fs.rmSync = (path, options) => {
          if (left-- > 0) return rmSync(path, options);
          rmSync(path + '/index.html', { force: true });
          die();
        };
        syncBuiltinESMExports();
        const { replaceDist } = await import(${JSON.stringify(resolve('scripts/dist.ts'))});
        replaceDist(${JSON.stringify(root)}, ${JSON.stringify(join(root, '.build/next-1'))});`,
      ],
      { encoding: 'utf8' },
    ).signal;

  const STEPS = [0, 1, 2, 3];

  it.each(STEPS)('leaves a whole dist after %i steps, once it was repaired', (step) => {
    for (const [folder, text] of [
      ['dist', 'old'],
      ['.build/last', 'older'],
      ['.build/next-1', 'new'],
    ] as const) {
      write(folder, text);
      writeFileSync(join(root, folder, 'second.html'), text);
    }
    expect(swapAndDie(step)).toBe('SIGKILL');
    repairDist(root);
    expect(['old', 'new']).toContain(readDist());
    expect(readFileSync(join(root, 'dist/second.html'), 'utf8')).toBe(readDist());
    expect(existsSync(join(root, '.build/last'))).toBe(false);
  });

  it('has no further steps', () => {
    write('dist', 'old');
    write('.build/next-1', 'new');
    expect(swapAndDie(STEPS.length)).toBeNull();
    expect(readDist()).toBe('new');
  });
});
