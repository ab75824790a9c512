import { describe, expect, it } from 'vitest';
import { createRelatives } from '../../src/core/history/relatives.ts';
import { pickNeighbours } from '../../src/site/neighbours.ts';
import { chronicleWith, eventWith, tiny } from './harbour-lookup.ts';

const of = (projects: string[], companies: string[] = []) => ({ projects, companies });
const chronicle = chronicleWith(
  eventWith('a', '2014-01', of(['galley'])),
  eventWith('b', '2014-02', of(['sloop'])),
  eventWith('c', '2014-03', of(['galley', 'sloop'], ['yard'])),
  eventWith('d', '2014-04', of([], ['yard', 'harbour'])),
  eventWith('e', '2014-05', of(['galley'])),
);
const namesOf = (id: string): string[] =>
  pickNeighbours(createRelatives(chronicle)(chronicle.events.findIndex((event) => event.id === id)).neighbours).map(
    ({ direction, lane = 'all', event }) => `${direction} on ${lane}: ${chronicle.events[event]!.id}`,
  );

describe('pickNeighbours', () => {
  it('names the nearest events of the first two projects, then of the chronicle, none twice', () => {
    expect(namesOf('c')).toEqual([
      'earlier on galley: a',
      'later on galley: e',
      'earlier on sloop: b',
      'later on all: d',
    ]);
  });
  it('takes organisations where there are no two projects', () => {
    expect(namesOf('d')).toEqual(['earlier on yard: c', 'later on all: e']);
  });
  it('names nothing before the first event or after the last', () => {
    expect(namesOf('a')).toEqual(['later on galley: c', 'later on all: b']);
    expect(namesOf('e')).toEqual(['earlier on galley: c', 'earlier on all: d']);
  });
  it('finds none for the only event', () => {
    expect(pickNeighbours(createRelatives(chronicleWith(tiny.events[0]!))(0).neighbours)).toEqual([]);
  });
});
