import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/given.ts';
import { ABOUT } from '../../src/i18n/about.ts';

it('ABOUT has the same passages in every language', () => {
  const shapes = LANGUAGES.map((lang) => ABOUT[lang].map(({ paragraphs }) => paragraphs.length));
  expect(new Set(shapes.map(String)).size).toBe(1);
  expect(shapes[0]!.length).toBeGreaterThan(0);
});

it.each(LANGUAGES)('ABOUT in %j has no empty passage', (lang) => {
  for (const { title, paragraphs } of ABOUT[lang]) {
    expect(paragraphs.length).toBeGreaterThan(0);
    for (const text of [title, ...paragraphs]) expect(text).toMatch(/^\S.*\S$/);
  }
});
