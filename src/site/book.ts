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
}

let book: Book | undefined;

/** Opens the book; throws with every problem of the data listed if there is any. */
export function openBook(): Book {
  if (!book) {
    const chronicle = readChronicle();
    const addresses = createAddresses(process.env['SITE_URL']);
    book = {
      chronicle,
      lookup: createLookup(chronicle),
      view: createView(chronicle, timelineNames(wordsOf)),
      relativesOf: createRelatives(chronicle),
      addresses,
      files: createDataFiles(chronicle, addresses),
    };
  }
  return book;
}
