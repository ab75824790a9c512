/** What holds for every search, whatever is asked, on the record itself. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/given.ts';
import { createSearch, createSearchInSlices, type Search } from '../../../src/core/query/search.ts';
import { readChronicle } from '../../../src/site/read-data.ts';
import { anyText } from './any-text.ts';

const chronicle = readChronicle();
const search = createSearch(chronicle);
const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

test('the whole title of an event finds it first, or one with the same title', () => {
  const titles = new Map(chronicle.events.map(({ id, title }) => [id, title]));
  const missed = chronicle.events.flatMap(({ title }) =>
    LANGUAGES.filter((lang) => titles.get(search(title[lang], lang, 1)[0]?.id ?? '')?.[lang] !== title[lang]).map(
      (lang) => title[lang],
    ),
  );
  expect(missed).toEqual([]);
});

test('the whole name of an entity finds it first, or one with the same name', () => {
  const namesOf = new Map(
    chronicle.entities.map(({ id, name, aliases }) => [
      id,
      [...Object.values(name), ...aliases].map((text) => text.toLowerCase()),
    ]),
  );
  const missed = [...new Set([...namesOf.values()].flat())].filter(
    (text) => !namesOf.get(search(text, 'en', 1)[0]?.id ?? '')?.includes(text),
  );
  expect(missed).toEqual([]);
});

test('the beginning of a name, of four letters or more, finds the entity', () => {
  // Many names begin alike, and most are the same in every language: each beginning is searched once.
  const idsOf = new Map<string, Set<string>>();
  for (const { id, name, aliases } of chronicle.entities)
    for (const text of [...Object.values(name), ...aliases]) {
      const all = [...text];
      for (let length = 1; length <= all.length; length++) {
        const begun = all.slice(0, length).join('');
        if (letters(begun) >= 4) idsOf.set(begun, (idsOf.get(begun) ?? new Set()).add(id));
      }
    }
  const missed = [...idsOf].flatMap(([begun, ids]) => {
    const found = new Set(search(begun, 'en').map((hit) => hit.id));
    return [...ids].filter((id) => !found.has(id)).map((id) => `${begun}: ${id}`);
  });
  expect(idsOf.size).toBeGreaterThan(1000);
  expect(missed).toEqual([]);
});

test('no text throws, and the steps give the same search', () => {
  const steps = createSearchInSlices(chronicle);
  let inSlices: Search | undefined;
  let count = 0;
  for (let step = steps.next(); !inSlices; step = steps.next()) {
    count++;
    if (step.done) inSlices = step.value;
  }
  expect(count).toBeGreaterThan(20);
  const sliced = inSlices;
  const title = fc.constantFrom(...chronicle.events.slice(0, 40).map((event) => event.title.ja));
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, title), { maxLength: 4 }), (parts) => {
      const hits = search(parts.join(''), 'ja', 5);
      expect(hits.map((hit) => hit.ranges.length)).toHaveLength(hits.length);
      expect(sliced(parts.join(''), 'ja', 5)).toEqual(hits);
    }),
  );
});
