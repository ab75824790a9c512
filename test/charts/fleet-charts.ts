/** A chart of every form over the tiny chronicle, with a ship that grows up. */
import { parseDate } from '../../src/core/dates/parse.ts';
import type { Chart } from '../../src/core/model/chart-schema.ts';
import type { SourcedChronicle, SourcedEvent } from '../../src/core/model/chronicle.ts';
import { tinyChronicle } from '../core/tiny-chronicle.ts';

const tiny = tinyChronicle();
const [starts] = tiny.events;

const grows: SourcedEvent = {
  ...starts!,
  id: 'galley-grows',
  date: parseDate('2016-05-01'),
  kind: 'donation',
  effects: [{ type: 'stage', subject: 'galley', stage: 'grown', of: 'harbour' }],
};

const decks = {
  ...tiny.series[0]!,
  id: 'decks',
  points: ['2014-03-05', '2014-06-05', '2015-01-05'].map((date, index) => ({
    ...{ date: parseDate(date), value: index + 1, series: 'galley', version: `${index}.0` },
  })),
};

const text = (en: string, ja: string) => ({ en, ja });

const chartOf = (fields: Omit<Chart, 'id' | 'title' | 'finding'>): Chart => ({
  id: fields.form,
  title: text(`The ${fields.form}`, `図：${fields.form}`),
  finding: text('It shows.', '示す。'),
  ...fields,
});

/** By form. */
export const fleetCharts: readonly Chart[] = [
  chartOf({
    form: 'lines',
    series: 'launches',
    accent: ['yard'],
    events: [{ event: 'galley-starts', label: text('The galley', 'ガレー船') }],
  }),
  chartOf({ form: 'areas', series: 'launches', only: ['yard'], accent: ['yard'] }),
  chartOf({ form: 'bars', series: 'launches', accent: ['yard'] }),
  chartOf({ form: 'dots', series: 'launches', scale: 'log' }),
  chartOf({ form: 'rhythm', series: 'decks' }),
  chartOf({ form: 'spans', of: 'harbour', until: 'grown' }),
  chartOf({ form: 'kinds', accent: ['launch'] }),
  chartOf({ form: 'grid', most: 3 }),
  chartOf({ form: 'tree', accent: ['sloop'] }),
];

export const fleetChronicle: SourcedChronicle = {
  ...tiny,
  events: [...tiny.events, grows],
  series: [...tiny.series, decks],
  charts: fleetCharts,
};
