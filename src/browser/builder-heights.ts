/** The height of an embed that is being made: of one thing as the build knew it, of lanes as they will be drawn. */
import { isChoosing } from '../core/embed/address.ts';
import { lanesHeight, MOST_LANES, stripHeight } from '../core/embed/heights.ts';
import { placeStrip } from '../core/layout/strip.ts';
import type { Lang } from '../core/model/text.ts';
import { LANGUAGES } from '../i18n/given.ts';
import { isFiltered } from '../core/query/choices.ts';
import { emptyQuery, type Query } from '../core/query/query.ts';
import { createView } from '../core/view.ts';
import { liveWordsOf } from '../i18n/live.ts';
import { timelineNames } from '../i18n/timeline-names.ts';
import type { Reader } from './reader.ts';

/**
 * Creates the heights, in pixels, of the views that a form offers. Where a view was another in the release that can be
 * chosen, `data-pinned` has its heights, and none if it was not there.
 */
export function createHeights(form: HTMLFormElement, { chronicle, selection, hits }: Reader) {
  const view = createView(chronicle, timelineNames(liveWordsOf));
  return (name: string, lang: Lang, query: Query, release?: string): number => {
    const { heights = '', pinned } = form.querySelector<HTMLElement>(`option[value="${CSS.escape(name)}"]`)!.dataset;
    const numberIn = (list: string): number => Number(list.split(' ')[LANGUAGES.indexOf(lang)]);
    const isWhole = !isFiltered(query) && query.text === '' && query.lanes === emptyQuery.lanes;
    if (release !== undefined && pinned && (isWhole || !isChoosing(name))) return numberIn(pinned);
    if (name === 'strip') return stripHeight(placeStrip(chronicle).rows.length);
    if (name === 'lanes') {
      const { from: _from, to: _to, ...timeless } = query;
      const survivors = selection.survivors(timeless, hits(query));
      const size = { width: 720, portrait: true };
      return lanesHeight(view.lanes(query, survivors, size, { lang, most: MOST_LANES }).height);
    }
    return numberIn(heights);
  };
}
