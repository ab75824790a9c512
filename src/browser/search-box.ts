/** The search field: a combobox over events, projects and companies. */
import { formatDateShort } from '../core/dates/format.ts';
import type { Hit } from '../core/query/search.ts';
import { lightUp } from './light.ts';
import type { Reader } from './reader.ts';

const LIMIT = 12;

function markRanges(text: string, ranges: Hit['ranges']): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    nodes.push(document.createTextNode(text.slice(at, start)), mark);
    at = end;
  }
  return [...nodes, document.createTextNode(text.slice(at))];
}

/** Brings the search field to life. `open` may take an event over (and return true) instead of going to its page. */
export function startSearchBox(box: HTMLElement, reader: Reader, open: (event: string) => boolean): void {
  const { chronicle, search, lang, words, base, store } = reader;
  const input = box.querySelector('input')!;
  const popup = box.querySelector<HTMLElement>('.results')!;
  const list = box.querySelector<HTMLElement>('[role="listbox"]')!;
  const status = box.querySelector<HTMLElement>('[data-search-status]')!;
  const events = new Map(chronicle.events.map((event) => [event.id, event]));
  const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
  let hits: readonly Hit[] = [];
  let active = -1;

  const describe = ({ type, id }: Hit): [note: string, text: string, href: string] => {
    if (type === 'event') {
      const event = events.get(id)!;
      return [formatDateShort(event.date, lang), event.title[lang], `events/${id}.html`];
    }
    const entity = entities.get(id)!;
    return [words[entity.kind], entity.name[lang], `${type === 'company' ? 'companies' : 'projects'}/${id}.html`];
  };
  const choose = (index: number) => {
    if (hits.length === 0) index = -1;
    active = index;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    const option = list.children[index];
    if (option) option.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const close = () => {
    popup.hidden = true;
    hits = [];
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    lightUp(store.query.event ? [store.query.event] : []);
  };
  const show = () => {
    const text = input.value.trim();
    if (!text) {
      status.textContent = '';
      return close();
    }
    hits = search(text, lang, LIMIT);
    list.replaceChildren(
      ...hits.map((hit, i) => {
        const [note, name] = describe(hit);
        const option = document.createElement('div');
        option.id = `hit-${i}`;
        option.setAttribute('role', 'option');
        option.dataset[hit.type] = hit.id;
        const [small, large] = [document.createElement('span'), document.createElement('span')];
        small.textContent = note;
        large.append(...markRanges(name, hit.ranges));
        option.append(small, large);
        return option;
      }),
    );
    popup.querySelector('p')?.remove();
    if (hits.length === 0)
      popup.append(Object.assign(document.createElement('p'), { textContent: words.searchNothing }));
    status.textContent = hits.length === 0 ? words.searchNothing : words.searchFound(hits.length);
    popup.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    choose(-1);
    lightUp(hits.flatMap((hit) => (hit.type === 'event' ? hit.id : [])));
  };
  const follow = (hit: Hit | undefined) => {
    if (!hit) return;
    close();
    if (hit.type === 'event' && open(hit.id)) return;
    location.href = new URL(describe(hit)[2], base).href;
  };

  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) show();
  });
  input.addEventListener('compositionend', show);
  input.addEventListener('focus', () => {
    if (input.value) show();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (popup.hidden && event.key.startsWith('Arrow')) show();
    const last = hits.length - 1;
    if (event.key === 'ArrowDown') choose(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') choose(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter') follow(hits[Math.max(0, active)]);
    else if (event.key === 'Escape') {
      if (popup.hidden) input.value = '';
      close();
    } else return;
    event.preventDefault();
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = (target as Element).closest('[role="option"]');
    if (option) follow(hits[[...list.children].indexOf(option)]);
  });
  input.addEventListener('blur', close);
  addEventListener('keydown', (event) => {
    const isTyping = (event.target as Element).closest('input, textarea, [contenteditable]');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
  });
  box.hidden = false;
}
