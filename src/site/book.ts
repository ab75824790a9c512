/** What every page starts from, made once per build: the chronicle, its lookup, its view, its addresses and data files. */
import { createRelatives } from '../core/history/relatives.ts';
import { createView, type View } from '../core/view.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import { wordsOf } from '../i18n/languages.ts';
import { timelineNames } from '../i18n/timeline-names.ts';
import type { Addresses } from '../export/addresses.ts';
import { createAddresses } from './addresses.ts';
import { createDataFiles, type DataFile } from './data-files.ts';
import { createLookup, type Lookup } from './lookup.ts';
import { readChronicle } from './read-data.ts';

export interface Book {
  readonly chronicle: SourcedChronicle;
  readonly lookup: Lookup;
  readonly view: View;
  readonly relativesOf: ReturnType<typeof createRelatives>;
  readonly addresses: Addresses;
  readonly files: readonly DataFile[];
  /** Of the book of a kept release alone. */
  readonly pin?: Pin;
}

/** A release that embeds are pinned to. */
export interface Pin {
  readonly release: string;
  /** The last release, if that is another. */
  readonly newer?: string;
}

let book: Book | undefined;

/** Opens the book; throws with every problem of the data listed if there is any. */
export function openBook(): Book {
  if (!book) {
    const opened = createBook(readChronicle());
    book = { ...opened, files: createDataFiles(opened.chronicle, opened.addresses) };
  }
  return book;
}

/** Creates the book of a chronicle, without data files. */
export function createBook(chronicle: SourcedChronicle, pin?: Pin): Book {
  return {
    chronicle,
    lookup: createLookup(chronicle),
    view: createView(chronicle, timelineNames(wordsOf)),
    relativesOf: createRelatives(chronicle),
    addresses: createAddresses(process.env['SITE_URL']),
    files: [],
    ...(pin && { pin }),
  };
}
