import { describe, expect, it } from 'vitest';
import { heightOf } from '../../../src/site/exhibits.ts';
import { openBook } from '../../../src/site/book.ts';
import { cardPath } from '../../../src/site/pictures/picture.ts';
import { cardOf, describeOembed, listEmbeddable, oembedPath, WHOLE } from '../../../src/site/pictures/preview.ts';

const book = openBook();
const root = 'https://example.org/x';
const event = { kind: 'event', id: book.chronicle.events.find(({ weight }) => weight === 1)!.id } as const;

describe('describeOembed', () => {
  it('frames the embed at its height, with the card as its thumbnail, in the language', () => {
    const { frame, picture } = describeOembed(book, event, 'ja', root);
    expect(frame?.height).toBe(heightOf(`event/${event.id}`, book, 'ja'));
    expect(frame?.html).toContain(`src="${root}/ja/embed/event/${event.id}.html" `);
    expect(frame?.html).toContain(` height="${String(frame?.height)}"`);
    expect(picture).toEqual({
      url: `${root}/${cardPath(cardOf(event, book.chronicle), 'ja')}`,
      width: 1200,
      height: 630,
    });
  });
  it('gives the card of the site as a picture where there is no view', () => {
    expect(describeOembed(book, WHOLE, 'en', root).frame).toBeUndefined();
  });
});

it('oembedPath lies beside the embed, and differs for all that can be embedded', () => {
  expect(oembedPath(event, 'ja')).toBe(`ja/embed/event/${event.id}.oembed.json`);
  expect(oembedPath(WHOLE, 'en')).toBe('cards/home.oembed.json');
  const paths = listEmbeddable(book.chronicle).map((one) => oembedPath(one, 'en'));
  expect(new Set(paths).size).toBe(paths.length);
});
