import { expect, it } from 'vitest';
import { inOneLanguage } from '../../../src/core/model/one-language.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

it('says everything in the language asked for, and nothing else', () => {
  const { events, entities } = inOneLanguage(tinyChronicle(), 'ja');
  for (const { title } of events) expect(title.en).toBe(title.ja);
  expect(entities.map(({ name }) => name.en)).toEqual(tinyChronicle().entities.map(({ name }) => name.ja));
});
