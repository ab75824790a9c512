/** What a reader can do with a filter as a whole: end it, hide what it leaves out, bring the time to what it leaves. */
import { clearChoices, clearFacets, hasChoices, isFiltered } from '../core/query/choices.ts';
import type { Query } from '../core/query/query.ts';
import { paceOf } from '../core/model/pace.ts';
import { fitRange, rangeOf, withRange, type Whole } from '../core/query/range.ts';
import { afterFrame } from './after-frame.ts';
import { keep, recall } from './memory.ts';
import type { Reader } from './reader.ts';
import { filterIn } from './survivors.ts';

const KEY = 'chronicle-hide';

/** The query with what the reader chose before, where it says nothing of hiding. */
export function recallHiding(query: Query): Query {
  return query.hide === undefined && recall(KEY) ? { ...query, hide: true } : query;
}

/**
 * Brings the tools in an element to life.
 * @param hasTime whether the time is one of the choices that it shows, and not only what is in sight
 */
export function startFilterTools(root: HTMLElement, hasTime: boolean, reader: Reader): void {
  const { store, selection, hits, chronicle } = reader;
  const whole: Whole = { from: chronicle.from, to: chronicle.to, step: paceOf(chronicle).step };
  const fit = (): Query | undefined => {
    const { from: _from, to: _to, ...query } = store.query;
    const dates = [...selection.survivors(query, hits(query))].map((number) => chronicle.events[number]!.date);
    const range = fitRange(dates, whole);
    const now = rangeOf(store.query, whole);
    return !range || (range.from === now.from && range.to === now.to) ? undefined : withRange(query, range, whole);
  };
  const clear = (): Query | undefined => {
    if (!(hasTime ? isFiltered : hasChoices)(store.query)) return undefined;
    return (hasTime ? clearChoices : clearFacets)(store.query);
  };
  const hide = (): Query => {
    const { hide: isHiding, ...query } = store.query;
    keep(KEY, isHiding ? undefined : '1');
    return isHiding ? query : { ...query, hide: true };
  };
  const steps: Readonly<Record<string, () => Query | undefined>> = { fit, clear, hide };

  const buttons = [...root.querySelectorAll<HTMLElement>('[data-tool]')];
  root.addEventListener('click', ({ target }) => {
    const tool = (target as Element).closest<HTMLElement>('[data-tool]')?.dataset.tool;
    const next = tool && steps[tool]?.();
    if (next) store.set(next, tool === 'hide' ? 'replace' : 'push');
  });
  const show = (query: Query) => {
    for (const button of buttons) {
      const { tool } = button.dataset;
      if (tool === 'hide') button.setAttribute('aria-pressed', String(query.hide === true));
      // What has nothing to do keeps the focus, which it had when it did its work.
      else button.setAttribute('aria-disabled', String(!steps[tool!]!()));
    }
  };
  const showLater = afterFrame(show);
  let followed = '';
  store.subscribe((query, how) => {
    const now = `${filterIn(query)} ${String(query.hide)}`;
    if (now === followed) return;
    followed = now;
    root.toggleAttribute('data-filtered', (hasTime ? isFiltered : hasChoices)(query));
    (how === 'start' ? show : showLater)(query);
  });
}
