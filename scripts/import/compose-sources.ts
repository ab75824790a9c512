/** The sources of imported events: the file itself, and what it links to. */
import type { RawEvent } from '../../src/core/model/schema.ts';
import { sourceSchema, type RawSource } from '../../src/core/model/source-schema.ts';
import type { Draft, DraftEvent, Link } from './draft.ts';
import { fit } from './fit.ts';
import { createIds } from './ids.ts';

const LINE = 280;
/** Words that say nothing of where a link leads. */
const EMPTY_TITLE = /^(?:here|link|source|more|read more|this|website|site|click here|詳細|こちら|リンク|出典)?$/i;

export interface ComposedSources {
  readonly sources: readonly RawSource[];
  /** What an event cites: the file with the place of the event, then its links. */
  readonly citationsOf: (event: DraftEvent) => RawEvent['sources'];
}

/** Composes the sources. All that is claimed of the file is that it says so; nobody has opened the links. */
export function composeSources({ events, links }: Draft, file: string, today: string): ComposedSources {
  const createId = createIds('source');
  const name = file.replace(/^.*[/\\]/, '');
  const own: RawSource = {
    id: createId(`imported ${name.replace(/\.\w+$/, '')}`, 'imported file'),
    type: 'dataset',
    title: fit(name, LINE).kept,
    note: `The file that this history was imported from, on ${today}. It names no sources but the links in it, and nobody has checked these.`,
  };
  const records = new Map<string, RawSource>();
  for (const link of [...links, ...events.flatMap((event) => event.links)]) {
    if (!records.has(keyOf(link))) records.set(keyOf(link), createSource(link, createId));
  }
  return {
    sources: [own, ...records.values()],
    citationsOf: ({ line, place, links: cited }) => {
      const locator = place.includes('line') ? place : `${place}, line ${String(line)}`;
      const ids = new Set(cited.map((link) => records.get(keyOf(link))!.id));
      return [{ id: own.id, locator }, ...[...ids].map((id) => ({ id }))];
    },
  };
}

const keyOf = ({ url, title }: Link): string => url || `\n${title}`;

function createSource({ title, url }: Link, createId: ReturnType<typeof createIds>): RawSource {
  const address = url && new URL(url);
  const path = address && `${address.host}${address.pathname}`.replace(/^www\.|\/$/g, '');
  const said = EMPTY_TITLE.test(title) ? path : title;
  const isGood = url !== '' && sourceSchema.shape.URL.safeParse(url).success;
  return {
    id: createId(said, path, 'linked page'),
    type: url ? 'webpage' : 'document',
    title: fit(said || path || 'Untitled', LINE).kept,
    ...(isGood && { URL: url }),
  };
}
