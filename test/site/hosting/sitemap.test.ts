import { describe, expect, it } from 'vitest';
import { writeRobots, writeSitemap } from '../../../src/site/hosting/sitemap.ts';

const SITE = 'https://example.org/a';
const head = (canonical: string, more = ''): string =>
  `<link rel="canonical" href="${SITE}/${canonical}"><link rel="alternate" hreflang="en" href="${SITE}/x.html"><link rel="alternate" hreflang="ja" href="${SITE}/ja/x.html">${more}`;

describe('writeSitemap', () => {
  it('lists a page with its other languages', () => {
    const map = writeSitemap(SITE, [{ path: 'x.html', html: head('x.html') }]);
    expect(map).toContain(`<loc>${SITE}/x.html</loc>`);
    expect(map).toContain(`<xhtml:link rel="alternate" hreflang="ja" href="${SITE}/ja/x.html"/>`);
  });

  it('leaves out what is the page of another address, and what is not to be found', () => {
    const pages = [
      { path: '404.html', html: head('index.html') },
      { path: 'embed/x.html', html: head('embed/x.html', '<meta name="robots" content="noindex">') },
    ];
    expect(writeSitemap(SITE, pages)).not.toContain('<url>');
  });
});

describe('writeRobots', () => {
  it('names the sitemap where the address of the site is known', () => {
    expect(writeRobots(SITE)).toContain(`Sitemap: ${SITE}/sitemap.xml`);
    expect(writeRobots(undefined)).not.toContain('Sitemap');
  });
});
