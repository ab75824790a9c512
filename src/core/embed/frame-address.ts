/** What the loader reads from an element: the address of its frame, and which messages are meant for it. */
import { formatParameters } from '../query/parameters.ts';
import { FACETS } from '../query/query.ts';

/** The attributes that go into the address as they are. */
export const PARAMETERS = [
  ...FACETS.flatMap((facet) => [facet, `${facet}.all`]),
  ...['q', 'from', 'to', 'at', 'event', 'lanes', 'hide'],
];

/**
 * The address of a frame.
 * @param base address of the folder of the loader, with a slash at its end
 * @param attribute the value of an attribute of the element, null where it has none
 * @param lang language of the element or of the page around it, such as `ja-JP`
 * @param style `light`, `dark`, or empty for the system's
 */
export function frameAddress(
  base: string,
  attribute: (name: string) => string | null,
  lang: string,
  style: string,
): string {
  const view = attribute('view') ?? '';
  const release = attribute('release') ?? '';
  const pin = /^\d+\.\d+$/.test(release) ? `v/${release}/` : '';
  const path = `${folderOf(lang)}${pin}embed/${/^[a-z]+(\/[\w-]+)?$/.test(view) ? view : 'lanes'}.html`;
  const named = PARAMETERS.map((name) => ({ name, value: attribute(name) ?? '' }));
  return (
    base + path + formatParameters([...named, { name: 'style', value: style }].filter(({ value }) => value !== ''))
  );
}

/** The language that an embed speaks for a page in this one. */
export function embedLang(lang: string): 'en' | 'ja' {
  return /^ja\b/i.test(lang) ? 'ja' : 'en';
}

/** The height that a message tells, within reason; undefined if it tells none. */
export function heightIn(data: unknown): number | undefined {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  const isHeight = type === 'chronicle:size' && typeof height === 'number' && height >= 40 && height <= 20_000;
  return isHeight ? Math.ceil(height) : undefined;
}

const folderOf = (lang: string): string => (embedLang(lang) === 'ja' ? 'ja/' : '');
