/** Reading the figures of a chart: with a pointer, by touch, by keys. What is read stands in the table. */
import { isoToDay } from '../core/dates/day.ts';
import type { Day } from '../core/dates/historical-date.ts';
import { createElement } from './element.ts';
import { nearestReading, parseReadings, stepFrom, type Reading } from './chart-places.ts';

type Days = readonly [from: Day, to: Day];

/** Brings a plot to life; `follow` is told the days of the row that is read, and nothing when none is. */
export function startChart(
  plot: HTMLElement,
  table: HTMLTableElement,
  base: URL,
  follow: (days: Days | undefined) => void,
): { readDay(day: Day): void } {
  const cursor = plot.querySelector<HTMLButtonElement>('.chart-cursor')!;
  const tip = plot.querySelector<HTMLElement>('.chart-tip')!;
  const [title, list, link] = [tip.querySelector('strong')!, tip.querySelector('dl')!, tip.querySelector('a')!];
  const pictures = [...plot.querySelectorAll<SVGSVGElement>('svg.chart')].map((svg) => ({
    svg,
    readings: parseReadings(svg.dataset.readings ?? ''),
    sense: svg.dataset.read ?? 'across',
  }));
  const shown = () => pictures.find(({ svg }) => svg.clientWidth > 0) ?? pictures[0]!;
  const heads = [...table.tHead!.rows[0]!.cells].map((cell) => cell.textContent);
  const rows = [...table.tBodies[0]!.rows];
  const daysOf = (row: number): Days | undefined => {
    const [from, to] = rows[row]?.dataset.days?.split('/') ?? [];
    return from && to ? [isoToDay(from), isoToDay(to)] : undefined;
  };
  let current: Reading | undefined;
  let isPinned = false;

  const write = ({ row, column }: Reading): string => {
    const cells = [...rows[row]!.cells].map((cell) => cell.textContent);
    const wanted = cells.map((text, index) => ({ text, head: heads[index]! })).slice(1);
    // Where there are many figures, those that are nothing would only hide the others.
    const isIdle = (text: string) => text === '' || (text === '0' && wanted.length > MANY);
    const parts = column === undefined ? wanted.filter(({ text }) => !isIdle(text)) : [wanted[column - 1]!];
    title.textContent = cells[0]!;
    list.replaceChildren(
      ...parts.flatMap(({ text, head }) => [createElement('dt', {}, head), createElement('dd', {}, text)]),
    );
    return [cells[0], ...parts.map(({ text, head }) => `${head} ${text}`)].join(', ');
  };
  const hide = () => {
    current = undefined;
    isPinned = false;
    tip.hidden = true;
    cursor.removeAttribute('data-at');
    tip.removeAttribute('data-pinned');
    follow(undefined);
  };
  const read = (reading: Reading) => {
    current = reading;
    const { svg, readings, sense } = shown();
    const text = write(reading);
    cursor.setAttribute('aria-valuenow', String(readings.indexOf(reading)));
    cursor.setAttribute('aria-valuetext', text);
    cursor.dataset.at = sense;
    const [box, frame] = [svg.getBoundingClientRect(), plot.getBoundingClientRect()];
    const scale = box.width / svg.viewBox.baseVal.width;
    const [x, y] = [box.left - frame.left + reading.x * scale, box.top - frame.top + reading.y * scale];
    cursor.style.left = sense === 'down' ? '0' : `${x}px`;
    cursor.style.top = sense === 'across' ? '0' : `${y}px`;
    const [day] = daysOf(reading.row) ?? [];
    link.hidden = day === undefined;
    if (day !== undefined)
      link.href = new URL(`index.html?at=${rows[reading.row]!.dataset.days!.split('/')[0]!}`, base).href;
    tip.hidden = false;
    const left = x + 14 + tip.offsetWidth > frame.width ? x - 14 - tip.offsetWidth : x + 14;
    tip.style.left = `${Math.max(0, Math.min(left, frame.width - tip.offsetWidth))}px`;
    tip.style.top = `${sense === 'across' ? 0 : Math.max(0, Math.min(y + 14, frame.height - tip.offsetHeight))}px`;
    follow(daysOf(reading.row));
  };
  const readAt = ({ clientX, clientY }: PointerEvent) => {
    const { svg, readings, sense } = shown();
    const box = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / box.width;
    const nearest = nearestReading(readings, (clientX - box.left) * scale, (clientY - box.top) * scale, sense);
    if (nearest && nearest !== current) read(nearest);
  };

  for (const { svg } of pictures) {
    svg.addEventListener('pointermove', (event) => {
      if (!isPinned || event.pointerType === 'touch') readAt(event);
    });
    svg.addEventListener('pointerdown', (event) => {
      if ((event.target as Element).closest('a')) return;
      readAt(event);
      isPinned = event.pointerType === 'touch' || !isPinned;
      tip.toggleAttribute('data-pinned', isPinned);
    });
  }
  plot.addEventListener('pointerleave', ({ pointerType }) => {
    if (!isPinned && pointerType !== 'touch') hide();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (isPinned && !plot.contains(target as Node)) hide();
  });
  addEventListener('resize', () => {
    if (current) hide();
  });

  cursor.hidden = false;
  cursor.setAttribute('aria-valuemin', '0');
  cursor.setAttribute('aria-valuemax', String(shown().readings.length - 1));
  cursor.setAttribute('aria-valuenow', '0');
  cursor.setAttribute('aria-valuetext', write(shown().readings[0]!));
  cursor.addEventListener('focus', () => read(current ?? shown().readings[0]!));
  cursor.addEventListener('blur', ({ relatedTarget }) => {
    if (!tip.contains(relatedTarget as Node | null)) hide();
  });
  cursor.addEventListener('keydown', (event) => {
    const { readings } = shown();
    if (event.key === 'Escape') return hide();
    if (event.key === 'Enter' && current && !link.hidden) return location.assign(link.href);
    const next = stepFrom(readings, current ?? readings[0]!, event.key);
    if (!next) return;
    event.preventDefault();
    read(next);
  });

  return {
    readDay(day) {
      const { readings } = shown();
      const gap = ({ row }: Reading) => {
        const days = daysOf(row);
        return days ? Math.max(0, days[0] - day, day - days[1]) : Infinity;
      };
      const best = readings.reduce((a, b) => (gap(b) < gap(a) ? b : a));
      if (gap(best) <= NEAR) read(best);
      else hide();
    },
  };
}

/** More figures than this are not all read out. */
const MANY = 8;

/** How far a row may lie from a day on the strip and still be meant, in days. */
const NEAR = 45;
