import { describe, expect, it } from 'vitest';
import { cardOfEvent, listPictures, yearsOf } from '../../../src/site/pictures/picture.ts';
import { chronicleWith, eventWith } from '../harbour-lookup.ts';

const chronicle = chronicleWith(
  eventWith('early', '0900', { weight: 1 }),
  eventWith('light', '2014-05-01', { weight: 1 }),
  eventWith('turn', '2015-05-01', { weight: 3 }),
);
const paths = listPictures(chronicle).flatMap(({ files }) => files.map(({ path }) => path));

describe('listPictures', () => {
  it('promises every file once', () => {
    expect(new Set(paths).size).toBe(paths.length);
  });
  it('promises stills beside the bare views, in both languages, and a dark PNG where a view is for quoting', () => {
    expect(paths).toContain('embed/lanes.dark.png');
    expect(paths).toContain('ja/embed/event/turn.dark.svg');
    expect(paths).not.toContain('embed/event/turn.dark.png');
    expect(paths).not.toContain('embed/event/light.light.svg');
  });
});

describe('cardOfEvent', () => {
  it('is its own for a turning point, else that of its year', () => {
    const years = yearsOf(chronicle);
    expect(cardOfEvent(chronicle, 'turn')).toEqual({ kind: 'event', id: 'turn' });
    expect(cardOfEvent(chronicle, 'light')).toEqual({ kind: 'year', year: 2014 });
    expect(cardOfEvent(chronicle, 'early')).toEqual({ kind: 'year', year: years[0] });
  });
});
