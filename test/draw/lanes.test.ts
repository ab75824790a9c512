import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../src/core/dates/day.ts';
import { MOST_NODES, type LanesSize } from '../../src/core/layout/place-lanes.ts';
import { placeTicks } from '../../src/core/layout/ticks.ts';
import { emptyQuery, GROUPINGS, type Grouping } from '../../src/core/query/query.ts';
import { createView } from '../../src/core/view.ts';
import { drawAxis } from '../../src/draw/axis.ts';
import { drawNames } from '../../src/draw/names.ts';
import { liveWordsOf } from '../../src/i18n/live.ts';
import { timelineNames } from '../../src/i18n/timeline-names.ts';
import { denseChronicle, FIRST, LAST, type Density } from '../core/dense-chronicle.ts';
import { arbitraryLanesTwice } from '../core/layout/arbitrary-lanes.ts';
import { createSvg, drawn, formatSvg, listAttributes, listElements, look, placeFleet } from './drawing.ts';

const QUARTER = { from: isoToDay('2015-01-01'), to: isoToDay('2015-03-31') };

describe('drawLanes', () => {
  it.each([
    ['lanes', {}, 900],
    ['lanes-portrait', {}, 390],
    ['lanes-zoomed', { from: isoToDay('2014-03-01'), to: isoToDay('2014-12-31') }, 900],
    ['lanes-by-project', { lanes: 'project' }, 900],
  ] as const)('draws the fleet as in %s.svg', async (name, query, width) => {
    await expect(formatSvg(drawn(placeFleet(query, width)))).toMatchFileSnapshot(`${name}.svg`);
  });
  it('dims what does not survive as in lanes-filtered.svg', async () => {
    await expect(formatSvg(drawn(placeFleet({}, 900, [1, 5])))).toMatchFileSnapshot('lanes-filtered.svg');
  });
  it('is as large as what is placed, from edge to edge', () => {
    const placed = placeFleet({}, 900, undefined, { overscan: 70 });
    const svg = drawn(placed);
    const width = placed.scale.range[1] + 140;
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual([String(width), String(placed.height)]);
    expect(svg.getAttribute('viewBox')).toBe(`-70 0 ${width} ${placed.height}`);
  });
  it('writes no number with more than one digit after the point', () => {
    const svg = drawn(placeFleet({}, 877));
    for (const shape of svg.querySelectorAll('.shape')) shape.remove();
    expect(svg.outerHTML).not.toMatch(/\d\.\d\d/);
  });
  it('draws the marks that are out of sight in a layer of their own', () => {
    const svg = drawn(placeFleet({}, 900, undefined, { sight: [0, 50] }));
    expect(new Set(listAttributes(svg, '.marks .mark', 'data-on'))).toEqual(new Set(['galley']));
    expect(new Set(listAttributes(svg, '.far .mark', 'data-on'))).toEqual(new Set(['sloop', 'boats-rest']));
  });
  it('dims the marks of the events that did not survive', () => {
    const svg = drawn(placeFleet({}, 900, [1, 5]));
    const lit = [...svg.querySelectorAll<SVGElement>('.mark:not([data-dimmed])')].map(
      ({ dataset }) => dataset['event'],
    );
    expect(lit).toEqual(['galley-starts', 'sloop-starts']);
    drawn(placeFleet(), svg);
    expect(svg.querySelectorAll('[data-dimmed]')).toHaveLength(0);
  });
  it('keeps the marks and lanes that the build drew, and the focus on them', () => {
    const svg = createSvg(drawn(placeFleet()).outerHTML);
    const [lanes, marks] = ['.lane', '.mark'].map((selector) => [...svg.querySelectorAll(selector)]);
    const mark = svg.querySelector<SVGAElement>('[data-event=sloop-starts]')!;
    mark.focus();
    drawn(placeFleet({}, 920), svg);
    expect([...svg.querySelectorAll('.lane')]).toEqual(lanes);
    const kept = [...svg.querySelectorAll('.mark')];
    expect(kept).toHaveLength(marks!.length);
    expect(kept.every((element, i) => element === marks![i])).toBe(true);
    expect(svg.ownerDocument.activeElement).toBe(mark);
  });
  it('keeps the focus on a mark while a part of the time is looked at and left again', () => {
    const svg = drawn(placeFleet());
    const mark = svg.querySelector<SVGAElement>('[data-event=sloop-starts]')!;
    mark.focus();
    drawn(placeFleet(QUARTER), svg);
    expect(listAttributes(svg, '.mark', 'data-event')).toEqual(['sloop-starts']);
    drawn(placeFleet(), svg);
    expect(svg.ownerDocument.activeElement).toBe(mark);
  });
  it('draws over an earlier drawing, or what the build drew, just what it would draw afresh', () => {
    fc.assert(
      fc.property(arbitraryLanesTwice, ([before, after]) => {
        const shownBy = (svg: SVGSVGElement): string[] => listElements(svg).sort();
        const afresh = drawn(after);
        expect(shownBy(drawn(after, drawn(before)))).toEqual(shownBy(afresh));
        const built = createSvg(drawn(before).outerHTML);
        expect(shownBy(drawn(after, built))).toEqual(shownBy(afresh));
        expect(listAttributes(built, '.mark', 'data-key')).toEqual(listAttributes(afresh, '.mark', 'data-key'));
        expect(formatSvg(drawn(after, built))).toBe(formatSvg(built));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a drawing of a big chronicle', () => {
  interface DenseView {
    readonly density: Density;
    readonly times: readonly (readonly [number, number])[];
    readonly size: LanesSize;
    readonly lanes: Grouping;
    /** Of so many events one survives. */
    readonly keep: number;
  }
  const arbitraryTime = fc
    .record({ days: fc.nat(1000).map((step) => 3 * 1000 ** (step / 1000)), place: fc.nat(1000) })
    .map(({ days, place }): [number, number] => {
      const from = Math.floor(FIRST + ((LAST + 1 - FIRST - days) * place) / 1000);
      return [from, Math.min(LAST, from + Math.ceil(days) - 1)];
    });
  const arbitrarySize: fc.Arbitrary<LanesSize> = fc
    .record({
      width: fc.constantFrom(390, 768, 1240, 1440, 2560),
      overscan: fc.constantFrom(0, 0.35),
      sight: fc.option(fc.constantFrom([0, 900] as const, [600, 1900] as const)),
    })
    .map(({ width, overscan, sight }) => ({
      ...{ width, portrait: width < 640, overscan: Math.round(width * overscan) },
      ...(sight && { sight }),
    }));
  const arbitraryView: fc.Arbitrary<DenseView> = fc.record({
    density: fc.record({
      seed: fc.nat(),
      events: fc.constantFrom(300, 1500, 3000),
      lanes: fc.constantFrom(12, 60, 400),
      letters: fc.constantFrom(1, 24),
      exact: fc.constantFrom(0, 0.7, 1),
      changing: fc.constantFrom(4, 60),
    }),
    times: fc.array(arbitraryTime, { minLength: 3, maxLength: 3 }),
    size: arbitrarySize,
    lanes: fc.constantFrom(...GROUPINGS),
    keep: fc.constantFrom(1, 2, 9),
  });

  /** A wide screen, and labels and dates that leave no mark without a label or an extent. */
  const CROWDED: DenseView = {
    density: { seed: 3, events: 3000, lanes: 20, letters: 1, exact: 0, changing: 60 },
    times: [
      [FIRST, LAST],
      [12_500, 13_399],
    ],
    size: { width: 2560, portrait: false, overscan: 896, sight: [0, 900] },
    ...{ lanes: 'theme', keep: 1 },
  };
  /** Days that are all known, so that most of what there is room for is labels. */
  const LABELLED: DenseView = {
    ...CROWDED,
    density: { seed: 3, events: 2000, lanes: 100, letters: 1, exact: 1, changing: 60 },
    times: [[12_500, 12_699]],
    size: { ...CROWDED.size, sight: [0, 1900] },
    lanes: 'project',
  };
  /** Lives of many pieces on more lanes than there can be. */
  const LIVELY: DenseView = {
    ...CROWDED,
    density: { seed: 3, events: 3000, lanes: 400, letters: 1, exact: 1, changing: 4 },
    size: { width: 2560, portrait: false, overscan: 896 },
    lanes: 'project',
  };
  const countIn = (...drawings: Element[]) =>
    drawings.reduce((sum, drawing) => sum + drawing.querySelectorAll('*').length, 0);

  it('leaves out labels where there is no room for all: first of what is out of sight, then of the lightest', () => {
    const { density, times, size, lanes } = LABELLED;
    const view = createView(denseChronicle(density), timelineNames(liveWordsOf));
    const [[from, to] = [FIRST, LAST]] = times;
    const labelsIn = (isMoving: boolean) => {
      const query = { ...emptyQuery, lanes, from, to };
      const { marks, far } = view.lanes(query, view.survivors(emptyQuery), { ...size, isMoving }, { lang: 'en' });
      const keysOf = (...weights: number[]) =>
        marks.flatMap(({ key, label, weight }) => (label && weights.includes(weight) ? [key] : []));
      return { light: keysOf(1), heavy: keysOf(2, 3), far: far.map(({ label }) => label) };
    };
    const [rest, alone] = [labelsIn(false), labelsIn(true)];
    expect(rest.light.length).toBeLessThan(alone.light.length);
    expect(rest.heavy).toEqual(alone.heavy);
    expect(new Set(rest.far)).toEqual(new Set([undefined]));
  });
  it('never holds more elements than it may, whatever the data, the time and the size', () => {
    fc.assert(
      fc.property(arbitraryView, ({ density, times, size, lanes, keep }) => {
        const chronicle = denseChronicle(density);
        const view = createView(chronicle, timelineNames(liveWordsOf));
        const survivors = new Set([...chronicle.events.keys()].filter((number) => number % keep === 0));
        const [svg, names, axis] = [createSvg(), createSvg(), createSvg()];
        for (const [from, to] of times) {
          const placed = view.lanes({ ...emptyQuery, lanes, from, to }, survivors, size, { lang: 'en' });
          drawn(placed, svg);
          drawNames(names, placed, look);
          drawAxis(axis, placed, placeTicks(placed.scale, 'en'));
          expect(countIn(svg, names, axis)).toBeLessThanOrEqual(MOST_NODES);
        }
      }),
      { numRuns: 15, examples: [[CROWDED], [LABELLED], [LIVELY]] },
    );
  });
});
