/** The height of an embed that is being made: of one thing as the build knew it, of lanes as they will be drawn. */
import { lanesHeight, MOST_LANES, stripHeight } from '../core/embed/heights.ts';
import { LANGUAGES, type Lang } from '../core/model/text.ts';
import type { Query } from '../core/query/query.ts';
import { createView } from '../core/view.ts';
import { liveWordsOf } from '../i18n/live.ts';
import { timelineNames } from '../i18n/timeline-names.ts';
import type { Reader } from './reader.ts';

/** Creates the heights, in pixels, of the views that a form offers. */
export function createHeights(form: HTMLFormElement, { chronicle, selection, hits }: Reader) {
  const view = createView(chronicle, timelineNames(liveWordsOf));
  return (name: string, lang: Lang, query: Query): number => {
    if (name === 'strip') return stripHeight(view.strip().rows.length);
    if (name === 'lanes') {
      const { from: _from, to: _to, ...timeless } = query;
      const survivors = selection.survivors(timeless, hits(query));
      const size = { width: 720, portrait: true };
      return lanesHeight(view.lanes(query, survivors, size, { lang, most: MOST_LANES }).height);
    }
    const { heights = '' } = form.querySelector<HTMLElement>(`option[value="${CSS.escape(name)}"]`)!.dataset;
    return Number(heights.split(' ')[LANGUAGES.indexOf(lang)]);
  };
}
