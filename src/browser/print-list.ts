/** Paper takes no clicks: before the lanes are printed, the events that they show are listed after them. */
import { formatDate } from '../core/dates/format.ts';
import { createEventAddress } from './event-address.ts';
import type { Reader } from './reader.ts';

/** Appends the list to `root` while the page is being printed. Each event is followed by where its sources are. */
export function startPrintList(root: HTMLElement, reader: Reader): void {
  const { chronicle, selection, hits, store, lang } = reader;
  const addressOf = createEventAddress(reader);
  const list = document.createElement('ol');
  list.className = 'print-list';
  addEventListener('beforeprint', () => {
    const survivors = selection.survivors(store.query, hits(store.query));
    const items = chronicle.events.flatMap((event, number) => {
      if (!survivors.has(number)) return [];
      const [item, when, title, address] = ['li', 'span', 'strong', 'span'].map((name) => document.createElement(name));
      when!.textContent = formatDate(event.date, lang);
      title!.textContent = event.title[lang];
      address!.textContent = addressOf(event.id, 'sources');
      item!.append(when!, ' ', title!, ' ', address!);
      return item!;
    });
    list.replaceChildren(...items);
    root.append(list);
  });
  addEventListener('afterprint', () => list.remove());
}
