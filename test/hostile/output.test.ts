/** Whatever texts the data hold, they come out as text: no markup of theirs in exports, drawings or described parts. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { SourcedChronicle } from '../../src/core/model/chronicle.ts';
import { placeStrip } from '../../src/core/layout/strip.ts';
import { compile } from '../../src/core/model/compile.ts';
import { formatIssues } from '../../src/core/model/issue.ts';
import { placeTicks } from '../../src/core/layout/ticks.ts';
import { LANGUAGES } from '../../src/i18n/given.ts';
import { emptyQuery } from '../../src/core/query/query.ts';
import { createView } from '../../src/core/view.ts';
import { drawLanes } from '../../src/draw/lanes.ts';
import { drawNames } from '../../src/draw/names.ts';
import { drawStrip } from '../../src/draw/strip.ts';
import { eventJsonLd } from '../../src/export/json-ld.ts';
import { wordsOf } from '../../src/i18n/languages.ts';
import { createMarkTitle, timelineNames } from '../../src/i18n/timeline-names.ts';
import { createAddresses } from '../../src/site/addresses.ts';
import { createDataFiles } from '../../src/site/data-files.ts';
import { drawSvg } from '../../src/site/document.ts';
import { formatScriptJson } from '../../src/core/offline/script-json.ts';
import { MARKUP, SCRIPTS } from './mutation.ts';
import { readReducedData, writeFiles } from './reduced-data.ts';

const SEED = 20_240_229;
const addresses = createAddresses('https://example.org/here/');
const hostile = fc
  .array(fc.constantFrom(...MARKUP, ...SCRIPTS), { minLength: 1, maxLength: 2 })
  .map((pieces) => pieces.join(' '));

/** The data with hostile words in place of all that are for readers; names and labels are kept short, as they must be. */
function withTexts(words: (most: number) => string): SourcedChronicle {
  const write = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      if (/^(?:en|ja|title|literal|family|given|publisher|container-title|locator|note)$/.test(key)) return words(280);
      return value;
    }
    if (Array.isArray(value)) return value.map((inner) => (key === 'aliases' ? words(64) : write(inner)));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        if (name === 'label') return [name, { en: words(32), ja: words(32) }];
        // The figures of a sentence are counted, so its braces mean something.
        return [name, name === 'finding' ? inner : write(inner, name)];
      }),
    );
  };
  const values = new Map([...readReducedData()].map(([path, value]) => [path, write(value)]));
  const compiled = compile(writeFiles(values));
  if ('issues' in compiled) throw new Error(formatIssues(compiled.issues, 5));
  return compiled.chronicle;
}

const chronicles = fc.array(hostile, { minLength: 24, maxLength: 24 }).map((texts) => {
  let next = 0;
  return withTexts((most) =>
    texts[next++ % texts.length]!.slice(0, most)
      .replace(/\p{Cs}/gu, '')
      .trim(),
  );
});

const runs = (numRuns: number): fc.Parameters<unknown> => ({ seed: SEED, numRuns });

it('drawings of hostile texts hold no element and no attribute that they would not hold anyway', () => {
  fc.assert(
    fc.property(chronicles, (chronicle) => {
      const view = createView(chronicle, timelineNames(wordsOf));
      const size = { width: 900, portrait: false };
      const placed = view.lanes(emptyQuery, view.survivors(emptyQuery), size, { lang: 'en' });
      const look = {
        ...{ lang: 'en' as const, roving: false, eventHref: (id: string) => `events/${id}.html` },
        markTitle: createMarkTitle(chronicle, 'en', wordsOf('en')),
        laneHref: (id: string) => `projects/${id}.html`,
      };
      const drawings = [
        drawSvg((root) => drawNames(root, placed, look)),
        drawSvg((root) => drawLanes(root, placed, placeTicks(placed.scale, 'en'), look)),
        drawSvg((root) => drawStrip(root, placeStrip(chronicle), { eventHref: look.eventHref })),
      ];
      for (const element of elementsOf(drawings.join(''))) expectPlain(element);
    }),
    runs(25),
  );
});

it('exports of hostile texts hold them as text where they are read as HTML', () => {
  fc.assert(
    fc.property(chronicles, (chronicle) => {
      for (const event of chronicle.events) {
        for (const lang of LANGUAGES) {
          expect(formatScriptJson(eventJsonLd(chronicle, event, lang, addresses))).not.toContain('<');
        }
      }
      const files = createDataFiles(chronicle, addresses);
      for (const { path, text } of files.filter(({ path: one }) => one.startsWith('timelinejs'))) {
        expect(path).toMatch(/^timelinejs\.(?:en|ja)\.json$/);
        const html = listStrings(JSON.parse(text)).filter(([key]) => key !== 'unique_id');
        for (const element of elementsOf(html.map(([, value]) => value).join('\n'))) {
          expect(element.localName).toBe('a');
          expectPlain(element);
        }
      }
      const paths = files.map(({ path }) => path);
      expect(paths.every((path) => /^[\w-]+(?:[./][\w-]+)*$/.test(path))).toBe(true);
    }),
    runs(12),
  );
});

const BODY = new JSDOM('').window.document;

function elementsOf(html: string): Element[] {
  const template = BODY.createElement('template');
  template.innerHTML = html;
  return [...template.content.querySelectorAll('*')];
}

function expectPlain(element: Element): void {
  expect(element.localName).not.toMatch(/^(?:img|script|iframe|object|embed|style|b)$/);
  for (const { name, value } of element.attributes) {
    expect(name).not.toMatch(/^on/);
    if (name.endsWith('href')) expect(value).toMatch(/^(?:https:\/\/example\.org\/|events\/|projects\/|#)/);
  }
}

function listStrings(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => listStrings(inner, name));
}
