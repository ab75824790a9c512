/** Sizes of files as text. */
import type { Lang } from '../core/model/text.ts';

const KILO = 1000;

/** `1.2 MB`, `340 kB`, `12 kB`: two digits at least, as far as there are. */
export function formatBytes(bytes: number, lang: Lang): string {
  const [unit, size] = bytes < KILO ** 2 ? ['kilobyte', KILO] : ['megabyte', KILO ** 2];
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit,
    maximumSignificantDigits: bytes / size < 10 ? 2 : 3,
  }).format(bytes / size);
}
