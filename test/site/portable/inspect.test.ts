import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/site/portable/html.ts';
import { idsOf, inspectPage, inspectParts, inspectStyleSheet } from '../../../src/site/portable/inspect.ts';

const FILES = new Set(['index.html', 'ja/index.html', 'pic.svg']);
const IDS = new Map([['index.html', new Set(['part', '部'])]]);

function problemsOf(html: string): string[] {
  const { problems, parts } = inspectPage('ja/index.html', parsePage(html), FILES);
  return [...problems, ...inspectParts(parts, IDS)];
}

describe('inspectPage', () => {
  it.each([
    ['<script type="module" src="../pic.svg"></script>', 'module script, which browsers refuse from disk'],
    ['<img src="../pic.svg" crossorigin>', 'crossorigin, which browsers refuse from disk'],
    ['<button onclick="a()">', 'inline event handler onclick on button'],
    ['<a href="javascript:a()">', 'script in an address: javascript:a()'],
    ['<base href="index.html">', 'base element, which moves every link'],
    ['<base target="_blank" href="index.html">', 'base element, which moves every link'],
    ['<a href="/ja/index.html">', 'root-absolute address: /ja/index.html'],
    ['<a href="../">', 'address that does not name its file: ../'],
    ['<a href="//example.org/">', 'address without a scheme: //example.org/'],
    ['<img src="https://example.org/a.png">', 'load from another host: https://example.org/a.png'],
    ['<a href="missing.html">', 'no such file: missing.html'],
    ['<a href="../../index.html">', 'no such file: ../../index.html'],
    ['<a href="../index.html#gone">', 'no such part of index.html: ../index.html#gone'],
  ])('reports %s', (html, problem) => {
    expect(problemsOf(html)).toEqual([`ja/index.html:1: ${problem}`]);
  });

  it.each([
    '<a href="https://example.org/">',
    '<link rel="canonical" href="https://example.org/">',
    '<img src="data:image/gif;base64,AA">',
    '<a href="../index.html?q=1#part">',
    '<a href="../index.html#%E9%83%A8">',
    '<a href="#top">',
    '<a href="../pic.svg#any">',
  ])('accepts %s', (html) => {
    expect(problemsOf(html)).toEqual([]);
  });

  it('names the line, and all problems', () => {
    expect(problemsOf('<p>\n<a href="a.html">\n<a href="b.html">')).toEqual([
      'ja/index.html:2: no such file: a.html',
      'ja/index.html:3: no such file: b.html',
    ]);
  });
});

describe('inspectStyleSheet', () => {
  it('reports what the sheet would load from elsewhere', () => {
    expect(inspectStyleSheet('a.css', 'b{c:url(https://example.org/d.woff2)}', FILES)).toEqual([
      'load from another host: https://example.org/d.woff2',
    ]);
  });
});

describe('idsOf', () => {
  it('finds ids and named anchors', () => {
    expect(idsOf(parsePage('<p id="a"><a name="b"></a><input name="c">'))).toEqual(new Set(['a', 'b']));
  });
});
