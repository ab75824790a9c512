/** How many events of each kind there were in every quarter: a row of bars for each kind, all on one scale. */
import * as Plot from '@observablehq/plot';
import { dayToIso, isoYear, partsOfDay } from '../core/dates/day.ts';
import { formatYear } from '../core/dates/format.ts';
import { listTicks, type Tick, type TickUnit } from '../core/dates/ticks.ts';
import { lastDayOf } from '../core/dates/time-of-day.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import { paceOf, type Period } from '../core/model/pace.ts';
import type { Lang } from '../core/model/text.ts';
import { CHART_WORDS } from '../i18n/charts.ts';
import { isNarrow, type ChartTable, type Form } from './form.ts';
import { formatNumber } from './format-number.ts';
import { drawPlot, FONT } from './plot.ts';
import { fitRowNames, LINE_HEIGHT, pixelsDown } from './row-names.ts';
import { createTimeAxis } from './time-axis.ts';

const GAP = 5;

/** Height of the figure over the highest bar of a row. */
const PEAK = 8;

const tickOf = (period: Period): TickUnit => (period === 'day' ? 'full-day' : period);

/** Counts the events that began in each quarter, by kind; the kinds with most events first. */
function countKinds({ from, to, kinds, events }: SourcedChronicle, lang: Lang) {
  const { group, period } = paceOf({ from, to, events });
  const quarters: readonly Tick[] = listTicks(
    from,
    lastDayOf(to),
    group === 'month' ? 'quarter' : tickOf(period),
    lang,
  );
  const isQuarters = group === 'month';
  const counted = kinds
    .map(({ id, name }) => {
      const days = events.filter(({ kind }) => kind === id).map(({ date }) => date.earliest);
      const counts = quarters.map(({ day, next }) => days.filter((one) => one >= day && one < next).length);
      return { id, name: name[lang], counts, total: counts.reduce((sum, count) => sum + count, 0) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  return { quarters, counted, isQuarters };
}

function table(chronicle: SourcedChronicle, lang: Lang): ChartTable {
  const words = CHART_WORDS[lang];
  const { quarters, counted, isQuarters } = countKinds(chronicle, lang);
  const cell = (value: number) => ({ text: formatNumber(value, lang), value });
  return {
    columns: [
      { key: 'quarter', name: isQuarters ? words.quarter : words.date },
      ...counted.map(({ id, name }) => ({ key: id, name })),
      { key: 'total', name: words.total },
    ],
    rows: quarters.map(({ day, next, text }, index) => {
      const { year, month } = partsOfDay(day);
      const quarter = (month + 2) / 3;
      return {
        days: [day, next - 1],
        cells: [
          isQuarters
            ? { text: words.quarterOf(formatYear(day, lang), quarter), value: `${isoYear(year)}-Q${quarter}` }
            : { text, value: dayToIso(day) },
          ...counted.map(({ counts }) => cell(counts[index]!)),
          cell(counted.reduce((sum, { counts }) => sum + counts[index]!, 0)),
        ],
      };
    }),
  };
}

export const kinds: Form = {
  table: (_, chronicle, lang) => table(chronicle, lang),
  draw(chart, chronicle, canvas) {
    const { lang } = canvas;
    const { quarters, counted } = countKinds(chronicle, lang);
    const unit = isNarrow(canvas) ? 2.6 : 3.2;
    const top = 26;
    const names = fitRowNames(
      counted.map(({ name }) => name),
      canvas,
    );
    let y = top;
    const rows = counted.map(({ id, name, counts, total }) => {
      const most = Math.max(...counts);
      const room = Math.max(most * unit + PEAK, names.linesOf(name).length * FONT * LINE_HEIGHT) + GAP;
      y += room;
      return {
        id,
        name,
        counts,
        total,
        most,
        base: y,
        y: y - FONT * 0.5,
        isAccent: chart.accent?.includes(id) ?? false,
      };
    });
    const margins = { marginTop: top, marginRight: 30, marginBottom: 26, marginLeft: names.width };
    const height = y + 4 + margins.marginBottom;
    const time = createTimeAxis(
      quarters.flatMap(({ day, next }) => [day, next - 1]),
      canvas,
      margins,
    );
    const barsOf = rows.flatMap(({ counts, base, isAccent, most }) =>
      counts.map((count, index) => ({ ...quarters[index]!, count, base, isAccent, isMost: count === most })),
    );
    const peaks = rows.map((row) => barsOf.find(({ base, isMost }) => base === row.base && isMost)!);
    const size = names.linesOf;
    return drawPlot(canvas, chart.title[lang], {
      ...margins,
      height,
      x: { domain: [...time.domain] },
      y: pixelsDown(top, height - margins.marginBottom),
      readings: quarters.map(({ day, next }, row) => ({ x: time.place((day + next) / 2), y: top, row })),
      marks: [
        ...time.marks,
        Plot.ruleY(rows, { y: 'base', stroke: 'var(--grid)' }),
        Plot.rect(
          barsOf.filter(({ count }) => count > 0),
          {
            ...{ x1: 'day', x2: 'next', y1: ({ base, count }) => base - count * unit, y2: 'base' },
            ...{ insetLeft: 0.7, insetRight: 0.7 },
            fill: ({ isAccent }) => (isAccent ? 'var(--hue-0)' : 'var(--line)'),
          },
        ),
        Plot.text(peaks, {
          x: ({ day, next }) => (day + next) / 2,
          y: ({ base, count }) => base - count * unit,
          ...{ dy: -2, lineAnchor: 'bottom' as const, text: ({ count }) => String(count), fontSize: 10.5 },
          fill: 'var(--muted)',
        }),
        Plot.text(rows, {
          ...{ frameAnchor: 'right' as const, textAnchor: 'end' as const, dx: 30, y: 'base', dy: -1 },
          ...{ lineAnchor: 'bottom' as const, text: ({ total }) => formatNumber(total, lang) },
          fill: ({ isAccent }) => (isAccent ? 'var(--hue-0)' : 'var(--ink)'),
        }),
        Plot.text([CHART_WORDS[lang].total], {
          ...{ frameAnchor: 'top-right' as const, textAnchor: 'end' as const, lineAnchor: 'bottom' as const },
          ...{ dx: 30, dy: -6, fill: 'var(--muted)' },
        }),
        names.draw(rows.map((row) => ({ ...row, y: row.base - (size(row.name).length * FONT * LINE_HEIGHT) / 2 }))),
      ],
    });
  },
};
