/** The family tree of projects over time: a line for each, and a thread from whom it came. */
import * as Plot from '@observablehq/plot';
import { formatDate } from '../core/dates/format.ts';
import type { HistoricalDate } from '../core/dates/historical-date.ts';
import { parseDate } from '../core/dates/parse.ts';
import { foldLifelines } from '../core/history/lifelines.ts';
import { textWidth } from '../core/layout/text-width.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import { CHART_WORDS } from '../i18n/charts.ts';
import { foldFamilies } from './family.ts';
import type { Form } from './form.ts';
import { drawPlot, FONT } from './plot.ts';
import { pixelsDown } from './row-names.ts';
import { createTimeAxis } from './time-axis.ts';

const ROW = 27;
const GAP = 9;
const TOP = 14;

/** How far the dots reach that lead to an unknown beginning, as a share of the time shown. */
const BEFORE = 0.03;

/** Members with their rows, from the top down. */
function layFamilies(chronicle: SourcedChronicle) {
  const lives = foldLifelines(chronicle);
  const dates = new Map(chronicle.events.map(({ id, date }) => [id, date]));
  let y = TOP;
  return foldFamilies(chronicle).flatMap(({ members, threads }) => {
    y += GAP;
    return members.map((id) => {
      const { first, segments, end, openStart } = lives.get(id)!;
      y += ROW;
      return {
        id,
        y,
        from: segments[0]!.from,
        to: segments.at(-1)!.to,
        end,
        ...{ began: openStart ? dateUpTo(dates.get(first)!) : dates.get(first)!, openStart },
        threads: threads.filter(({ to }) => to === id),
      };
    });
  });
}

/** The date of something that was there already when the first that is known of it happened. */
function dateUpTo({ edtf, start }: HistoricalDate): HistoricalDate {
  return parseDate(start === 'open' ? edtf : `../${edtf.split('/')[0]!}`);
}

export const tree: Form = {
  table(_, chronicle, lang) {
    const words = CHART_WORDS[lang];
    const names = new Map(chronicle.entities.map(({ id, name }) => [id, name[lang]]));
    return {
      columns: [
        { key: 'project', name: words.project },
        { key: 'from', name: words.began },
        { key: 'parents', name: words.cameFrom },
        { key: 'date', name: words.date },
      ],
      rows: layFamilies(chronicle).map(({ id, from, began, threads }) => {
        const parents = threads.map((thread) => names.get(thread.from)!).join(lang === 'ja' ? '、' : ', ');
        const [first] = threads;
        const { date } = chronicle.events.find(({ id: event }) => event === first?.event) ?? {};
        return {
          group: id,
          days: [first?.day ?? from, first?.day ?? from],
          cells: [
            { text: names.get(id)!, value: names.get(id)!, entity: id },
            { text: formatDate(began, lang), value: began.edtf },
            { text: parents, value: parents },
            { text: date ? formatDate(date, lang) : '', value: date?.edtf ?? '', ...(first && { event: first.event }) },
          ],
        };
      }),
    };
  },
  draw(chart, chronicle, canvas) {
    const { lang, width, entityHref } = canvas;
    const margins = { marginTop: TOP, marginRight: 8, marginBottom: 26, marginLeft: 2 };
    const time = createTimeAxis([chronicle.from, chronicle.to], canvas, margins);
    const before = BEFORE * (time.domain[1] - time.domain[0]);
    const names = new Map(chronicle.entities.map(({ id, name }) => [id, name[lang]]));
    const rows = layFamilies(chronicle).map((row) => {
      const from = Math.max(row.from, time.domain[0]);
      const isAccent = chart.accent?.includes(row.id) ?? false;
      const name = names.get(row.id)!;
      const isRight = time.place(from) + textWidth(name, FONT, isAccent) + 7 > width;
      return {
        ...row,
        from,
        to: Math.max(Math.min(row.to, time.domain[1]), from),
        isAccent,
        name,
        isRight,
      };
    });
    const yOf = new Map(rows.map(({ id, y }) => [id, y]));
    const threads = rows.flatMap(({ threads: own, y, from }) =>
      own.map((thread) => ({ ...thread, x: Math.max(thread.day, from), y1: yOf.get(thread.from)!, y2: y })),
    );
    const height = rows.at(-1)!.y + 12 + margins.marginBottom;
    return drawPlot(canvas, chart.title[lang], {
      ...margins,
      height,
      x: { domain: [...time.domain] },
      y: pixelsDown(TOP, height - margins.marginBottom),
      isRead: 'down',
      readings: rows.map(({ from, y }, row) => ({ x: time.place(from), y, row })),
      marks: [
        ...time.marks,
        Plot.ruleX(threads, {
          x: 'x',
          y1: 'y1',
          y2: 'y2',
          stroke: 'var(--muted)',
          strokeDasharray: '3 3',
          strokeWidth: 1.3,
        }),
        Plot.ruleY(rows, {
          ...{ y: 'y', x1: 'from', x2: 'to', strokeWidth: 3.2 },
          stroke: ({ isAccent }) => (isAccent ? 'var(--hue-0)' : 'var(--line)'),
        }),
        Plot.ruleY(
          rows.filter(({ openStart }) => openStart),
          {
            ...{ y: 'y', x1: ({ from }) => Math.max(from - before, time.domain[0]), x2: 'from' },
            ...{ stroke: 'var(--line)', strokeWidth: 3.2, strokeDasharray: '2 3' },
          },
        ),
        Plot.dot(threads, { x: 'x', y: 'y2', r: 4, fill: 'var(--paper)', stroke: 'var(--ink)', strokeWidth: 1.6 }),
        Plot.dot(
          rows.filter(({ end }) => end),
          { x: 'to', y: 'y', symbol: 'times', r: 4, stroke: 'var(--muted)', strokeWidth: 2 },
        ),
        ...[false, true].map((isRight) =>
          Plot.text(
            rows.filter((row) => row.isRight === isRight),
            {
              ...{ x: isRight ? 'to' : 'from', y: 'y', dy: -5, dx: isRight ? 0 : 7, lineAnchor: 'bottom' as const },
              ...{
                textAnchor: isRight ? ('end' as const) : ('start' as const),
                text: 'name',
                href: ({ id }) => entityHref?.(id) ?? null,
              },
              ...{
                fill: ({ isAccent }) => (isAccent ? 'var(--hue-0)' : 'var(--ink)'),
                stroke: 'var(--paper)',
                strokeWidth: 4,
              },
            },
          ),
        ),
      ],
    });
  },
};
