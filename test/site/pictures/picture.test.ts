import { describe, expect, it } from 'vitest';
import { cardOfEvent, listPictures, yearsOf } from '../../../src/site/pictures/picture.ts';
import { describeOembed, oembedPath } from '../../../src/site/pictures/preview.ts';
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

describe('describeOembed', () => {
  const event = { kind: 'event', id: 'light' } as const;
  it('frames the bare view, with the card as its thumbnail, in the language', () => {
    const { frame, picture } = describeOembed(chronicle, event, 'ja', 'https://example.org/x');
    expect(frame?.url).toBe('https://example.org/x/ja/embed/event/light.html');
    expect(picture).toEqual({ url: 'https://example.org/x/ja/cards/year/2014.png', width: 1200, height: 630 });
  });
  it('gives the card of the site as a picture where there is no view', () => {
    const home = { kind: 'home' } as const;
    expect(oembedPath(home, 'en')).toBe('cards/home.oembed.json');
    expect(describeOembed(chronicle, home, 'en', 'https://example.org').frame).toBeUndefined();
  });
});
