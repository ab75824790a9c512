/** The making of an embed: what is chosen becomes a preview and a snippet for each place. */
import { dayToIso, isoToDay } from '../core/dates/day.ts';
import { endsBefore } from '../core/dates/extent.ts';
import { embedPath, isChoosing } from '../core/embed/address.ts';
import { formatSnippet, isPinnable, PLACES, type Place } from '../core/embed/snippets.ts';
import { stillOf } from '../core/embed/stills.ts';
import type { Lang } from '../core/model/text.ts';
import { folderOf } from '../i18n/given.ts';
import type { Grouping, Query, Style } from '../core/query/query.ts';
import { createHeights } from './builder-heights.ts';
import { startCopying } from './copying.ts';
import type { Reader } from './reader.ts';

const PLACEHOLDER = 'https://example.org/';

/** Brings the page to life. The view is in the fragment of the address, the choices are in its query. */
export function startBuilder(builder: HTMLElement, reader: Reader): void {
  const { chronicle, store, base, lang: pageLang } = reader;
  const root = new URL(folderOf(pageLang) === '' ? '.' : '..', base).href;
  const isOnDisk = location.protocol === 'file:';
  const site = builder.dataset.site ?? (isOnDisk ? PLACEHOLDER : root);
  const form = builder.querySelector('form')!;
  const control = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
  const heightOf = createHeights(form, reader);
  const preview = builder.querySelector<HTMLElement>('[data-preview]')!;
  const frame = document.createElement('iframe');
  preview.append(frame);
  document.querySelector<HTMLElement>('[data-on-disk]')!.hidden = !isOnDisk || builder.dataset.site !== undefined;
  for (const part of builder.querySelectorAll<HTMLElement>('form, [data-places], [data-copy], [data-preview]'))
    part.hidden = false;

  const viewNow = (): string => {
    const group = control('group').value;
    return isChoosing(group) ? group : control(group).value;
  };
  const takeView = () => {
    const option = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!(option instanceof HTMLOptionElement) || !form.contains(option)) return;
    const select = option.closest('select')!;
    select.value = option.value;
    if (select.name !== 'group') control('group').value = select.name;
  };
  const placeNow = () => builder.querySelector<HTMLInputElement>('[name="place"]:checked')!.value as Place;
  const titleOf = (view: string, lang: Lang): string => {
    const id = view.split('/')[1];
    const found =
      chronicle.entities.find((one) => one.id === id)?.name ?? chronicle.events.find((one) => one.id === id)?.title;
    const named = id === undefined ? undefined : document.getElementById(view)?.textContent.trim();
    return found?.[lang] ?? named ?? builder.dataset.title!;
  };
  /** The release to which the view is pinned, where the place and the release allow it. */
  const releaseNow = (view: string): string | undefined => {
    const choice = control('release');
    if (!choice) return undefined;
    const option = form.querySelector<HTMLElement>(`option[value="${CSS.escape(view)}"]`)!;
    const isPossible = isPinnable(placeNow()) && option.dataset.pinned !== '';
    choice.closest('label')!.hidden = !isPossible;
    return (isPossible && choice.value) || undefined;
  };

  const show = () => {
    const view = viewNow();
    const lang = control('lang').value as Lang;
    const { style: _style, event: _event, at: _at, ...chosen } = store.query;
    const style = control('style').value as Style | '';
    const query: Query = { ...chosen, ...(style && { style }) };
    const width = Number(control('width').value) || undefined;
    const release = releaseNow(view);
    const height = heightOf(view, lang, query, release);
    const still = stillOf(view, query, chronicle);
    const folder = folderOf(lang);
    const exhibit = { site, view, lang, folder, query, title: titleOf(view, lang), width, height, still, release };
    for (const place of PLACES) {
      const section = builder.querySelector<HTMLElement>(`[data-place="${place}"]`)!;
      section.hidden = place !== placeNow();
      section.querySelector('pre')!.textContent = formatSnippet(place, exhibit);
    }
    for (const part of builder.querySelectorAll<HTMLElement>('[data-choosing]')) part.hidden = !isChoosing(view);
    control('lanes').closest('label')!.hidden = view !== 'lanes';
    for (const group of ['company', 'project', 'event', 'chart'])
      control(group)
        ?.closest('label')
        ?.toggleAttribute('hidden', !view.startsWith(`${group}/`));
    const address = root + embedPath(view, folder, query, release);
    if (frame.src !== address) frame.src = address;
    frame.title = exhibit.title;
    frame.style.width = width === undefined ? '100%' : `${String(width)}px`;
    frame.style.height = `${String(height)}px`;
    preview.querySelector('[data-height]')!.textContent = builder.dataset.size!.replace('{height}', String(height));
  };

  const yearStart = (value: string) => (value ? { from: isoToDay(value) } : {});
  const yearEnd = (value: string) => (value ? { to: isoToDay(value) } : {});
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    const { name } = target as HTMLSelectElement;
    const { from: _from, to: _to, ...rest } = store.query;
    if (name === 'from' || name === 'to') {
      const [from, to] = [yearStart(control('from').value), yearEnd(control('to').value)];
      const isTurned = from.from !== undefined && to.to !== undefined && endsBefore({ latest: to.to }, from.from);
      store.set(
        { ...rest, ...(name === 'from' || !isTurned ? from : {}), ...(name === 'to' || !isTurned ? to : {}) },
        'replace',
      );
    } else if (name === 'q') store.set({ ...store.query, text: control('q').value }, 'replace');
    else if (name === 'lanes') store.set({ ...store.query, lanes: control('lanes').value as Grouping }, 'replace');
    else {
      history.replaceState(null, '', `#${viewNow()}`);
      show();
    }
  });
  builder.querySelector('[data-places]')!.addEventListener('change', show);
  addEventListener('hashchange', () => {
    takeView();
    show();
  });
  takeView();
  control('style').value = store.query.style ?? '';
  store.subscribe(({ from, to, text, lanes }) => {
    const days = (name: string) => [...control(name).options].flatMap(({ value }) => (value ? isoToDay(value) : []));
    const write = (day: number | undefined) => (day === undefined ? '' : dayToIso(day));
    // A time that is no choice is shown as the years that it lies in.
    control('from').value = from === undefined ? '' : write(days('from').findLast((day) => day <= from));
    control('to').value = to === undefined ? '' : write(days('to').find((day) => day >= to));
    control('q').value = text;
    control('lanes').value = lanes;
    show();
  });
  startCopying(builder.querySelector('[data-copy]')!, builder, () =>
    builder.querySelector<HTMLElement>(`[data-place="${placeNow()}"] pre`)!,
  );
}
