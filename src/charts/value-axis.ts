/** The axis of figures at the side of a chart: lines across, their figures, and the unit over them. */
import * as Plot from '@observablehq/plot';
import { scaleLinear, scaleLog } from 'd3';
import type { Lang } from '../core/model/text.ts';
import { formatNumber } from './format-number.ts';
import { FONT } from './plot.ts';

export interface ValueAxis {
  readonly type: 'linear' | 'log';
  readonly domain: readonly [low: number, high: number];
  /** Pixels of a figure. */
  place(value: number): number;
  readonly marks: readonly Plot.Markish[];
}

/** How many times lower and higher than the figures a logarithmic axis reaches, so that dots and names keep off its ends. */
const LOG_AIR = 2;

interface Frame {
  readonly top: number;
  readonly bottom: number;
  readonly lang: Lang;
  readonly unit: string;
  readonly type?: 'linear' | 'log' | undefined;
}

/** Creates the axis for figures, from zero up, or by powers of ten. */
export function createValueAxis(
  values: readonly number[],
  { top, bottom, lang, unit, type = 'linear' }: Frame,
): ValueAxis {
  const most = Math.max(...values);
  const isLog = type === 'log';
  const scale = isLog
    ? scaleLog([Math.min(...values) / LOG_AIR, most * LOG_AIR], [bottom, top])
    : scaleLinear([0, most], [bottom, top]).nice(4);
  const ticks = isLog ? scale.ticks().filter((tick) => Number.isInteger(Math.log10(tick))) : scale.ticks(4);
  return {
    type,
    domain: scale.domain() as [number, number],
    place: (value) => scale(value),
    marks: [
      Plot.ruleY(ticks, { stroke: (tick: number) => (tick === 0 ? 'var(--line)' : 'var(--grid)') }),
      Plot.text(ticks, {
        y: (tick: number) => tick,
        text: (tick: number) => formatNumber(tick, lang),
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -6,
        fill: 'var(--muted)',
        fontVariant: 'tabular-nums',
      }),
      Plot.text([unit], {
        frameAnchor: 'top-left',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        dx: 0,
        dy: -6 - FONT * 0.1,
        fill: 'var(--muted)',
      }),
    ],
  };
}
