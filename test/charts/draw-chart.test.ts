import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { drawChart, tableOfChart } from '../../src/charts/draw-chart.ts';
import { CHART_FORMS } from '../../src/core/model/chart-schema.ts';
import { formatSvg } from '../draw/drawing.ts';
import { fleetCharts, fleetChronicle } from './fleet-charts.ts';

const { document } = new JSDOM().window;
const hrefs = { eventHref: (id: string) => `events/${id}.html`, entityHref: (id: string) => `lanes/${id}.html` };

it('there is a chart of every form here', () => {
  expect(fleetCharts.map(({ form }) => form).sort()).toEqual(Object.keys(CHART_FORMS).sort());
});

describe.each(fleetCharts)('drawChart of $form', (chart) => {
  const draw = (width: number, lang: 'en' | 'ja' = 'en', more = {}) =>
    drawChart(chart, fleetChronicle, { lang, width, document, ...more });

  it('draws what the file shows', async () => {
    await expect(formatSvg(draw(360, 'en', hrefs))).toMatchFileSnapshot(`${chart.form}.svg`);
  });

  it('has no styles, no ids, no colours of its own and no text too small to read, in both widths and languages', () => {
    for (const svg of [draw(360), draw(760), draw(360, 'ja'), draw(760, 'ja', hrefs)]) {
      expect(svg.querySelectorAll('style, [style], [id]')).toHaveLength(0);
      for (const element of svg.querySelectorAll('[fill], [stroke]'))
        for (const name of ['fill', 'stroke'])
          expect(element.getAttribute(name) ?? 'none').toMatch(/^(none|inherit|currentColor|var\(--[a-z0-9-]+\))$/);
      for (const element of [svg, ...svg.querySelectorAll('[font-size]')])
        expect(Number(element.getAttribute('font-size'))).toBeGreaterThanOrEqual(10);
      expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('reads every place out of a row and column of its table', () => {
    const { rows, columns } = tableOfChart(chart, fleetChronicle, 'en');
    for (const width of [360, 760]) {
      const readings = draw(width)
        .getAttribute('data-readings')!
        .split(';')
        .map((part) => part.split(',').map(Number));
      expect(readings.length).toBeGreaterThan(0);
      for (const [x, y, row, column = 0] of readings) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(rows[row!]).toBeDefined();
        expect(columns[column]).toBeDefined();
      }
    }
  });

  it('is one picture without links, and a group with them', () => {
    expect(draw(360).getAttribute('role')).toBe('img');
    const linked = draw(360, 'en', hrefs);
    expect(linked.getAttribute('role')).toBe(linked.querySelector('a') ? 'group' : 'img');
  });
});

it('drawChart throws where there is nothing to show', () => {
  const { series: _, ...spans } = { ...fleetCharts.find(({ form }) => form === 'spans')!, until: 'laid-up' };
  expect(() => drawChart(spans, fleetChronicle, { lang: 'en', width: 360, document })).toThrow('empty chart spans');
});
