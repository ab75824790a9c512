/** The texts in both languages that a record holds. */
import type { Path } from '../path.ts';
import { valueAt } from '../path.ts';
import type { Text } from '../text.ts';

/** A text, and its place in the record. */
export interface PlacedText extends Text {
  readonly field: Path;
}

/** Lists the texts of a raw value, however deep, that have both languages. */
export function listTexts(raw: unknown, field: Path = []): PlacedText[] {
  if (typeof raw !== 'object' || raw === null) return [];
  const [en, ja] = [valueAt(raw, ['en']), valueAt(raw, ['ja'])];
  if (typeof en === 'string' && typeof ja === 'string') return [{ field, en, ja }];
  const steps = Array.isArray(raw) ? [...raw.keys()] : Object.keys(raw);
  return steps.flatMap((step) => listTexts(valueAt(raw, [step]), [...field, step]));
}
