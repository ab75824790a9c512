/** A bar for every project that reached a stage, from the day it was taken in to the day it got there. */
import * as Plot from '@observablehq/plot';
import { formatDay } from '../core/dates/format.ts';
import { dayToIso } from '../core/dates/day.ts';
import type { Day } from '../core/dates/historical-date.ts';
import { foldStages, type StageSpan } from '../core/history/stages.ts';
import { textWidth } from '../core/layout/text-width.ts';
import type { Chart } from '../core/model/chart-schema.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { CHART_WORDS } from '../i18n/charts.ts';
import type { Form } from './form.ts';
import { drawPlot, FONT } from './plot.ts';
import { fitRowNames, pixelsDown } from './row-names.ts';
import { createTimeAxis } from './time-axis.ts';

const ROW = 30;
/** Height of a line of the key. */
const KEY = 19;
const DAYS_OF_MONTH = 365.2425 / 12;

interface Way {
  readonly project: string;
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly months: number;
  /** The event that ended it. */
  readonly event: string;
  readonly isAccent: boolean;
  /** What was between; each ends where the next begins. */
  readonly steps: readonly StageSpan[];
}

function listWays(chart: Chart, chronicle: SourcedChronicle, lang: Lang): Way[] {
  const names = new Map(chronicle.entities.map(({ id, name }) => [id, name[lang]]));
  return [...foldStages(chronicle)]
    .flatMap(([project, spans]): Way[] => {
      const own = spans.filter(({ of }) => of === chart.of);
      const end = own.find(({ stage }) => stage === chart.until);
      const [start] = own;
      if (!start || !end || start === end) return [];
      const months = Math.round((end.from - start.from) / DAYS_OF_MONTH);
      const steps = own.filter(({ from }) => from < end.from);
      const isAccent = chart.accent?.includes(project) ?? false;
      const name = names.get(project) ?? project;
      return [{ project, name, from: start.from, to: end.from, months, event: end.event, isAccent, steps }];
    })
    .sort((a, b) => a.to - b.to || a.from - b.from);
}

export const spans: Form = {
  table(chart, chronicle, lang) {
    const words = CHART_WORDS[lang];
    const until = chronicle.stages.find(({ id }) => id === chart.until)!.name[lang];
    return {
      columns: [
        { key: 'project', name: words.project },
        { key: 'from', name: words.from },
        { key: 'until', name: until },
        { key: 'months', name: words.took },
      ],
      rows: listWays(chart, chronicle, lang).map(({ project, name, from, to, months, event, steps }) => ({
        group: project,
        days: [to, to],
        cells: [
          { text: name, value: name, entity: project },
          { text: formatDay(from, lang), value: dayToIso(from), event: steps[0]!.event },
          { text: formatDay(to, lang), value: dayToIso(to), event },
          { text: String(months), value: months },
        ],
      })),
    };
  },
  draw(chart, chronicle, canvas) {
    const { lang, width, entityHref } = canvas;
    const ways = listWays(chart, chronicle, lang);
    const names = fitRowNames(
      ways.map(({ name }) => name),
      canvas,
    );
    const words = CHART_WORDS[lang];
    const room = Math.max(...ways.map(({ months }) => textWidth(words.months(months), FONT))) + 14;
    const stages = chronicle.stages.filter(({ id }) =>
      ways.some(({ steps: own }) => own.some(({ stage }) => stage === id)),
    );
    const key = layKey(
      stages.map(({ id, name }) => ({ stage: id, name: name[lang] })),
      names.width,
      width,
    );
    const top = (key.at(-1)!.line + 1) * KEY + 10;
    const margins = { marginTop: top, marginRight: room, marginBottom: 26, marginLeft: names.width };
    const height = top + ways.length * ROW + margins.marginBottom;
    const time = createTimeAxis(
      ways.flatMap(({ from, to }) => [from, to]),
      canvas,
      margins,
    );
    const rows = ways.map((way, index) => ({ ...way, y: top + (index + 0.5) * ROW }));
    const steps = rows.flatMap(({ y, to, steps: own, isAccent }) =>
      own.map(({ stage, from }, index) => ({ stage, from, to: own[index + 1]?.from ?? to, y, isAccent })),
    );
    const opacity = (stage: string) => 0.35 + (0.5 * stages.findIndex(({ id }) => id === stage)) / stages.length;
    return drawPlot(canvas, chart.title[lang], {
      ...margins,
      height,
      x: { domain: [...time.domain] },
      y: pixelsDown(top, height - margins.marginBottom),
      isRead: 'down',
      readings: rows.map(({ y, to }, row) => ({ x: time.place(to), y, row })),
      marks: [
        ...time.marks,
        ...key.map(({ name, stage, x, line }) => [
          Plot.text([name], {
            ...{
              frameAnchor: 'top-left' as const,
              dx: x + 16 - names.width,
              dy: line * KEY + 9 - top,
              fill: 'var(--muted)',
            },
            ...{ textAnchor: 'start' as const, lineAnchor: 'middle' as const },
          }),
          Plot.dot([name], {
            ...{ frameAnchor: 'top-left' as const, dx: x + 6 - names.width, dy: line * KEY + 9 - top },
            ...{ symbol: 'square' as const, r: 6 },
            ...{ fill: 'var(--line)', fillOpacity: opacity(stage) },
          }),
        ]),
        Plot.rect(steps, {
          ...{ x1: 'from', x2: 'to', y1: ({ y }) => y - 7, y2: ({ y }) => y + 7, insetRight: 0.5 },
          fill: ({ isAccent }) => (isAccent ? 'var(--hue-0)' : 'var(--line)'),
          fillOpacity: ({ stage, isAccent }) => opacity(stage) + (isAccent ? 0.3 : 0),
        }),
        Plot.dot(rows, { x: 'to', y: 'y', r: 5, symbol: 'star', fill: 'var(--ink)' }),
        Plot.text(rows, {
          ...{ x: 'to', y: 'y', dx: 9, textAnchor: 'start' as const, text: ({ months }) => words.months(months) },
          fill: 'var(--ink)',
        }),
        names.draw(rows.map((row) => ({ ...row, href: entityHref?.(row.project) }))),
      ],
    });
  },
};

/** Squares with words beside them, one after the other; in a new line where there is no room, and at the edge if the words are long. */
function layKey<K extends { readonly name: string }>(
  entries: readonly K[],
  left: number,
  width: number,
): (K & Place)[] {
  const widths = entries.map(({ name }) => textWidth(name, FONT) + 34);
  const from = widths.reduce((sum, one) => sum + one, left) > width ? 0 : left;
  let [x, line] = [from, 0];
  return entries.map((entry, index) => {
    if (x > from && x + widths[index]! > width) [x, line] = [from, line + 1];
    const place = { ...entry, x, line };
    x += widths[index]!;
    return place;
  });
}

interface Place {
  readonly x: number;
  readonly line: number;
}
