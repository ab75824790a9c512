/** How hosts should serve the site: every header, and where it differs. `_headers` and the examples are made from this alone. */

/** A header, its usual value, and the places that have another. */
export interface HeaderRule {
  readonly name: string;
  /** Undefined if it is usually not sent. */
  readonly usual: string | undefined;
  /** The first that matches holds. `where` is a pattern of the path, with any sub-path before it, in what all servers know. */
  readonly cases: readonly { readonly where: string; readonly value: string | undefined }[];
}

const EMBEDS = '/embed/';
const BUILDER = '/embed/(index\\.html)?$';

/** The headers in the order in which they are written down. */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    name: 'Cache-Control',
    // Asked again each time and answered by 304, so that an edition never mixes with the last one.
    usual: 'no-cache',
    cases: [{ where: '/assets/', value: 'public, max-age=31536000, immutable' }],
  },
  {
    // The rest of the policy stands in the pages; only this part must be said by the host.
    name: 'Content-Security-Policy',
    usual: "frame-ancestors 'none'",
    cases: [
      { where: BUILDER, value: "frame-ancestors 'none'" },
      // Not even `*`, which would keep out pages from disk and in apps.
      { where: EMBEDS, value: undefined },
    ],
  },
  {
    name: 'Access-Control-Allow-Origin',
    usual: undefined,
    cases: [
      { where: '/data/', value: '*' },
      { where: EMBEDS, value: '*' },
    ],
  },
  { name: 'X-Content-Type-Options', usual: 'nosniff', cases: [] },
  { name: 'Referrer-Policy', usual: 'strict-origin-when-cross-origin', cases: [] },
  {
    name: 'Permissions-Policy',
    usual: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    cases: [],
  },
];

/** The value of a header for a path from the root of the site; undefined if it is not sent. */
export function headerValue({ usual, cases }: HeaderRule, path: string): string | undefined {
  const found = cases.find(({ where }) => new RegExp(where).test(`/${path}`));
  return found ? found.value : usual;
}

/** Types of files that servers do not know by themselves, or to which they add no encoding. */
export const TEXT_TYPES: Readonly<Record<string, string>> = {
  bib: 'text/x-bibtex',
  csv: 'text/csv',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/xml',
};
