/** The releases that were published, as they are kept with the data. */
import { expect, it } from 'vitest';
import { readChronicle } from '../../src/site/read-data.ts';
import { checkKept } from '../../src/site/releases/check-kept.ts';
import { openEditions } from '../../src/site/releases/editions.ts';

it('every kept release is as it was published, and every id of it is there or leads on', () => {
  expect(readChronicle().site.releases?.length).toBeGreaterThan(0);
  expect(checkKept('data', readChronicle())).toEqual([]);
});

it('every kept release can still be built', () => {
  const { kept } = openEditions();
  expect(kept.map(({ book }) => book.chronicle.site.release)).toEqual(readChronicle().site.releases?.map(({ id }) => id));
  for (const { book } of kept) expect(book.chronicle.events.length).toBeGreaterThan(500);
});
