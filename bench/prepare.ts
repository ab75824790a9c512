/** What the bench needs before it can measure: the built site, the peers, the pages of each size. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds in which the pages of one size must be made. */
const COMPOSE_LIMIT = 600_000;

/** Makes sure that there is a built site; throws if there is none. */
export function checkDist(dist: string): void {
  if (!existsSync(join(dist, 'lanes.html'))) throw new Error(`missing ${dist}/lanes.html: run npm run build`);
}

/** Installs the peers by their lockfile, unless they are there. */
export function providePeers(): void {
  const needed = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const names = Object.keys(needed.devDependencies);
  if (names.every((name) => existsSync(join(import.meta.dirname, 'node_modules', name)))) return;
  console.log('installing the peers');
  const { status } = spawnSync('npm', ['ci', '--prefix', import.meta.dirname], { stdio: 'inherit' });
  if (status !== 0) throw new Error('missing peers: npm ci --prefix bench failed');
}

/** Makes the pages of one size in a fresh folder and returns it; throws if that fails or takes too long. */
export function composePages(dist: string, events: number, seed: number): string {
  const folder = join('.build/bench', String(events));
  const script = join(import.meta.dirname, 'compose.ts');
  const args = ['--max-old-space-size=6144', script, folder, dist, String(events), String(seed)];
  const { status, signal } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: COMPOSE_LIMIT,
    killSignal: 'SIGKILL',
  });
  if (status !== 0) throw new Error(`the pages of ${String(events)} events could not be made (${signal ?? 'failed'})`);
  return folder;
}
