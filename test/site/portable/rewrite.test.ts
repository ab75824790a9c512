import { describe, expect, it } from 'vitest';
import { formatPolicy } from '../../../src/site/portable/policy.ts';
import { rewritePage, rewriteStyleSheet } from '../../../src/site/portable/rewrite.ts';

const policyOf = (...scripts: string[]): string =>
  `<meta http-equiv="Content-Security-Policy" content="${formatPolicy(scripts)}">`;
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

  it('puts the policy behind the encoding', () => {
    expect(rewritePage('<meta charset="utf-8" /><script>a()</script>', 'index.html', FILES)).toBe(
      `<meta charset="utf-8" />${policyOf('a()')}<script>a()</script>`,
    );
  });

  it('makes addresses relative, in templates and noscript too', () => {
    const html = '<template><img src="/pic.svg"></template><noscript><a href="/ja/?a=1&amp;b=2">x</a></noscript>';
    expect(rewritePage(html, 'ja/index.html', FILES)).toBe(
      '<template><img src="../pic.svg"></template><noscript><a href="index.html?a=1&amp;b=2">x</a></noscript>',
    );
  });

  it('takes crossorigin away', () => {
    const html = '<link rel="stylesheet" crossorigin href="/assets/style.css">';
    expect(rewritePage(html, 'index.html', FILES)).toBe('<link rel="stylesheet"  href="assets/style.css">');
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
