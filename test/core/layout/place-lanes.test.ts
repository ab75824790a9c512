import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/core/layout/labels.ts';
import { MARK_RADIUS } from '../../../src/core/layout/marks.ts';
import { placeLanes } from '../../../src/core/layout/place-lanes.ts';
import { textWidth } from '../../../src/core/layout/text-width.ts';
import { arbitraryDomain, arbitraryLanes } from './arbitrary-lanes.ts';

const isApart = (a: Box, b: Box): boolean => a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0;

describe('placeLanes', () => {
  it('places a mark for every event of the domain on every lane that it belongs to', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        const [first, last] = input.domain;
        const expected = input.bands.flatMap(({ lanes }) =>
          lanes.flatMap(({ id, events }) =>
            events
              .map((number) => input.chronicle.events[number]!)
              .filter(({ date }) => date.latest >= first && date.earliest <= last)
              .map((event) => `${id}:${event.id}`),
          ),
        );
        expect(placeLanes(input).marks.map(({ key }) => key)).toEqual(expected);
      }),
    );
  });
  it('keeps every mark inside the range, and on its own lane', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        const { marks, bands, scale } = placeLanes(input);
        const lanes = new Map(bands.flatMap((band) => band.lanes.map((lane) => [lane.id, lane])));
        for (const { x, y, lineY, lane } of marks) {
          expect(x).toBeGreaterThanOrEqual(scale.range[0]);
          expect(x).toBeLessThanOrEqual(scale.range[1]);
          expect(lineY).toBe(lanes.get(lane)!.lineY);
          expect(y).toBeGreaterThanOrEqual(lineY);
          expect(y).toBeLessThan(lanes.get(lane)!.bottom);
        }
      }),
    );
  });
  it('keeps every mark on its track at any domain', () => {
    fc.assert(
      fc.property(arbitraryLanes, arbitraryDomain, (input, domain) => {
        const before = new Map(placeLanes(input).marks.map(({ key, y }) => [key, y]));
        for (const { key, y } of placeLanes({ ...input, domain }).marks) expect(before.get(key) ?? y).toBe(y);
      }),
    );
  });
  it('dims the marks of events that are not shown, and gives them no label', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        const { marks, labels } = placeLanes(input);
        expect(marks.map(({ dimmed }) => dimmed)).toEqual(marks.map(({ number }) => !input.isShown(number)));
        const dimmed = new Set(marks.filter((mark) => mark.dimmed).map(({ key }) => key));
        expect(labels.filter(({ key }) => dimmed.has(key))).toEqual([]);
      }),
    );
  });
  it('keeps labels off each other and off all marks, inside the drawing', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        const { marks, labels, width, height, scale } = placeLanes(input);
        labels.forEach(({ box }, i) => {
          for (const other of labels.slice(0, i)) expect(isApart(box, other.box)).toBe(true);
          for (const { x, y, weight } of marks) {
            const r = MARK_RADIUS[weight];
            expect(isApart(box, { x0: x - r, x1: x + r, y0: y - Math.min(r, 5), y1: y + r })).toBe(true);
          }
          expect(box.x0).toBeGreaterThanOrEqual(scale.range[0]);
          expect(box.x1).toBeLessThanOrEqual(width);
          expect(box.y1).toBeLessThanOrEqual(height);
        });
      }),
    );
  });
  it('stacks bands and lanes without overlap, down to its height', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        const { bands, plotTop, height } = placeLanes(input);
        let y = plotTop;
        for (const band of bands) {
          expect(band.top).toBeGreaterThanOrEqual(y);
          y = band.ruleY;
          for (const lane of band.lanes) {
            expect(lane.top).toBeGreaterThanOrEqual(y);
            expect(lane.lineY).toBeGreaterThan(lane.top);
            y = lane.bottom;
          }
          expect(band.bottom).toBe(y);
        }
        expect(height).toBeGreaterThanOrEqual(y);
      }),
    );
  });
  it('has room for every name: above its line if portrait, else between the edge and the first day', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        const { bands, scale, portrait } = placeLanes(input);
        for (const { name, nameX, nameY, lineY } of bands.flatMap(({ lanes }) => lanes)) {
          const width = textWidth(name, 12.5);
          if (portrait) expect(nameY).toBeLessThan(lineY - 12.5);
          else expect(nameX - width).toBeGreaterThanOrEqual(0);
          if (!portrait) expect(nameX).toBeLessThan(scale.range[0]);
        }
      }),
    );
  });
  it('draws lifelines for entities and none for the lane that collects the rest', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        const whole = placeLanes({ ...input, domain: [input.chronicle.from, input.chronicle.to] });
        for (const { id, segments, lineY } of whole.bands.flatMap(({ lanes }) => lanes)) {
          if (id.endsWith('-rest')) expect(segments).toEqual([]);
          for (const { y } of segments) expect(y).toBe(lineY);
        }
      }),
    );
  });
});
