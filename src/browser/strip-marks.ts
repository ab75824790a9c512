/** The marks of the strip: dots and densities follow the filter, and any event can be lit. */
import { formatDate } from '../core/dates/format.ts';
import { countBins, placeStrip } from '../core/layout/strip.ts';
import { densityPath } from '../draw/density.ts';
import { createDot } from '../draw/strip-dot.ts';
import { drawWhenLit } from './light.ts';
import type { Reader } from './reader.ts';
import { followSurvivors } from './survivors.ts';

/** Brings the marks of a strip to life; `hrefOf` tells where they lead. */
export function startStripMarks(strip: HTMLElement, reader: Reader, hrefOf = (id: string): string => `#e-${id}`): void {
  const { chronicle, lang, store } = reader;
  const numbers = new Map(chronicle.events.map((event, number) => [event.id, number]));
  const dots = [...strip.querySelectorAll<SVGAElement>('a[data-event]')];
  const withDot = new Set(dots.map((dot) => dot.dataset.event));
  const rows = [...strip.querySelectorAll('.row')];
  const density = strip.querySelector<SVGSVGElement>('.density')!;
  const all = [...density.querySelectorAll('path')];
  const passing = all.map((path) => path.cloneNode() as SVGPathElement);
  // The counts are needed only once a reader filters or searches.
  let placed: ReturnType<typeof placeStrip> | undefined;
  const place = () => (placed ??= placeStrip(chronicle));

  followSurvivors(reader, (survivors) => {
    for (const dot of dots) dot.toggleAttribute('data-dimmed', !survivors.has(numbers.get(dot.dataset.event!)!));
    const isWhole = survivors.size === chronicle.events.length;
    density.toggleAttribute('data-filtered', !isWhole);
    for (const path of passing) path.remove();
    if (isWhole) return;
    const strip = place();
    const count = (isShown: (number: number) => boolean) => strip.rows.map((row) => countBins(row, strip, isShown));
    const most = Math.max(...count(() => true).flat());
    count((number) => survivors.has(number)).forEach((counts, row) =>
      passing[row]!.setAttribute('d', densityPath(counts, row, most)),
    );
    for (const path of passing) path.dataset.passing = '';
    density.append(...passing);
  });

  store.subscribe(({ hide }) => strip.toggleAttribute('data-hiding', hide === true));

  let drawn: Element[] = [];
  drawWhenLit((ids) => {
    for (const mark of drawn) mark.remove();
    const wanted = new Set([...ids].filter((id) => !withDot.has(id)));
    drawn = [];
    if (wanted.size === 0) return;
    place().rows.forEach(({ events }, row) => {
      for (const dot of events.filter((event) => wanted.has(event.id))) {
        const link = createDot(dot, [row, rows.length], hrefOf(dot.id));
        link.setAttribute('data-lit-only', '');
        rows[row]!.append(link);
        drawn.push(link);
      }
    });
  });

  strip.addEventListener('pointerover', ({ target }) => {
    const dot = (target as Element).closest<SVGAElement>('a[data-event]');
    if (!dot || dot.querySelector('title')) return;
    const event = chronicle.events[numbers.get(dot.dataset.event!)!]!;
    const title = document.createElementNS(dot.namespaceURI, 'title');
    title.textContent = `${formatDate(event.date, lang)}: ${event.title[lang]}`;
    dot.append(title);
  });
}
