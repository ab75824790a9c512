/** The links of an event's detail: to pages, and to other events that are selected in place. */
import { formatDate } from '../core/dates/format.ts';
import type { Neighbours } from '../core/history/neighbours.ts';
import { encodeAddress } from '../core/query/address.ts';
import { detailWordsOf } from '../i18n/detail.ts';
import { createElement } from './element.ts';
import type { Reader } from './reader.ts';

export interface DetailLinks {
  /** Name of an entity. */
  nameOf(entity: string): string;
  /** Leads to the page of an entity. */
  toEntity(entity: string): HTMLAnchorElement;
  /** A list item that selects the event of this order number. */
  toEvent(number: number, how?: { readonly note?: string; readonly isCurrent?: boolean }): HTMLLIElement;
  /** A list item with a lane and its ways to the events before and after. */
  alongLane(lane: string, neighbours: Neighbours): HTMLLIElement;
}

/** Creates what makes links. What selects an event carries its id as `data-select`. */
export function createDetailLinks({ chronicle, store, lang, base }: Reader): DetailLinks {
  const words = detailWordsOf(lang);
  const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: string) => entities.get(id)!.name[lang];
  const toEntity = (id: string) => {
    const folder = entities.get(id)!.type === 'company' ? 'companies' : 'projects';
    return createElement('a', { href: new URL(`${folder}/${id}.html`, base).href }, nameOf(id));
  };
  const step = (lane: string, direction: 'earlier' | 'later', to: number | undefined) => {
    const label = (direction === 'earlier' ? words.earlierOn : words.laterOn)(nameOf(lane));
    return createElement(
      'button',
      {
        type: 'button',
        'aria-label': label,
        'data-step': `${direction} ${lane}`,
        ...(to === undefined ? { disabled: '' } : { 'data-select': chronicle.events[to]!.id }),
      },
      createElement('span', { 'aria-hidden': 'true' }, direction === 'earlier' ? '‹' : '›'),
    );
  };
  return {
    nameOf,
    toEntity,
    toEvent(number, { note, isCurrent } = {}) {
      const { id, date, title } = chronicle.events[number]!;
      const when = createElement('p', { class: 'muted' }, createElement('span', {}, formatDate(date, lang)));
      if (note !== undefined) when.append(createElement('span', { class: 'note' }, note));
      const href = encodeAddress({ ...store.query, event: id });
      const current = isCurrent ? { 'aria-current': 'true' } : {};
      return createElement('li', {}, when, createElement('a', { href, 'data-select': id, ...current }, title[lang]));
    },
    alongLane: (lane, { earlier, later }) =>
      createElement('li', {}, toEntity(lane), step(lane, 'earlier', earlier), step(lane, 'later', later)),
  };
}
