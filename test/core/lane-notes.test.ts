import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../src/core/dates/day.ts';
import { foldLifelines } from '../../src/core/history/lifelines.ts';
import { foldNotes } from '../../src/core/lane-notes.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import type { Lang } from '../../src/core/model/text.ts';
import { arbitraryChronicle } from './arbitrary-chronicle.ts';
import { chronicleOf, tinyChronicle } from './tiny-chronicle.ts';

const notesOf = (chronicle: Chronicle, lang: Lang = 'en') =>
  foldNotes(chronicle, foldLifelines(chronicle), lang, (owner) => `of ${owner}`);
const name = { en: 'Trireme', ja: '三段櫂船' };
const started = { type: 'started', subject: 'galley' } as const;

describe('foldNotes', () => {
  it('tells every name of what was renamed, from when to when it held', () => {
    const renamed = chronicleOf(['2014-03-05', started], ['2015', { type: 'renamed', subject: 'galley', name }]);
    const [start, middle, end] = ['2014-03-05', '2015-01-01', '2017-01-01'].map(isoToDay);
    expect([...notesOf(renamed)]).toEqual([
      [
        'galley',
        [
          { kind: 'name', from: start, to: middle, text: 'Galley' },
          { kind: 'name', from: middle, to: end, text: 'Trireme' },
        ],
      ],
    ]);
    expect(
      notesOf(renamed, 'ja')
        .get('galley')!
        .map(({ text }) => text),
    ).toEqual(['ガレー船', '三段櫂船']);
  });
  it('tells who owned what, until it had no owner any more or its life ended', () => {
    const owned = chronicleOf(
      ['2014', started],
      ['2015', { type: 'owner', subject: 'galley', owner: 'yard' }],
      ['2016-01-01', { type: 'ended', subject: 'galley' }],
    );
    expect(notesOf(owned).get('galley')).toEqual([
      { kind: 'owner', from: isoToDay('2015-01-01'), to: isoToDay('2016-01-01'), text: 'of Yard' },
    ]);
  });
  it('says nothing of what kept its name and had no owner', () => {
    expect(notesOf(tinyChronicle()).size).toBe(0);
  });
  it('gives notes in order of time, none of them empty or outside the life', () => {
    fc.assert(
      fc.property(arbitraryChronicle, (chronicle) => {
        const lifelines = foldLifelines(chronicle);
        for (const [id, notes] of foldNotes(chronicle, lifelines, 'en', String)) {
          const { segments } = lifelines.get(id)!;
          expect(notes.map(({ from }) => from)).toEqual(notes.map(({ from }) => from).sort((a, b) => a - b));
          for (const { from, to } of notes) {
            expect(from).toBeLessThan(to);
            expect(from).toBeGreaterThanOrEqual(segments[0]!.from);
            expect(to).toBeLessThanOrEqual(segments.at(-1)!.to);
          }
        }
      }),
    );
  });
});
