import { describe, expect, it } from 'vitest';
import { rewritePage, rewriteStyleSheet } from '../../../src/site/portable/rewrite.ts';

const FILES = new Set(['index.html', 'ja/index.html', 'pic.svg', 'assets/style.css']);

describe('rewritePage', () => {
  it('puts one classic script in the place of all modules', () => {
    const html = '<body><script type="module" src="/a.js"></script><p>x</p><script type="module">b()</script>';
    expect(rewritePage(html, 'ja/index.html', FILES, 'assets/script.1.js')).toBe(
      '<body><script defer src="../assets/script.1.js"></script><p>x</p>',
    );
  });

  it('leaves classic scripts and data in the page alone', () => {
    const html = '<script>a("/pic.svg")</script><script type="application/json">{"a":"/pic.svg"}</script>';
    expect(rewritePage(html, 'index.html', FILES)).toBe(html);
  });

  it('makes addresses relative, in templates and noscript too', () => {
    const html = '<template><img src="/pic.svg"></template><noscript><a href="/ja/?a=1&amp;b=2">x</a></noscript>';
    expect(rewritePage(html, 'ja/index.html', FILES)).toBe(
      '<template><img src="../pic.svg"></template><noscript><a href="index.html?a=1&amp;b=2">x</a></noscript>',
    );
  });

  it('takes crossorigin away and rewrites inline styles', () => {
    const html = '<link rel="stylesheet" crossorigin href="/assets/style.css"><style>a{b:url("/pic.svg")}</style>';
    expect(rewritePage(html, 'index.html', FILES)).toBe(
      '<link rel="stylesheet"  href="assets/style.css"><style>a{b:url("pic.svg")}</style>',
    );
  });

  it('keeps every other byte of an odd page', () => {
    const html = "<!doctype html>\n<HTML lang=en><p CLASS='x' title=\"a 'b' &lt;\">text<br/>more<li>open &nbsp;";
    expect(rewritePage(html, 'index.html', FILES)).toBe(html);
  });
});

describe('rewriteStyleSheet', () => {
  it('makes addresses relative to the sheet', () => {
    expect(rewriteStyleSheet('a{b:url(/pic.svg)}', 'assets/style.css', FILES)).toBe('a{b:url(../pic.svg)}');
  });
});
