/** What is in the search field's place: nobody needs it before a script has run, so the pages leave it out. */
import type { SearchWords } from '../i18n/search-words.ts';
import { createElement } from './element.ts';

/** Fills the place, unless it is filled as in a saved view. */
export function fillSearchField(box: HTMLElement, words: SearchWords): void {
  if (box.firstElementChild) return;
  const button = { type: 'button', tabindex: '-1' };
  box.append(
    createElement('input', {
      type: 'search',
      role: 'combobox',
      'aria-label': words.hint,
      'aria-expanded': 'false',
      'aria-controls': 'search-results',
      'aria-autocomplete': 'list',
      'aria-keyshortcuts': '/',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
      maxlength: '200',
      placeholder: words.search,
    }),
    createElement('kbd', { 'aria-hidden': 'true' }, '/'),
    createElement('button', { class: 'clear', ...button, 'aria-label': words.clear, 'data-search-clear': '' }),
    createElement(
      'div',
      { class: 'results', hidden: '', 'data-search-popup': '' },
      createElement('p', { hidden: '', 'data-search-note': '' }),
      createElement('div', { id: 'search-results', role: 'listbox', 'aria-label': words.results }),
      createElement(
        'button',
        { class: 'show', ...button, hidden: '', 'data-search-show': '' },
        createElement('span'),
        ' ',
        createElement('kbd', { 'aria-hidden': 'true' }, 'Enter'),
      ),
    ),
    createElement('p', { class: 'sr', role: 'status', 'data-search-status': '' }),
  );
}
