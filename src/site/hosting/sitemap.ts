/** What search engines are told: the pages, each with itself in the other languages, and where the list of them lies. */

/** A page, and the address that it says is its own. */
export interface SitePage {
  readonly path: string;
  readonly html: string;
}

/** Writes the sitemap of the pages that are found at the address which they name as theirs, below `site`. */
export function writeSitemap(site: string, pages: readonly SitePage[]): string {
  const entries = pages
    .filter(({ path, html }) => linkOf(html, 'canonical') === `${site}/${path}` && !/<meta name="robots"/.test(html))
    .map(({ html }) => {
      const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, lang = '', href = '']) => `    <xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>\n`,
      );
      return `  <url>\n    <loc>${linkOf(html, 'canonical')}</loc>\n${alternates.join('')}  </url>\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}

/** Writes `robots.txt`. It is read at the root of a host only; in a sub-path it does no harm. */
export function writeRobots(site: string | undefined): string {
  return `User-agent: *\nAllow: /\n${site === undefined ? '' : `\nSitemap: ${site}/sitemap.xml\n`}`;
}

function linkOf(html: string, rel: string): string | undefined {
  return new RegExp(`<link rel="${rel}" href="([^"]+)"`).exec(html)?.[1];
}
