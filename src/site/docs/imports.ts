/** Who imports whom in the source, read from its texts. */
import { dirname, join } from 'node:path';

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"?]+)/g;

/** The files that a file imports by relative paths, as paths from the root of the project. */
export function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, target = '']) => join(dirname(path), target));
}

/** The layer of a file: its folder under `src/`, or for the core the folder under that; files beside those are the view. */
export function layerOf(path: string): string {
  const [, layer = '', part = ''] = path.split('/');
  if (layer !== 'core') return layer;
  return part.endsWith('.ts') ? 'core/view' : `core/${part}`;
}
