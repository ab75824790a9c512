/** The texts in every language that a record holds. */
import type { Path } from '../path.ts';
import { valueAt } from '../path.ts';
import type { Lang, Text } from '../text.ts';

/** A text, and its place in the record. */
export interface PlacedText {
  readonly field: Path;
  readonly text: Text;
}

/** Lists the texts of a raw value, however deep, that have all of these languages. */
export function listTexts(raw: unknown, languages: readonly Lang[], field: Path = []): PlacedText[] {
  if (typeof raw !== 'object' || raw === null) return [];
  if (languages.every((lang) => typeof valueAt(raw, [lang]) === 'string')) return [{ field, text: raw as Text }];
  const steps = Array.isArray(raw) ? [...raw.keys()] : Object.keys(raw);
  return steps.flatMap((step) => listTexts(valueAt(raw, [step]), languages, [...field, step]));
}
