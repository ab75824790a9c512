/** The list under the search field: options in groups, of which one can be chosen. */
import { formatCount } from '../i18n/count.ts';
import { createElement } from './element.ts';

interface ListItem {
  readonly option: HTMLElement;
  take(): void;
}

export interface ListGroup {
  readonly heading: string;
  /** How many there are, where not all are listed. */
  readonly total?: number;
  readonly items: readonly ListItem[];
}

export interface SearchList {
  readonly isOpen: boolean;
  /** Opens with these groups and nothing chosen, or with a note where there are none. */
  open(groups: readonly ListGroup[], note: string): void;
  close(): void;
  /** Chooses the next or the one before, from the last on to the first. */
  step(by: 1 | -1): void;
  /** Takes what is chosen; false if nothing is. */
  takeChosen(): boolean;
}

/** Brings the list in `popup` to life for a field that keeps the focus. */
export function createList(popup: HTMLElement, input: HTMLInputElement): SearchList {
  const list = popup.querySelector<HTMLElement>('[role="listbox"]')!;
  const note = popup.querySelector<HTMLElement>('[data-search-note]')!;
  let items: readonly ListItem[] = [];
  let chosen = -1;

  const choose = (index: number) => {
    chosen = index;
    items.forEach(({ option }, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = items[index]?.option;
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    // With the first option its heading comes into sight again.
    if (index === 0) list.scrollTop = 0;
    else option?.scrollIntoView({ block: 'nearest' });
  };
  const drawGroup = ({ heading, total, items: some }: ListGroup, at: number) => {
    const id = `search-group-${at}`;
    const title = createElement('div', { class: 'heading', id, role: 'presentation' }, heading);
    if (total !== undefined && total > some.length) title.append(' ', createElement('span', {}, formatCount(total)));
    return createElement('div', { role: 'group', 'aria-labelledby': id }, title, ...some.map(({ option }) => option));
  };
  // The field keeps the focus, so that the keyboard on the screen stays and the next key goes there.
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = (target as Element).closest('[role="option"]');
    items.find((item) => item.option === option)?.take();
  });

  return {
    get isOpen() {
      return !popup.hidden;
    },
    open(groups, text) {
      const wasOpen = !popup.hidden;
      items = groups.flatMap((group) => group.items);
      items.forEach(({ option }, at) => (option.id = `search-option-${at}`));
      list.replaceChildren(...groups.map(drawGroup));
      list.hidden = items.length === 0;
      note.textContent = text;
      note.hidden = text === '';
      popup.hidden = false;
      // What was hidden stands at its top; to set it has the page laid out.
      if (wasOpen) list.scrollTop = 0;
      input.setAttribute('aria-expanded', String(items.length > 0));
      choose(-1);
    },
    close() {
      items = [];
      choose(-1);
      popup.hidden = true;
      input.setAttribute('aria-expanded', 'false');
    },
    step(by) {
      if (items.length > 0) choose((Math.max(chosen, by > 0 ? -1 : 0) + by + items.length) % items.length);
    },
    takeChosen() {
      const item = items[chosen];
      item?.take();
      return item !== undefined;
    },
  };
}
