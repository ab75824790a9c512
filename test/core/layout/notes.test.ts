import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../../src/core/layout/labels.ts';
import { NOTE_SIZE, placeNotes, type NoteSpan } from '../../../src/core/layout/notes.ts';
import { createScale } from '../../../src/core/layout/scale.ts';
import { textWidth } from '../../../src/core/layout/text-width.ts';

const scale = createScale([0, 999], [0, 1000]);
const RANGE = [0, 1000] as const;
const note = (from: number, to: number, text = 'Trireme', kind: NoteSpan['kind'] = 'name'): NoteSpan => ({
  ...{ from, to, text, kind },
});
const WIDTH = textWidth('Trireme', NOTE_SIZE);

const arbitraryNotes = fc.array(
  fc
    .record({
      from: fc.integer({ min: -200, max: 1100 }),
      days: fc.integer({ min: 1, max: 700 }),
      text: fc.string({ minLength: 1, maxLength: 12 }),
      kind: fc.constantFrom<NoteSpan['kind']>('name', 'owner'),
    })
    .map(({ days, ...own }): NoteSpan => ({ ...own, to: own.from + days })),
  { maxLength: 8 },
);
const arbitraryTaken = fc.array(
  fc.tuple(fc.integer({ min: -50, max: 1000 }), fc.integer({ min: 1, max: 200 })).map(([x0, width]): Interval => {
    return { x0, x1: x0 + width };
  }),
  { maxLength: 8 },
);

describe('placeNotes', () => {
  it('writes each note a little after its span begins, keyed by lane and place in the list', () => {
    const placed = placeNotes('galley', [note(100, 300), note(300, 900, 'owned', 'owner')], scale, [], RANGE);
    expect(placed).toMatchObject([
      { key: 'galley:0', kind: 'name', text: 'Trireme', x0: 105 },
      { key: 'galley:1', kind: 'owner', text: 'owned', x0: 305 },
    ]);
    expect(placed[0]!.x1 - placed[0]!.x0).toBeCloseTo(WIDTH);
  });
  it('lets a note that began before come in at the edge', () => {
    expect(placeNotes('galley', [note(-500, 300)], scale, [], RANGE)).toMatchObject([{ x0: 5 }]);
  });
  it('moves a note behind what is in its way', () => {
    const taken = [
      { x0: 130, x1: 150 },
      { x0: 90, x1: 110 },
    ];
    expect(placeNotes('galley', [note(100, 300)], scale, taken, RANGE)).toMatchObject([{ x0: 155 }]);
  });
  it('leaves out a note whose span is not in sight, or ends before it has room', () => {
    expect(placeNotes('galley', [note(1000, 1200), note(100, 120)], scale, [], RANGE)).toEqual([]);
    expect(placeNotes('galley', [note(100, 300)], scale, [{ x0: 90, x1: 280 }], RANGE)).toEqual([]);
  });
  it('never lets notes overlap each other or what is taken, and keeps each in its span and in sight', () => {
    fc.assert(
      fc.property(arbitraryNotes, arbitraryTaken, (notes, taken) => {
        const placed = placeNotes('galley', notes, scale, taken, RANGE);
        placed.forEach(({ key, x0, x1 }, i) => {
          const { from, to } = notes[Number(key.split(':')[1])]!;
          expect(x0).toBeGreaterThan(Math.max(from, 0));
          expect(x1).toBeLessThanOrEqual(Math.min(to, 1000));
          for (const other of [...taken, ...placed.slice(0, i)]) expect(x1 <= other.x0 || other.x1 <= x0).toBe(true);
        });
      }),
    );
  });
});
