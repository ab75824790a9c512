/** What it costs to build a site of so many invented events, and what its first visit brings. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateData } from '../data/generate.ts';
import { measureBytes } from './bytes.ts';

export interface Growth {
  readonly events: number;
  /** Why there is no more, where the build failed. */
  readonly unfinished?: string;
  readonly cost?: {
    readonly seconds: number;
    /** Bytes of memory at the most. */
    readonly memory: number;
    readonly files: number;
    /** Bytes of the whole folder. */
    readonly size: number;
    /** Bytes of a first visit of home, packed. */
    readonly home: number;
  };
}

/** Builds once in a process of its own; `limit` is in milliseconds. */
export function measureGrowth(events: number, seed: number, limit: number): Growth {
  const work = join('.build/bench', `growth-${String(events)}`);
  rmSync(work, { recursive: true, force: true });
  const [data, folder] = [join(work, 'data'), join(work, 'dist')];
  for (const { path, text } of generateData(events, seed)) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  }
  const started = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../build-once.ts'), folder],
    { env: { ...process.env, DATA_DIR: data }, encoding: 'utf8', timeout: limit, killSignal: 'SIGKILL' },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) {
    const why = signal === 'SIGKILL' ? `not built within ${String(limit / 1000)} s` : stderr.trim().split('\n').at(-1);
    return { events, unfinished: why ?? 'failed' };
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(folder, path)))
    .filter((file) => file.isFile());
  const cost = {
    seconds,
    memory: Number(/^memory (\d+)$/m.exec(stdout)?.[1]),
    files: files.length,
    size: files.reduce((sum, file) => sum + file.size, 0),
    home: measureBytes(folder, 'index.html').all.brotli,
  };
  rmSync(work, { recursive: true });
  return { events, cost };
}
