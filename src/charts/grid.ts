/** In how many events each company took part, year by year: the darker, the more. */
import * as Plot from '@observablehq/plot';
import { partsOfDay } from '../core/dates/day.ts';
import { lastDayOf } from '../core/dates/time-of-day.ts';
import { listTicks } from '../core/dates/ticks.ts';
import type { Chart } from '../core/model/chart-schema.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import { paceOf } from '../core/model/pace.ts';
import type { Lang } from '../core/model/text.ts';
import { CHART_WORDS } from '../i18n/charts.ts';
import type { Form } from './form.ts';
import { drawPlot } from './plot.ts';
import { fitRowNames, pixelsDown } from './row-names.ts';

const ROW = 26;
const TOP = 24;
const TOTAL = 38;

/** Counts the events of every company by year, the companies with most events first. */
function countYears({ most = 20 }: Chart, { from, to, entities, events }: SourcedChronicle, lang: Lang) {
  const { period } = paceOf({ from, to, events });
  const years = listTicks(from, lastDayOf(to), period === 'day' ? 'date' : period, lang);
  const companies = entities
    .filter(({ kind }) => kind === 'company')
    .map(({ id, name }) => {
      const days = events.filter(({ companies: own }) => own.includes(id)).map(({ date }) => date.earliest);
      const counts = years.map(({ day, next }) => days.filter((one) => one >= day && one < next).length);
      return { id, name: name[lang], counts, total: counts.reduce((sum, count) => sum + count, 0) };
    })
    .sort((a, b) => b.total - a.total)
    .slice(0, most);
  return { years, companies };
}

export const grid: Form = {
  table(chart, chronicle, lang) {
    const words = CHART_WORDS[lang];
    const { years, companies } = countYears(chart, chronicle, lang);
    return {
      columns: [
        { key: 'company', name: words.company },
        ...years.map(({ day, text }) => ({ key: String(partsOfDay(day).year), name: text })),
        { key: 'total', name: words.total },
      ],
      rows: companies.map(({ id, name, counts, total }) => ({
        group: id,
        cells: [
          { text: name, value: name, entity: id },
          ...[...counts, total].map((value) => ({ text: String(value), value })),
        ],
      })),
    };
  },
  draw(chart, chronicle, canvas) {
    const { lang, width, entityHref } = canvas;
    const { years, companies } = countYears(chart, chronicle, lang);
    const names = fitRowNames(
      companies.map(({ name }) => name),
      canvas,
    );
    const margins = { marginTop: TOP, marginRight: TOTAL, marginBottom: 2, marginLeft: names.width };
    const step = (width - names.width - TOTAL) / years.length;
    const height = TOP + companies.length * ROW + 2;
    const most = Math.max(...companies.flatMap(({ counts }) => counts));
    const rows = companies.map((company, index) => ({
      ...company,
      isAccent: chart.accent?.includes(company.id) ?? false,
      y: TOP + (index + 0.5) * ROW,
    }));
    const cells = rows.flatMap(({ counts, y }, row) =>
      counts.map((count, column) => ({ count, x: names.width + (column + 0.5) * step, y, row, column: column + 1 })),
    );
    const heads = years.map(({ text }, index) => ({ text, x: names.width + (index + 0.5) * step }));
    return drawPlot(canvas, chart.title[lang], {
      ...margins,
      height,
      x: { ...pixelsDown(names.width, width - TOTAL) },
      y: pixelsDown(TOP, height - 2),
      isRead: 'nearby',
      readings: cells.map(({ x, y, row, column }) => ({ x, y, row, column })),
      marks: [
        Plot.text(heads, {
          ...{ x: 'x', frameAnchor: 'top' as const, lineAnchor: 'bottom' as const, dy: -6, text: 'text' },
          fill: 'var(--muted)',
        }),
        Plot.text([CHART_WORDS[lang].total], {
          ...{ frameAnchor: 'top-right' as const, textAnchor: 'end' as const, lineAnchor: 'bottom' as const },
          ...{ dx: TOTAL, dy: -6, fill: 'var(--muted)' },
        }),
        Plot.rect(cells, {
          ...{ x1: ({ x }) => x - step / 2, x2: ({ x }) => x + step / 2, y1: ({ y }) => y - ROW / 2 },
          ...{
            y2: ({ y }) => y + ROW / 2,
            inset: 0.75,
            fill: ({ count }) => (count > 0 ? 'var(--hue-0)' : 'var(--shade)'),
          },
          // Never so dark that ink on it would be hard to read.
          fillOpacity: ({ count }) => (count > 0 ? 0.08 + 0.44 * Math.sqrt(count / most) : 1),
        }),
        Plot.text(
          cells.filter(({ count }) => count > 0),
          { x: 'x', y: 'y', text: ({ count }) => String(count), fill: 'var(--ink)' },
        ),
        Plot.text(rows, {
          ...{ frameAnchor: 'right' as const, textAnchor: 'end' as const, dx: TOTAL, y: 'y' },
          ...{ text: ({ total }) => String(total), fill: 'var(--muted)' },
        }),
        names.draw(rows.map((row) => ({ ...row, href: entityHref?.(row.id) }))),
      ],
    });
  },
};
