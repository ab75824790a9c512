/** Light or dark: what the address asks for, else what the reader chose, else the system's. */
import type { Style } from '../core/query/query.ts';
import { closeOnLeave } from './disclosure.ts';
import { createElement } from './element.ts';
import { keep, recall } from './memory.ts';
import type { Store } from './store.ts';

/** Also read by the script that sets the style before the first paint. */
const KEY = 'chronicle-style';

const isStyle = (text: string | null): text is Style => text === 'light' || text === 'dark';
const parseStyle = (text: string | null): Style | undefined => (isStyle(text) ? text : undefined);

/** Lets the page follow the style in the query and the reader's choice, which other pages of the site follow too. */
export function followStyle(store: Store, choice: HTMLDetailsElement | undefined): void {
  let chosen = parseStyle(recall(KEY));
  if (choice) fillChoice(choice);
  const radios = [...(choice?.querySelectorAll('input') ?? [])];
  const show = () => {
    const style = store.query.style ?? chosen;
    if (style) document.documentElement.dataset.style = style;
    else delete document.documentElement.dataset.style;
    for (const radio of radios) radio.checked = radio.value === (style ?? '');
  };
  store.subscribe(show);
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY) return;
    chosen = parseStyle(newValue);
    show();
  });
  // A page that comes back from the browser's memory has missed what was chosen since.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    chosen = parseStyle(recall(KEY)) ?? chosen;
    show();
  });
  if (!choice) return;
  choice.addEventListener('change', ({ target }) => {
    chosen = parseStyle((target as HTMLInputElement).value);
    keep(KEY, chosen);
    const { style: _style, ...rest } = store.query;
    store.set(rest, 'replace');
  });
  closeOnLeave(choice);
}

/** Makes the choices, unless they are there as in a saved view; their names are in the page. */
function fillChoice(choice: HTMLDetailsElement): void {
  if (choice.querySelector('input')) return;
  const { system, light, dark } = choice.dataset;
  const labels = Object.entries({ '': system!, light: light!, dark: dark! }).map(([value, name]) =>
    createElement(
      'label',
      {},
      createElement('input', { type: 'radio', name: 'style', value, autocomplete: 'off' }),
      ` ${name}`,
    ),
  );
  const legend = createElement('legend', {}, choice.firstElementChild!.textContent.trim());
  choice.append(createElement('fieldset', {}, legend, ...labels));
}
