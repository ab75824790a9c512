/** The detail of an event, put into the place that the page keeps for it. */
import { tierName } from '../core/model/tier-name.ts';
import { formatDate } from '../core/dates/format.ts';
import type { Neighbours } from '../core/history/neighbours.ts';
import { createRelatives } from '../core/history/relatives.ts';
import type { EventText } from '../core/model/event-texts.ts';
import { detailWordsOf } from '../i18n/detail.ts';
import { effectText } from '../i18n/effect-text.ts';
import { createDetailLinks } from './detail-links.ts';
import { createEventAddress } from './event-address.ts';
import { createElement } from './element.ts';
import { createEventTexts, settleSoon } from './event-texts.ts';
import { showKind } from './kind-mark.ts';
import type { Reader } from './reader.ts';

/** So many lanes have their own ways to the next event; more would be a list before the list. */
const LANES = 5;

export interface EventDetail {
  /** Shows the event of this order number, and the others of the cluster from which it was chosen. */
  show(number: number, cluster: readonly number[]): void;
  /** Shows nothing but what the events of a cluster are, for one to be chosen. */
  showCluster(cluster: readonly number[]): void;
}

/** Creates what fills a panel, which has a place for each part of the detail. */
export function createEventDetail(panel: HTMLElement, reader: Reader): EventDetail {
  const { chronicle, store, selection, hits, lang, base } = reader;
  const words = detailWordsOf(lang);
  const relativesOf = createRelatives(chronicle);
  const links = createDetailLinks(reader);
  const textOf = createEventTexts(base);
  const addressOf = createEventAddress(reader);
  const stages = new Map(chronicle.stages.map(({ id, name }) => [id, name[lang]]));
  const names = {
    entity: links.nameOf,
    stage: (id: string) => stages.get(id)!,
    tier: (id: string) => tierName(chronicle, id)?.[lang],
  };
  const part = (name: string) => panel.querySelector<HTMLElement>(`[data-detail="${name}"]`)!;
  const fill = (name: string, items: readonly Node[]) => {
    part(name).hidden = items.length === 0;
    part(name)
      .querySelector('ul')!
      .replaceChildren(...items);
  };
  const fillCluster = (cluster: readonly number[], current?: number) => {
    part('cluster').querySelector('h3')!.textContent = words.eventsHere(cluster.length);
    fill(
      'cluster',
      cluster.map((number) => links.toEvent(number, { isCurrent: number === current })),
    );
  };
  const fillSteps = (number: number, neighbours: readonly Neighbours[]) => {
    for (const button of panel.querySelectorAll<HTMLButtonElement>('.selection-bar [data-step]')) {
      const to = neighbours.at(-1)![button.dataset.step as 'earlier' | 'later'];
      button.disabled = to === undefined;
      button.dataset.select = to === undefined ? '' : chronicle.events[to]!.id;
    }
    const along = neighbours.flatMap((one) => (one.lane === undefined ? [] : { ...one, lane: one.lane }));
    const lanes = along.slice(0, LANES);
    const { projects, companies } = chronicle.events[number]!;
    const others = [...projects, ...companies].filter((id) => lanes.every(({ lane }) => lane !== id));
    const tags = others.map((id) => Object.assign(links.toEntity(id), { className: 'tag' }));
    fill('lanes', [
      ...lanes.map((one) => links.alongLane(one.lane, one)),
      ...(tags.length > 0 ? [createElement('li', { class: 'meta' }, ...tags)] : []),
    ]);
  };
  const fillText = (id: string, text: EventText | undefined) => {
    const [summary, count = 0, disagree] = text ?? [];
    part('summary').textContent = summary ?? '';
    for (const [name, shown] of [
      ['sources', count > 0],
      ['disagree', disagree === 1],
    ] as const) {
      part(name).hidden = !shown;
      part(name).setAttribute('href', addressOf(id, name === 'disagree' ? 'disagreement' : name));
    }
    part('sources').textContent = words.sourceCount(count);
  };

  let shown: string | undefined;
  const open = (id: string | undefined) => {
    shown = id;
    panel.toggleAttribute('data-cluster-only', id === undefined);
    panel.scrollTop = 0;
  };
  return {
    show(number, cluster) {
      const event = chronicle.events[number]!;
      const { id } = event;
      const isNew = shown !== id;
      if (isNew) open(id);
      part('when').textContent = formatDate(event.date, lang);
      const link = part('title').querySelector('a')!;
      link.textContent = event.title[lang];
      link.href = addressOf(id);
      showKind(part('kind'), event, chronicle, lang);
      // The next event may lie beyond the time in sight.
      const { from: _from, to: _to, ...query } = store.query;
      const survivors = selection.survivors(query, hits(query));
      const relatives = relativesOf(number, (other) => survivors.has(other));
      fillSteps(number, relatives.neighbours);
      fillCluster(cluster, number);
      fill(
        'effects',
        event.effects.map((effect) => createElement('li', {}, effectText(effect, names, lang))),
      );
      for (const [name, side, relations] of [
        ['followed-from', 'from', relatives.followedFrom],
        ['led-to', 'to', relatives.ledTo],
      ] as const)
        fill(
          name,
          relations.map((one) =>
            links.toEvent(one[side], { note: words.relatedBy(names.entity(one.entity), one.type) }),
          ),
        );
      fill(
        'meanwhile',
        relatives.meanwhile.map((other) => links.toEvent(other)),
      );
      if (!isNew) return;
      fillText(id, undefined);
      // All but the headline waits for the text, so that nothing moves when it comes.
      part('rest').dataset.waiting = '';
      const text = textOf(number, id).then((found) => {
        if (shown === id) fillText(id, found);
      });
      void settleSoon(text).then(() => {
        if (shown === id) delete part('rest').dataset.waiting;
      });
    },
    showCluster(cluster) {
      open(undefined);
      delete part('rest').dataset.waiting;
      fillCluster(cluster);
    },
  };
}
