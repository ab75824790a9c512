import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Exhibit, formatSnippet, isPinnable, PLACES } from '../../../src/core/embed/snippets.ts';
import { emptyQuery, type Query } from '../../../src/core/query/query.ts';

const chosen = (type: 'company' | 'project', ...any: string[]): Query => ({
  ...emptyQuery,
  facets: { ...emptyQuery.facets, [type]: { any, not: [], all: false } },
});
const exhibit: Exhibit = {
  ...{ site: 'https://site.test/', view: 'lanes', lang: 'en', folder: '', query: chosen('company', 'harbour') },
  ...{ title: 'Ropes & "sails" <knots>', height: 611, still: 'company/harbour' },
};
const parse = (html: string): Document => new JSDOM(html).window.document;

describe('formatSnippet', () => {
  it('gives a frame of the right height that takes the width of the text', () => {
    const frame = parse(formatSnippet('iframe', exhibit)).querySelector('iframe')!;
    expect(frame.src).toBe('https://site.test/embed/lanes.html?company=harbour');
    expect(frame.title).toBe(exhibit.title);
    expect([frame.width, frame.height]).toEqual(['100%', '611']);
  });
  it('gives an element that says the same as the frame in it', () => {
    const page = parse(formatSnippet('script', { ...exhibit, query: { ...exhibit.query, style: 'dark' } }));
    const element = page.querySelector('chronicle-embed')!;
    const named = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    expect(named).toEqual({ view: 'lanes', company: 'harbour', lang: 'en', 'color-scheme': 'dark', height: '611' });
    expect(element.querySelector('iframe')!.src).toContain('company=harbour&style=dark');
    expect(page.querySelector('script')!.src).toBe('https://site.test/embed.js');
  });
  it('pins a frame to a release, and the element around it', () => {
    const page = parse(formatSnippet('script', { ...exhibit, release: '2026.1' }));
    expect(page.querySelector('chronicle-embed')!.getAttribute('release')).toBe('2026.1');
    expect(page.querySelector('iframe')!.src).toBe('https://site.test/v/2026.1/embed/lanes.html?company=harbour');
    expect(PLACES.filter(isPinnable).every((place) => formatSnippet(place, exhibit).includes('<iframe'))).toBe(true);
  });
  it('gives GitHub a picture in the style of the reader, with a link', () => {
    const page = parse(formatSnippet('github', exhibit));
    expect(page.querySelector('a')!.href).toBe('https://site.test/lanes.html?company=harbour');
    expect(page.querySelector('source')!.srcset).toBe('https://site.test/embed/company/harbour.dark.svg');
    expect(page.querySelector('img')!.src).toBe('https://site.test/embed/company/harbour.light.svg');
    expect(page.querySelector('img')!.alt).toBe(exhibit.title);
  });
  it('gives Markdown a picture with a link, whose words close no bracket', () => {
    expect(formatSnippet('qiita', { ...exhibit, title: 'A [b](c) `d`' })).toBe(
      '[![A \\[b\\](c) \\`d\\`](https://site.test/embed/company/harbour.light.png)](https://site.test/lanes.html?company=harbour)',
    );
  });
  it('gives a link where there is no picture', () => {
    const bare = { ...exhibit, title: 'Ropes', still: undefined };
    for (const place of ['github', 'markdown'] as const)
      expect(formatSnippet(place, bare)).toBe('[Ropes](https://site.test/lanes.html?company=harbour)');
  });
  it('gives every other place the address of the page, in its own form', () => {
    const page = 'https://site.test/lanes.html?company=harbour';
    const forms = {
      hatena: `[${page}:embed:cite]`,
      zenn: `@[card](${page})`,
      note: page,
      medium: page,
      devto: `{% embed ${page} %}`,
    };
    for (const [place, form] of Object.entries(forms))
      expect(formatSnippet(place as keyof typeof forms, exhibit)).toBe(form);
  });
  it('lets no title out of its place, anywhere', () => {
    const title = '"><script>alert(1)</script>';
    for (const place of PLACES) {
      const page = parse(formatSnippet(place, { ...exhibit, title }).replaceAll('\\', ''));
      if (place !== 'qiita' && place !== 'markdown')
        expect([...page.querySelectorAll('script')].every((script) => script.src !== '')).toBe(true);
    }
  });
});
