/** What the loader reads from an element: the address of its frame, and which messages are meant for it. */
import { formatParameters } from '../query/parameters.ts';
import type { Lang } from '../model/text.ts';
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
 * @param folder that of the language in which the embed speaks: empty, or with a slash at its end
 * @param style `light`, `dark`, or empty for the system's
 */
export function frameAddress(
  base: string,
  attribute: (name: string) => string | null,
  folder: string,
  style: string,
): string {
  const view = attribute('view') ?? '';
  const release = attribute('release') ?? '';
  const pin = /^\d+\.\d+$/.test(release) ? `v/${release}/` : '';
  const path = `${folder}${pin}embed/${/^[a-z]+(\/[\w-]+)?$/.test(view) ? view : 'lanes'}.html`;
  const named = PARAMETERS.map((name) => ({ name, value: attribute(name) ?? '' }));
  return (
    base + path + formatParameters([...named, { name: 'style', value: style }].filter(({ value }) => value !== ''))
  );
}

/** The language in which an embed speaks for a page in this one, such as `ja-JP`: of those of the site the nearest, else the first. */
export function embedLang(lang: string, languages: readonly Lang[]): Lang {
  const begins = (tag: string, whole: string): boolean => `${whole}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase());
  return languages.find((one) => begins(one, lang)) ?? languages.find((one) => begins(lang, one)) ?? languages[0]!;
}

/** The height that a message tells, within reason; undefined if it tells none. */
export function heightIn(data: unknown): number | undefined {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  const isHeight = type === 'chronicle:size' && typeof height === 'number' && height >= 40 && height <= 20_000;
  return isHeight ? Math.ceil(height) : undefined;
}
