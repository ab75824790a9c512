/** The kept releases as books, and the present one after them: which of them shows a view, and which show the same. */
import { createMaterials } from '../../core/releases/materials.ts';
import { compileKept, parseKept } from '../../core/releases/kept.ts';
import { LANGUAGES } from '../../i18n/given.ts';
import { createBook, openBook, type Book } from '../book.ts';
import { dataFolder } from '../read-data.ts';
import { readKeptFile } from './kept-file.ts';

export interface Edition {
  readonly book: Book;
  /** What an embed of one thing is made from; see `createMaterials`. */
  material(view: string): string | undefined;
}

interface Editions {
  /** Those kept, the first one first. */
  readonly kept: readonly Edition[];
  readonly present: Edition;
}

let editions: Editions | undefined;

/** Opens all editions, once per build. Throws where a kept file is missing or cannot be read. */
export function openEditions(): Editions {
  if (editions) return editions;
  const present = openBook();
  const releases = present.chronicle.site.releases ?? [];
  const last = releases.at(-1)?.id;
  const kept = releases.map(({ id }) => {
    const text = readKeptFile(dataFolder(), id);
    if (text === undefined) throw new Error(`missing release ${id}`);
    const pin = { release: id, ...(last !== undefined && last !== id && { newer: last }) };
    return createEdition(createBook(compileKept(parseKept(text), LANGUAGES), pin));
  });
  editions = { kept, present: createEdition(present) };
  return editions;
}

/** The newest edition that shows a view of one thing as this one does; this one itself if none does. */
export function newestSame(edition: Edition, view: string): Edition {
  const { kept, present } = openEditions();
  const later = [present, ...kept.slice(kept.indexOf(edition) + 1).reverse()];
  return later.find((other) => other.material(view) === edition.material(view)) ?? edition;
}

/** The releases whose pinned page of a view leads to the page of this edition. */
export function releasesShownBy(book: Book, view: string): string[] {
  const { kept } = openEditions();
  return kept.flatMap((edition) => {
    const { pin } = edition.book;
    return pin && edition.book !== book && newestSame(edition, view).book === book ? [pin.release] : [];
  });
}

function createEdition(book: Book): Edition {
  const materials = createMaterials(book.chronicle);
  const known = new Map<string, string | undefined>();
  return {
    book,
    material(view) {
      if (!known.has(view)) known.set(view, materials(view));
      return known.get(view);
    },
  };
}
