import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savedName } from '../../src/browser/saved-name.ts';

describe('savedName', () => {
  it('says the site, the page and what is chosen', () => {
    expect(savedName('Harbour News', '/a/lanes.html', '?company=x,-y&from=2015&style=dark')).toBe(
      'harbour-news-lanes-x-y-2015.html',
    );
    expect(savedName('港の年代記', '/ja/index.html', '')).toBe('港の年代記.html');
    expect(savedName('Harbour News', '/', '')).toBe('harbour-news.html');
  });
  it('makes a name that any file system takes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (site, text) => {
        const query = `?${new URLSearchParams({ q: text }).toString()}`;
        expect(savedName(`x${site}`, '/lanes.html', query)).toMatch(/^[\p{L}\p{M}\p{N}-]{1,100}\.html$/u);
      }),
    );
  });
});
