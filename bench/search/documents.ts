/** The same documents for every engine beside ours: what names a record, in both languages at once. */
import type { Chronicle } from '../../src/core/model/chronicle.ts';

export interface PlainDocument {
  readonly id: string;
  /** Of a project or company. */
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  /** Titles and labels of an event. */
  readonly titles: readonly string[];
}

/** Entities first, then events, each with its texts passed through `fold`. */
export function listDocuments({ entities, events }: Chronicle, fold = (text: string): string => text): PlainDocument[] {
  return [
    ...entities.map(({ id, name, aliases }) => ({
      id,
      names: [...new Set(Object.values(name))].map(fold),
      aliases: aliases.map(fold),
      titles: [],
    })),
    ...events.map(({ id, title, label }) => ({
      id,
      names: [],
      aliases: [],
      titles: [...Object.values(title), ...Object.values(label)].map(fold),
    })),
  ];
}

/** Width and case, as any search over Japanese would fold them. */
export function foldWidth(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
