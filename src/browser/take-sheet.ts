/** The sheets in which a view is taken along. */
import type { Lang } from '../core/model/text.ts';
import type { Citation } from '../export/citation.ts';
import { FILE_FORMS, TAKE, type FileForm } from '../i18n/take.ts';
import { startCopying } from './copy.ts';
import { createElement } from './element.ts';
import type { MakeFile } from './take-files.ts';

/** The least height of a sheet, for which it moves up; pixels. */
const LEAST = 460;
/** How long a browser may take to begin reading a file, in milliseconds. */
const PATIENCE = 60_000;

interface FilesSheet {
  readonly title: string;
  /** How many events, of how many. */
  readonly count: readonly [number, number];
  readonly forms: readonly FileForm[];
  readonly files: MakeFile;
}

/** The forms that there are: of events where some are left, of pictures where something is drawn. */
export function listForms(hasEvents: boolean, isDrawn: boolean): FileForm[] {
  return FILE_FORMS.filter((form) => (form === 'svg' || form === 'png' ? isDrawn : hasEvents));
}

/** Opens the choice of files. */
export function openFiles(opener: HTMLElement, lang: Lang, { title, count, forms, files }: FilesSheet): void {
  const words = TAKE[lang];
  const status = createElement('p', { class: 'muted', role: 'status' });
  const save = async (form: FileForm) => {
    const file = await files(form);
    if (file) saveFile(file.name, file.blob);
    status.textContent = file ? words.saved(file.name) : words.refused;
  };
  const list = createElement(
    'ul',
    { class: 'take-forms' },
    ...forms.map((form) => {
      const [name, use] = words.forms[form];
      const button = createElement(
        'button',
        { type: 'button', 'data-form': form },
        createElement('b', {}, name),
        createElement('span', {}, use),
      );
      button.addEventListener('click', () => void save(form));
      return createElement('li', {}, button);
    }),
  );
  const everything = createElement('a', { href: dataPage() }, words.everything);
  const notes = count[0] === 0 ? [createElement('p', { class: 'muted' }, words.nothing)] : [];
  openSheet(opener, lang, words.download, words.events(...count), [
    createElement('p', { class: 'take-about' }, title),
    ...notes,
    list,
    createElement('p', { class: 'muted' }, everything),
    status,
  ]);
}

/** Opens a citation in all its forms. */
export function openCitation(opener: HTMLElement, lang: Lang, title: string, cited: Citation, isOnline: boolean): void {
  const words = TAKE[lang];
  const sections = [{ name: words.text, text: cited.text }, ...cited.formats].map(({ name, text }) =>
    createElement('section', {}, createElement('h3', {}, name), createElement('pre', {}, text)),
  );
  const note = isOnline ? [] : [createElement('p', { class: 'muted' }, words.onDisk)];
  const about = createElement('p', { class: 'take-about' }, title);
  const sheet = openSheet(opener, lang, words.cite, '', [
    about,
    ...note,
    createElement('div', { class: 'cite', 'data-copying': words.copy, 'data-copied': words.copied }, ...sections),
  ]);
  sheet.classList.add('citing');
  startCopying(sheet);
}

function openSheet(opener: HTMLElement, lang: Lang, title: string, beside: string, body: readonly Node[]): HTMLElement {
  const close = createElement('button', { type: 'button', 'aria-label': TAKE[lang].close }, '×');
  const head = createElement(
    'div',
    { class: 'sheet-head' },
    createElement('h2', { id: 'take-title' }, title),
    createElement('p', { class: 'muted' }, beside),
    close,
  );
  const sheet = createElement('dialog', { class: 'sheet take', 'aria-labelledby': 'take-title' }, head, ...body);
  const { left, bottom } = opener.getBoundingClientRect();
  sheet.style.setProperty('--x', `${left}px`);
  sheet.style.setProperty('--y', `${Math.max(8, Math.min(bottom + 6, innerHeight - LEAST))}px`);
  close.addEventListener('click', () => sheet.close());
  sheet.addEventListener('click', ({ clientX: x, clientY: y, target }) => {
    const box = sheet.getBoundingClientRect();
    if (target === sheet && (x < box.left || x > box.right || y < box.top || y > box.bottom)) sheet.close();
  });
  // Keys of the page do not reach through the sheet.
  sheet.addEventListener('keydown', (event) => event.stopPropagation());
  sheet.addEventListener('close', () => sheet.remove());
  document.body.append(sheet);
  sheet.showModal();
  return sheet;
}

function dataPage(): string {
  return new URL('data/index.html', document.querySelector<HTMLAnchorElement>('a[data-home]')!.href).href;
}

function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  createElement('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
