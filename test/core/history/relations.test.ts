import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRelations, relationsOf } from '../../../src/core/history/relations.ts';
import type { Effect } from '../../../src/core/model/chronicle.ts';
import { arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { chronicleOf } from '../tiny-chronicle.ts';

const galley = { subject: 'galley' };
const started: Effect = { type: 'started', ...galley };
const ended: Effect = { type: 'ended', ...galley };
const stage = (stage: string): Effect => ({ type: 'stage', ...galley, stage, of: 'harbour' });
const released = (version: string): Effect => ({ type: 'released', ...galley, version });
const name = { en: 'Trireme', ja: '三段櫂船' };
const renamed: Effect = { type: 'renamed', ...galley, name };
const owner = (subject: string, to: string | null): Effect => ({ type: 'owner', subject, owner: to });
const member = (subject: string, tier: string | null): Effect => ({ type: 'member', subject, of: 'harbour', tier });

/** The relations of events of one year each, as `later < earlier: type entity`. */
const foldYears = (...events: Effect[][]): string[] =>
  foldRelations(
    chronicleOf(...events.map((effects, i): [string, ...Effect[]] => [String(2014 + i), ...effects])).events,
  ).map(({ from, to, type, entity }) => `${to} < ${from}: ${type} ${entity}`);

describe('foldRelations', () => {
  it.each<[string, Effect[][], string[]]>([
    [
      'stages follow from the stage before, the first from the beginning',
      [[started], [released('1')], [stage('young')], [released('2')], [stage('grown')]],
      ['1 < 0: released galley', '2 < 0: stage galley', '3 < 1: released galley', '4 < 2: stage galley'],
    ],
    ['a new name follows from the beginning', [[started], [renamed]], ['1 < 0: renamed galley']],
    [
      'an end follows from the last change but a release',
      [[started], [renamed], [released('1')], [ended]],
      ['1 < 0: renamed galley', '2 < 0: released galley', '3 < 1: ended galley'],
    ],
    [
      'only the first stage and the first membership follow from the beginning of a foundation',
      [
        [{ type: 'started', subject: 'harbour' }],
        [stage('young')],
        [member('yard', 'gold')],
        [member('galley', 'gold')],
      ],
      ['1 < 0: started harbour', '2 < 0: started harbour'],
    ],
    [
      'a membership follows from the one before',
      [[member('yard', 'gold')], [member('yard', null)]],
      ['1 < 0: member yard'],
    ],
    [
      'who buys a buyer takes over what that one bought',
      [[owner('galley', 'yard')], [owner('yard', 'harbour')], [owner('harbour', null)]],
      ['1 < 0: owner yard', '2 < 1: owner harbour'],
    ],
    [
      'a descent follows from the last change of the ancestor, a merger from those of the parts and the whole',
      [
        [{ type: 'started', subject: 'sloop' }],
        [{ type: 'descends-from', ...galley, from: ['sloop'] }],
        [{ type: 'started', subject: 'yard' }],
        [{ type: 'merged', ...galley, from: ['sloop', 'yard'] }],
        [{ type: 'ended', subject: 'sloop' }],
      ],
      [
        '1 < 0: descends-from sloop',
        '3 < 1: merged galley',
        '3 < 0: merged sloop',
        '3 < 2: merged yard',
        '4 < 3: ended sloop',
      ],
    ],
    ['two events are related once', [[started], [stage('young'), released('1'), renamed]], ['1 < 0: stage galley']],
    ['nothing follows from what shares a day or an entity only', [[started], [], [member('galley', 'gold')]], []],
    ['an event does not follow from itself', [[started, stage('young'), released('1')]], []],
  ])('%s', (_, events, expected) => {
    expect(foldYears(...events)).toEqual(expected);
  });

  it('relates each two events once, the earlier to the later', () => {
    fc.assert(
      fc.property(arbitraryChronicle, (chronicle) => {
        const relations = foldRelations(chronicle.events);
        for (const { from, to } of relations) expect(from).toBeLessThan(to);
        expect(new Set(relations.map(({ from, to }) => `${from} ${to}`)).size).toBe(relations.length);
        expect(relations.map(({ to }) => to)).toEqual(relations.map(({ to }) => to).toSorted((a, b) => a - b));
      }),
    );
  });

  it('does not change what came before when events are added at the end', () => {
    fc.assert(
      fc.property(arbitraryChronicle, fc.nat(12), ({ events }, count) => {
        const before = foldRelations(events.slice(0, count));
        expect(foldRelations(events).filter(({ to }) => to < count)).toEqual(before);
      }),
    );
  });

  it('joins only what the effects of both name', () => {
    fc.assert(
      fc.property(arbitraryChronicle, (chronicle) => {
        const named = (number: number) =>
          new Set(chronicle.events[number]!.effects.flatMap((effect) => Object.values(effect).flat() as unknown[]));
        for (const { from, to, entity } of foldRelations(chronicle.events)) {
          expect(named(to)).toContain(entity);
          expect(named(from)).toContain(entity);
        }
      }),
    );
  });
});

describe('relationsOf', () => {
  it('finds what a fold of all events finds of one', () => {
    fc.assert(
      fc.property(arbitraryChronicle, ({ events }) => {
        const all = foldRelations(events);
        for (const number of events.keys())
          expect(relationsOf(events, number)).toEqual(all.filter(({ from, to }) => from === number || to === number));
      }),
    );
  });
});
