/** The texts of the source, for the picture of what imports what. */
import { globSync, readFileSync } from 'node:fs';

/** The files of `src/` by their paths from the root of the project. */
export function readSource(): Map<string, string> {
  const paths = globSync('src/**/*.{ts,astro,css}').map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}
