/** What a writer pastes, by place: the best that each place accepts. Every text that goes in is escaped for where it stands. */
import { parseParameters } from '../query/parameters.ts';
import type { Query } from '../query/query.ts';
import type { Lang } from '../model/text.ts';
import { embedPath, sourcePath } from './address.ts';
import { stillPath } from './stills.ts';

/** The places, in the order in which they are offered. */
export const PLACES = [
  'script',
  'iframe',
  'wordpress',
  'ghost',
  'hatena',
  'qiita',
  'zenn',
  'note',
  'medium',
  'devto',
  'github',
  'markdown',
] as const;

/** The places that take a frame; elsewhere stands a picture or a card, which follow the latest release. */
const FRAMED: ReadonlySet<string> = new Set<(typeof PLACES)[number]>(['script', 'iframe', 'wordpress', 'ghost']);

export type Place = (typeof PLACES)[number];

export interface Exhibit {
  /** Where the site lies, with a slash at its end. */
  readonly site: string;
  readonly view: string;
  readonly lang: Lang;
  /** That of the language: empty, or with a slash at its end. */
  readonly folder: string;
  /** Choices, and the style if it should not follow the page. */
  readonly query: Query;
  readonly title: string;
  /** The data release that it is pinned to; absent if it follows the latest. */
  readonly release?: string | undefined;
  /** Pixels; no width means that of the text around it. */
  readonly width?: number | undefined;
  readonly height: number;
  /** The view whose still shows the exhibit best; absent if there is none. */
  readonly still?: string | undefined;
}

/** True if what stands in a place can be pinned to a release. */
export function isPinnable(place: Place): boolean {
  return FRAMED.has(place);
}

/** The snippet of an exhibit for a place, without a line break at its end. */
export function formatSnippet(place: Place, exhibit: Exhibit): string {
  const source = exhibit.site + sourcePath(exhibit.view, exhibit.folder, exhibit.query);
  switch (place) {
    case 'script':
      return formatElement(exhibit);
    case 'iframe':
    case 'wordpress':
    case 'ghost':
      return formatFrame(exhibit);
    case 'hatena':
      return `[${source}:embed:cite]`;
    case 'zenn':
      return `@[card](${source})`;
    case 'note':
    case 'medium':
      return source;
    case 'devto':
      return `{% embed ${source} %}`;
    case 'github':
      return formatPicture(exhibit, source);
    case 'qiita':
    case 'markdown':
      return formatMarkdown(exhibit, source);
  }
}

/** A frame that is right without any script. */
function formatFrame({ site, view, folder, query, title, release, width, height }: Exhibit): string {
  const src = site + embedPath(view, folder, query, release);
  return `<iframe ${attributes({
    src,
    title,
    width: width === undefined ? '100%' : String(width),
    height: String(height),
    loading: 'lazy',
    frameborder: '0',
  })}></iframe>`;
}

/** The element that the loader brings to life, with the frame in it for pages that run no scripts. */
function formatElement(exhibit: Exhibit): string {
  const { site, view, lang, query, release, height } = exhibit;
  const [, asked = ''] = embedPath(view, '', query).split('?');
  const chosen = parseParameters(asked).filter(({ name }) => name !== 'style');
  const named = attributes({
    view,
    ...(release !== undefined && { release }),
    ...Object.fromEntries(chosen.map(({ name, value }) => [name, value])),
    lang,
    ...(query.style && { 'color-scheme': query.style }),
    height: String(height),
  });
  const frame = formatFrame(exhibit);
  return `<chronicle-embed ${named}>${frame}</chronicle-embed>\n<script async src="${escapeHtml(site)}embed.js"></script>`;
}

/** A still with a link; where there is none, the link. */
function formatMarkdown({ site, folder, title, still, query }: Exhibit, source: string): string {
  const words = title.replace(/[\\[\]`*_<>!]/g, '\\$&').replace(/\s+/g, ' ');
  const linked = escapeMarkdownAddress(source);
  if (still === undefined) return `[${words}](${linked})`;
  return `[![${words}](${escapeMarkdownAddress(site + stillPath(still, folder, query.style ?? 'light', 'png'))})](${linked})`;
}

/** A still in the style of the reader. */
function formatPicture(exhibit: Exhibit, source: string): string {
  const { site, folder, title, still, query } = exhibit;
  if (still === undefined) return formatMarkdown(exhibit, source);
  const address = (style: 'light' | 'dark') => escapeHtml(site + stillPath(still, folder, style, 'svg'));
  const image = `<img src="${address(query.style ?? 'light')}" alt="${escapeHtml(title)}">`;
  const dark = `<source media="(prefers-color-scheme: dark)" srcset="${address('dark')}">`;
  const picture = query.style ? image : `<picture>${dark}${image}</picture>`;
  return `<a href="${escapeHtml(source)}">${picture}</a>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(' ');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeMarkdownAddress(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');
}
