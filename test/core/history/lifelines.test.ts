import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../../src/core/dates/day.ts';
import { foldLifelines } from '../../../src/core/history/lifelines.ts';
import type { Effect } from '../../../src/core/model/chronicle.ts';
import { arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { chronicleOf, tinyChronicle } from '../tiny-chronicle.ts';

const BEYOND = isoToDay('2017-01-01');
const started: Effect = { type: 'started', subject: 'galley' };
const ended: Effect = { type: 'ended', subject: 'galley' };
const reach = (stage: string): Effect => ({ type: 'stage', subject: 'galley', stage, of: 'harbour' });
const galleyOf = (...events: Parameters<typeof chronicleOf>): unknown =>
  foldLifelines(chronicleOf(...events)).get('galley');

describe('foldLifelines', () => {
  it('goes from the start beyond the last day, and grows at a stage', () => {
    expect(foldLifelines(tinyChronicle()).get('galley')).toEqual({
      entity: 'galley',
      first: 'galley-starts',
      segments: [
        { from: isoToDay('2014-03-05'), to: isoToDay('2015-08-01'), event: 'galley-starts' },
        { from: isoToDay('2015-08-01'), to: BEYOND, stage: 'young', of: 'harbour', event: 'galley-joins-harbour' },
      ],
      openStart: false,
      openEnd: true,
    });
  });
  it('begins open at the first event where no start is recorded', () => {
    expect(foldLifelines(tinyChronicle()).get('yard')).toEqual({
      entity: 'yard',
      first: 'galley-starts',
      segments: [{ from: isoToDay('2014-03-05'), to: BEYOND }],
      openStart: true,
      openEnd: true,
    });
  });
  it('begins open at a start of which only the end is known', () => {
    expect(galleyOf(['../2014-03-05', started])).toMatchObject({
      openStart: true,
      segments: [{ from: isoToDay('2014-03-05') }],
    });
  });
  it('ends at the end', () => {
    expect(galleyOf(['2014-03-05', started], ['2015-08-01', ended])).toMatchObject({
      segments: [{ from: isoToDay('2014-03-05'), to: isoToDay('2015-08-01') }],
      openEnd: false,
      end: { day: isoToDay('2015-08-01'), event: 'e1' },
    });
  });
  it('ends at a stage that ends it, even if an end comes later', () => {
    const line = galleyOf(
      ['2014-03-05', started],
      ['2015', reach('grown')],
      ['2015-08-01', reach('laid-up')],
      ['2016', ended],
    );
    expect(line).toMatchObject({ openEnd: false, end: { day: isoToDay('2015-08-01'), event: 'e2' } });
    expect(line).toHaveProperty('segments.length', 2);
    expect(line).toHaveProperty('segments.1', expect.objectContaining({ stage: 'grown', to: isoToDay('2015-08-01') }));
  });
  it('begins with its first stage where both fall on one day', () => {
    expect(galleyOf(['2014-03-05', reach('young'), started])).toHaveProperty('segments', [
      { from: isoToDay('2014-03-05'), to: BEYOND, stage: 'young', of: 'harbour', event: 'e0' },
    ]);
  });
  it('lasts a day at least', () => {
    expect(galleyOf(['2014', started], ['2014', ended])).toMatchObject({
      segments: [{ from: isoToDay('2014-01-01'), to: isoToDay('2014-01-02') }],
    });
  });
  it('has none for an entity that no event names', () => {
    expect([...foldLifelines(chronicleOf(['2014', started])).keys()]).toEqual(['galley']);
  });
  it('joins the segments of each without a gap, inside the chronicle', () => {
    fc.assert(
      fc.property(arbitraryChronicle, (chronicle) => {
        for (const { segments, openEnd } of foldLifelines(chronicle).values()) {
          expect(segments.length).toBeGreaterThan(0);
          segments.forEach(({ from, to }, index) => {
            expect(from).toBeLessThan(to);
            if (index > 0) expect(from).toBe(segments[index - 1]?.to);
          });
          if (openEnd) expect(segments.at(-1)?.to).toBe(chronicle.to + 1);
        }
      }),
    );
  });
});
