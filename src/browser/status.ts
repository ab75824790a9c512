/** The status line: how many events are left, what of the address was ignored, and the way back to all. */
import { formatDaysShort } from '../core/dates/format.ts';
import type { Dropped } from '../core/query/address.ts';
import { clearChoices, isFiltered } from '../core/query/choices.ts';
import { emptyQuery, type Query } from '../core/query/query.ts';
import { rangeOf } from '../core/query/range.ts';
import type { Reader } from './reader.ts';

/** Writes the status line on every change; texts from the address go in as text only. `canClear` offers the way back to all. */
export function startStatus(
  line: HTMLElement,
  { store, selection, words, hits, chronicle, lang }: Reader,
  { canClear } = { canClear: true },
) {
  let dropped: readonly Dropped[] = [];
  let written = '';
  // A page that shows no events says of the address only what it ignored.
  const isOfEvents = line.dataset.status !== 'address';
  const write = (asked: Query) => {
    const query = isOfEvents ? asked : emptyQuery;
    const ignored = dropped.map(({ parameter, value }) => `${parameter}=${value}`).join(', ');
    const parts = [
      isFiltered(query) ? words.eventsOf(selection.survivors(query, hits(query)).size, chronicle.events.length) : '',
    ];
    if (query.from !== undefined || query.to !== undefined) {
      const { from, to } = rangeOf(query, chronicle);
      parts.push(words.within(formatDaysShort(from, to, lang)));
    }
    if (ignored) parts.push(words.ignored(ignored));
    const text = parts.filter(Boolean).join(' · ');
    // The same text again would be spoken again, and take the focus from the button.
    if (text === written) return;
    written = text;
    line.textContent = text;
    if (canClear && isFiltered(query)) {
      const clear = document.createElement('button');
      clear.type = 'button';
      clear.textContent = words.showAll;
      clear.addEventListener('click', () => store.set(clearChoices(store.query)));
      line.append(clear);
    }
  };
  store.subscribe(write);
  return {
    drop(list: readonly Dropped[]) {
      dropped = list;
      write(store.query);
    },
  };
}
