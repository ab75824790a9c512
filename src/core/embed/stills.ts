/** The stills of embeds: which views have one, in which files, and which of them shows best what was chosen. */
import type { Chronicle } from '../model/chronicle.ts';
import { eventsWithPages } from '../model/event-path.ts';
import { STYLES, type Query, type Style } from '../query/query.ts';
import { isChoosing } from './address.ts';

const FORMATS = ['svg', 'png'] as const;

/** One file of a still; `path` from the root of the site. */
export interface StillFile {
  readonly path: string;
  readonly style: Style;
  readonly format: (typeof FORMATS)[number];
}

type Stilled = Pick<Chronicle, 'events' | 'sharesPages'>;

/** Events of this weight have stills of their own, where events have pages. */
export const STILL_WEIGHT = 3;

/** The path of a still of a view; of the light one where there is no file in the style. */
export function stillPath(view: string, folder: string, style: Style, format: StillFile['format']): string {
  return `${folder}embed/${view}.${hasFile(view, style, format) ? style : 'light'}.${format}`;
}

/** The files of a view's still. */
export function listStills(view: string, folder: string): StillFile[] {
  return FORMATS.flatMap((format) =>
    STYLES.filter((style) => hasFile(view, style, format)).map((style) => ({
      ...{ path: stillPath(view, folder, style, format), style, format },
    })),
  );
}

/** True if a view, such as `event/x`, has a still. */
export function hasStill(view: string, chronicle: Stilled): boolean {
  const [type, id] = view.split('/');
  return type !== 'event' || eventsWithPages(chronicle).find((event) => event.id === id)?.weight === STILL_WEIGHT;
}

/** The view whose still shows what is asked for: of a filtered view, the one thing that it is filtered by, or the whole. */
export function stillOf(view: string, { facets }: Query, chronicle: Stilled): string | undefined {
  const chosen = (['company', 'project'] as const).flatMap((type) => facets[type].any.map((id) => `${type}/${id}`));
  if (isChoosing(view) && chosen.length === 1) return chosen[0];
  return hasStill(view, chronicle) ? view : undefined;
}

/** Dark PNGs there are only of what is quoted most; others have a dark SVG. */
function hasFile(view: string, style: Style, format: StillFile['format']): boolean {
  return style === 'light' || format === 'svg' || isChoosing(view) || view.startsWith('chart/');
}
