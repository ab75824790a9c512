import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../src/core/dates/day.ts';
import { placeTicks } from '../../src/core/layout/ticks.ts';
import { AXIS_HEIGHT, drawAxis } from '../../src/draw/axis.ts';
import { drawMotionAxis } from '../../src/draw/motion-axis.ts';
import { createCanvas, MOTION_LOOK } from './canvas.ts';
import { createSvg, placeFleet } from './drawing.ts';

const HALF = { from: isoToDay('2015-01-01'), to: isoToDay('2015-06-30') };

describe('drawMotionAxis', () => {
  const placed = placeFleet(HALF);
  const ticks = placeTicks(placed.scale, 'en');
  const { calls, context } = createCanvas();
  drawMotionAxis(context, ticks, [-120, 780], MOTION_LOOK);

  it('covers the axis from end to end with paper', () => {
    expect(calls[0]).toEqual(['fillRect', 'white', 1, -120, 0, 900, AXIS_HEIGHT]);
  });
  it('writes every name where the elements have it', () => {
    const svg = createSvg();
    drawAxis(svg, placed, ticks);
    const texts = [...svg.querySelectorAll('text')].map((text) => [
      text.textContent,
      Number(text.getAttribute('x')),
      Number(text.getAttribute('y')),
    ]);
    const said = calls.slice(1).map(([, , , text, x, y]) => [text, Math.round(Number(x) * 10) / 10, y]);
    expect(texts.length).toBeGreaterThan(6);
    expect(said).toEqual(texts);
  });
});
