/** The built folder is replaced whole or not at all. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const WORKSHOP = '.build';

/** A fresh folder to build into, on the same disk as `dist/`. Folders left by builds that no longer run are removed. */
export function createWorkFolder(root: string): string {
  repairDist(root);
  const workshop = join(root, WORKSHOP);
  mkdirSync(workshop, { recursive: true });
  for (const name of readdirSync(workshop)) {
    const owner = /^next-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(workshop, name), { recursive: true });
  }
  const folder = join(workshop, `next-${String(process.pid)}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
}

/** Puts the built folder in the place of `dist/`. */
export function replaceDist(root: string, built: string): void {
  const { dist, last } = places(root);
  rmSync(last, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, last);
  renameSync(built, dist);
  rmSync(last, { recursive: true, force: true });
}

/** Puts the last good `dist/` back if a build was killed between taking it away and bringing the new one. */
export function repairDist(root: string): void {
  const { dist, last } = places(root);
  if (!existsSync(last)) return;
  if (existsSync(dist)) rmSync(last, { recursive: true });
  else renameSync(last, dist);
}

function places(root: string): { dist: string; last: string } {
  return { dist: join(root, 'dist'), last: join(root, WORKSHOP, 'last') };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
