/** The line that says that a new edition is there, and offers it. */
import type { Lang } from '../core/model/text.ts';
import { EDITION } from '../i18n/edition.ts';
import { createElement } from './element.ts';

/** Says it in a part of the page that is spoken. */
export function sayNewEdition(line: HTMLElement): void {
  const words = EDITION[document.documentElement.lang as Lang];
  const reload = createElement('button', { class: 'text-button', type: 'button' }, words.reload);
  const close = createElement('button', { class: 'dismiss', type: 'button', 'aria-label': words.dismiss }, '×');
  reload.addEventListener('click', () => location.reload());
  close.addEventListener('click', () => line.replaceChildren());
  line.replaceChildren(
    createElement(
      'p',
      { class: 'new-edition', 'data-new-edition': '' },
      createElement('span', {}, words.newEdition),
      reload,
      close,
    ),
  );
}
