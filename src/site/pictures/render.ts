/** One picture from the book to its files in the store. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Style } from '../../core/query/query.ts';
import { openBook } from '../book.ts';
import { buildDocument } from '../document.ts';
import { createCascade } from './cascade.ts';
import { composeCard, describeCard } from './card.ts';
import { freeze } from './freeze.ts';
import { rasterize } from './png.ts';
import type { Picture } from './picture.ts';
import { addressOf } from './source-line.ts';
import { composeStill, describeStill } from './still.ts';
import { keyOf, type Store } from './store.ts';

/** The name in the store of every file of a picture, by its path in the site. */
export type Rendered = readonly (readonly [path: string, name: string])[];

const SHEETS = ['tokens.css', 'marks.css', 'lanes.css', 'strip.css', 'pages.css', 'charts.css', 'pictures.css'];
/** What makes a PNG of an SVG; the same SVG gives the same PNG while this is the same. */
const ENCODER = keyOf(
  ...['png.ts', 'quantize.ts'].map((name) => readFileSync(join(import.meta.dirname, name))),
  JSON.stringify(sharp.versions),
);

/** Creates what renders pictures into a store. @param siteUrl the address of the site; pictures name no address without it */
export function createRenderer(store: Store, siteUrl: string | undefined) {
  const book = openBook();
  const cascade = createCascade(join(import.meta.dirname, '../../styles'), SHEETS);
  const compose = ({ form, subject, lang }: Picture) => {
    const { site } = book.chronicle;
    if (form === 'card') {
      const card = describeCard(book, subject, lang);
      const svg = composeCard(buildDocument, card, lang, site.title[lang], addressOf(subject, lang, siteUrl));
      return { svg, scale: 1, words: { title: card.title, description: card.text.join(' ') } };
    }
    const still = describeStill(book, subject, lang);
    const svg = composeStill(buildDocument, still, lang, addressOf(subject, lang, siteUrl) ?? site.title[lang]);
    return {
      svg,
      scale: 2,
      words: { title: still.title, description: still.description ?? (still.lead || (still.eyebrow ?? '')) },
    };
  };
  return async (picture: Picture): Promise<Rendered> => {
    const { svg, scale, words } = compose(picture);
    const texts = new Map<Style, string>();
    const rendered: [string, string][] = [];
    for (const { path, style, format } of picture.files) {
      const text = texts.get(style) ?? freeze(svg, cascade, style, words);
      texts.set(style, text);
      const name = `${keyOf(format === 'svg' ? '' : ENCODER, String(scale), text)}.${format}`;
      if (!store.has(name)) store.write(name, format === 'svg' ? text : await rasterize(text, scale));
      rendered.push([path, name]);
    }
    return rendered;
  };
}
