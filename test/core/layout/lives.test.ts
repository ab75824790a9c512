import { describe, expect, it } from 'vitest';
import { placeLives, type Lives } from '../../../src/core/layout/lives.ts';
import { createScale } from '../../../src/core/layout/scale.ts';
import type { StackedLane } from '../../../src/core/layout/stack.ts';
import type { Entity } from '../../../src/core/model/chronicle.ts';

const same = (name: string) => ({ en: name, ja: name });
const laneOf = (id: string): StackedLane => {
  const entity: Entity = {
    ...{ id, type: 'project', kind: 'project', name: same(id), aliases: [] },
    theme: 't',
    lane: id,
  };
  return { lane: { id, entity, events: [] }, top: 0, lineY: 20, bottom: 30 };
};
const IDS = ['galley', 'sloop'];
const LIVES: Lives = {
  stages: [
    { id: 'young', name: same('young'), thickness: 3 },
    { id: 'grown', name: same('grown'), thickness: 9 },
  ],
  lifelines: new Map(
    IDS.map((id) => [
      id,
      {
        segments: [
          { from: 110, to: 150, stage: 'young' },
          { from: 150, to: 180, stage: 'grown' },
        ],
        ...{ openStart: false, openEnd: false },
      },
    ]),
  ),
  notes: new Map(IDS.map((id) => [id, [{ kind: 'owner', from: 160, to: 180, text: 'Yard' }]])),
};
const placed = (room: number) => placeLives(IDS.map(laneOf), LIVES, createScale([100, 199], [0, 100]), [0, 100], room);

describe('placeLives', () => {
  it('places every life whole where there is room: two pieces, a cap, the time it was owned and a note each', () => {
    const { of, nodes } = placed(8);
    expect(nodes).toBe(10);
    expect(of.get('sloop')!.segments).toHaveLength(2);
    expect(of.get('sloop')!.owned).toEqual([{ x0: 60, x1: 80 }]);
    expect(of.get('sloop')!.notes).toEqual(LIVES.notes.get('sloop'));
  });
  it('makes one piece, as thick as the thickest, of those that come after the room is taken', () => {
    const { of, nodes } = placed(7);
    expect(nodes).toBe(6);
    expect(of.get('galley')!.segments).toHaveLength(2);
    expect(of.get('sloop')).toMatchObject({ segments: [{ x0: 10, x1: 80, thickness: 9 }], owned: [], notes: [] });
  });
  it('gives a lane without a life nothing', () => {
    const { of } = placeLives([laneOf('raft')], LIVES, createScale([100, 199], [0, 100]), [0, 100], 9);
    expect(of.get('raft')).toEqual({ segments: [], owned: [], notes: [] });
  });
});
