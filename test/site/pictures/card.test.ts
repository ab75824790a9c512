import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/given.ts';
import { composeCard, EDGE, fitTitle } from '../../../src/site/pictures/card.ts';
import { measureText } from '../../../src/site/pictures/fonts.ts';
import { CARD } from '../../../src/site/pictures/picture.ts';
import { readChronicle } from '../../../src/site/read-data.ts';

const { document } = new JSDOM().window;
const { events, entities } = readChronicle();
const bare = (text: string): string => text.replace(/\s/g, '');

describe('fitTitle', () => {
  it('sets a short title large and a long one in more lines', () => {
    expect(fitTitle('Harbour', 'en').type.size).toBe(76);
    expect(fitTitle('港湾同盟が運河の共同運営を始めると発表し、四つの造船所が賛同', 'ja').lines.length).toBeGreaterThan(
      1,
    );
  });
  it.each(LANGUAGES)('never cuts a title of the record in %j', (lang) => {
    for (const title of [...events.map((event) => event.title[lang]), ...entities.map(({ name }) => name[lang])]) {
      const { type, lines } = fitTitle(title, lang);
      expect(bare(lines.join(''))).toBe(bare(title));
      for (const line of lines)
        expect(measureText('serif', line, type.size), title).toBeLessThanOrEqual(CARD.width - 2 * EDGE + type.size);
    }
  });
});

describe('composeCard', () => {
  const long = 'The harbour alliance says that it will run the canal together with four yards and a bank. '.repeat(9);
  const card = {
    title: long.slice(0, 90),
    eyebrow: '1871',
    text: [long],
    drawing: { height: 150, draw: () => undefined },
  };
  const bottoms = (svg: SVGSVGElement, selector: string): number[] =>
    [...svg.querySelectorAll(selector)].map((text) => Number(text.getAttribute('y')));

  it('cuts the text to the room above the drawing', () => {
    const svg = composeCard(document, card, 'en', 'Harbours');
    const lines = [...svg.querySelectorAll('.picture-quiet')].map(({ textContent }) => textContent);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(Math.max(...bottoms(svg, '.picture-quiet'))).toBeLessThan(556 - 150 - 8);
  });
  it('names the address only if there is one', () => {
    const said = (address?: string) => composeCard(document, card, 'en', 'Harbours', address).textContent;
    expect(said('example.org/ships')).toContain('example.org/ships');
    expect(said()).not.toContain('example.org');
  });
});
