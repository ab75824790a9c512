/** The files in which releases are kept. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path of a kept release below the data folder. */
export function keptPath(release: string): string {
  return `releases/${release}.json`;
}

/** The text of a kept release, or undefined where its file is missing. */
export function readKeptFile(folder: string, release: string): string | undefined {
  const path = join(folder, keptPath(release));
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
