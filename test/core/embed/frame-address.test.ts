import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedPath } from '../../../src/core/embed/address.ts';
import { embedLang, frameAddress, heightIn } from '../../../src/core/embed/frame-address.ts';
import type { Lang } from '../../../src/core/model/text.ts';
import { anyQuery } from '../query/arbitraries.ts';

const addressOf = (attributes: Record<string, string>, folder = '', style = ''): string =>
  frameAddress('https://site.test/a/', (name) => attributes[name] ?? null, folder, style);

describe('frameAddress', () => {
  it('names the view, and carries what is chosen', () => {
    expect(addressOf({ view: 'lanes', company: 'harbour,-wharf', from: '2014' })).toBe(
      'https://site.test/a/embed/lanes.html?company=harbour,-wharf&from=2014',
    );
  });
  it('lies in the folder of the language and names a style', () => {
    expect(addressOf({ view: 'company/harbour' }, 'ja/', 'dark')).toBe(
      'https://site.test/a/ja/embed/company/harbour.html?style=dark',
    );
  });
  it('names the release that it is pinned to, if it is one', () => {
    expect(addressOf({ view: 'event/launch', release: '2026.1' }, 'ja/')).toBe(
      'https://site.test/a/ja/v/2026.1/embed/event/launch.html',
    );
    for (const release of ['', '2026', '../x', '2026.1/../..', 'latest'])
      expect(addressOf({ view: 'strip', release })).toBe('https://site.test/a/embed/strip.html');
  });
  it('leads where the embed of any query lies, given its parameters as attributes', () => {
    fc.assert(
      fc.property(anyQuery, ({ a: _a, b: _b, ...query }) => {
        const { href, searchParams } = new URL(embedPath('lanes', '', query), 'https://site.test/');
        const sorted = (address: string) => {
          const url = new URL(address);
          url.searchParams.sort();
          return url.href;
        };
        const attribute = (name: string) => (name === 'view' ? 'lanes' : searchParams.get(name));
        expect(sorted(frameAddress('https://site.test/', attribute, '', query.style ?? ''))).toBe(sorted(href));
      }),
    );
  });
  it('keeps within the embeds of the site, whatever the view says', () => {
    for (const view of ['', '../secret', '//evil.test', 'event/../../x', 'javascript:alert(1)', 'event/a?b'])
      expect(addressOf({ view })).toBe('https://site.test/a/embed/lanes.html');
  });
});

describe('embedLang', () => {
  it('is that of the page where the site speaks it', () => {
    const speaks = (...languages: string[]) => {
      const site = languages as Lang[];
      return ['ja', 'ja-JP', 'JA', 'en-GB', 'de', 'jam', ''].map((lang) => embedLang(lang, site)).join(' ');
    };
    expect(speaks('en', 'ja')).toBe('ja ja ja en en en en');
    expect(speaks('en', 'de-AT', 'ja')).toBe('ja ja ja en de-AT en en');
    expect(speaks('ja')).toBe('ja ja ja ja ja ja ja');
  });
});

describe('heightIn', () => {
  it('is the height that a message of an embed tells', () => {
    expect(heightIn({ type: 'chronicle:size', height: 311.2, id: 'lanes' })).toBe(312);
  });
  it('is nothing in any other message, nor beyond reason', () => {
    const size = { type: 'chronicle:size' };
    const others = [null, undefined, 'chronicle:size', 300, { height: 300 }, { type: 'size', height: 300 }];
    const unreasonable = [
      {},
      { height: '300' },
      { height: NaN },
      { height: -1 },
      { height: 1e6 },
      { height: Infinity },
    ];
    for (const data of [...others, ...unreasonable.map((one) => ({ ...size, ...one }))])
      expect(heightIn(data)).toBeUndefined();
  });
});
