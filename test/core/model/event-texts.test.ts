import { expect, it } from 'vitest';
import { encodeEventTexts, partOf } from '../../../src/core/model/event-texts.ts';
import type { Disagreement } from '../../../src/core/model/schema.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

const { events } = tinyChronicle();
const many = Array.from({ length: 600 }, (_, i) => ({ ...events[0]!, id: `e${i}` }));

it('encodeEventTexts gives summary, number of sources and whether they disagree, by id', () => {
  const { summary, sources } = events[0]!;
  const disputed = { ...events[0]!, id: 'disputed', disagreement: {} as Disagreement };
  expect(encodeEventTexts([events[0]!, disputed], 0, 'ja')).toEqual({
    [events[0]!.id]: [summary.ja, sources.length],
    disputed: [summary.ja, sources.length, 1],
  });
  expect(encodeEventTexts([disputed], 0, 'en')['disputed']![0]).toBe(summary.en);
});

it('encodeEventTexts puts every event into the part that partOf names', () => {
  const parts = [0, 1, 2].map((part) => encodeEventTexts(many, part, 'en'));
  expect(parts.map((part) => Object.keys(part).length).reduce((a, b) => a + b)).toBe(many.length);
  many.forEach(({ id }, number) => expect(parts[partOf(number)]).toHaveProperty(id));
});
