/** The keys of a page, in a dialog: a script of its own, loaded when a reader asks for it. */
import type { Lang } from '../core/model/text.ts';
import { KEYS, type KeyWords } from '../i18n/keys.ts';
import { createElement } from './element.ts';

/** A group of keys: those of one row do the same, or the opposite. */
interface Group {
  readonly title: string;
  readonly keys: readonly (readonly [names: readonly string[], meaning: string])[];
  readonly note?: string;
}

let dialog: HTMLDialogElement | undefined;

/** Opens the list. `view` is what answers to keys of its own: `strip`, `steps` for one of other units than months and years, `lanes`, or empty. */
function open(view: string): void {
  dialog ??= createDialog(view);
  if (!dialog.open) dialog.showModal();
}

function createDialog(view: string): HTMLDialogElement {
  const words = KEYS[document.documentElement.lang as Lang];
  const made = createElement(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-title', 'data-passing': '' },
    createElement(
      'form',
      { method: 'dialog' },
      createElement('h2', { id: 'keys-title' }, words.keys),
      createElement('button', { type: 'submit' }, words.close),
    ),
    ...listGroups(view, words).map(createGroup),
  );
  // Escape that closes the dialog clears nothing else.
  made.addEventListener('keydown', (event) => event.stopPropagation());
  made.addEventListener('click', ({ target }) => {
    if (target === made) made.close();
  });
  document.body.append(made);
  return made;
}

function listGroups(view: string, words: KeyWords): Group[] {
  const isSteps = view === 'steps';
  const strip: Group = {
    title: words.keysStrip,
    keys: [
      [['←', '→'], words.keyEvent],
      [['Page Up', 'Page Down'], isSteps ? words.keyStep : words.keyMonth],
      [['Shift + Page Up', 'Shift + Page Down'], isSteps ? words.keyLeap : words.keyYear],
      [['Home', 'End'], words.keyEnds],
    ],
    note: words.keyBounds,
  };
  const lanes: Group = {
    title: words.keysLanes,
    keys: [
      [['←', '→'], words.keyTime],
      [['↑', '↓'], words.keyAcross],
      [['Home', 'End'], words.keyEnds],
      [['+', '−'], words.keyZoom],
      [['Enter'], words.keyOpen],
    ],
  };
  const everywhere: Group = {
    title: words.keysEverywhere,
    keys: [
      [['/'], words.keySearch],
      [['Esc'], words.keyClose],
      [['?'], words.keyList],
    ],
  };
  return [...(isSteps || view === 'strip' ? [strip] : []), ...(view === 'lanes' ? [lanes] : []), everywhere];
}

function createGroup({ title, keys, note }: Group): HTMLElement {
  const rows = keys.map(([names, meaning]) =>
    createElement(
      'div',
      {},
      createElement('dt', {}, ...names.map((name) => createElement('kbd', {}, name))),
      createElement('dd', {}, meaning),
    ),
  );
  return createElement(
    'section',
    {},
    createElement('h3', {}, title),
    createElement('dl', {}, ...rows),
    ...(note ? [createElement('p', { class: 'muted' }, note)] : []),
  );
}

export type OpenKeys = typeof open;

(globalThis as { chronicleKeys?: OpenKeys }).chronicleKeys = open;
