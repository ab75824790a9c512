import { describe, expect, it } from 'vitest';
import { formatPolicy } from '../../../src/site/portable/policy.ts';
import { applyEdits, parsePage } from '../../../src/site/portable/html.ts';
import { rewriteElements, rewriteStyleSheet } from '../../../src/site/portable/rewrite.ts';

const policyOf = (...scripts: string[]): string =>
  `<meta http-equiv="Content-Security-Policy" content="${formatPolicy(scripts)}">`;
const rewritePage = (html: string, page: string, files: ReadonlySet<string>, script?: string): string =>
  applyEdits(html, rewriteElements(html, parsePage(html), page, files, script).edits);
const FILES = new Set(['index.html', 'ja/index.html', 'pic.svg', 'assets/style.css']);

describe('rewriteElements', () => {
  it('puts one classic script in the place of all modules', () => {
    const html = '<body><script type="module" src="/a.js"></script><p>x</p><script type="module">b()</script>';
    expect(rewritePage(html, 'ja/index.html', FILES, 'assets/script.1.js')).toBe(
      '<body><script defer src="../assets/script.1.js"></script><p>x</p>',
    );
  });

  it('leaves classic scripts and data in the page alone', () => {
    const html = '<script>a("/pic.svg");</script><script type="application/json">{"a":"/pic.svg"}</script>';
    expect(rewritePage(html, 'index.html', FILES)).toBe(html);
  });

  it('puts the policy behind the encoding', () => {
    expect(rewritePage('<meta charset="utf-8" /><script>a();</script>', 'index.html', FILES)).toBe(
      `<meta charset="utf-8" />${policyOf('a();')}<script>a();</script>`,
    );
  });

  it('shortens a script in the page, and names what it has become', () => {
    const html = '<meta charset="utf-8"><script>\n  // Why.\n  run( true );\n</script>';
    expect(rewritePage(html, 'index.html', FILES)).toBe(
      `<meta charset="utf-8">${policyOf('run(!0);')}<script>run(!0);</script>`,
    );
  });

  it('gives its elements as they are afterwards', () => {
    const html = '<meta charset="utf-8"><a href="/ja/" crossorigin>x</a><script type="module" src="/a.js"></script>';
    const { edits, elements } = rewriteElements(html, parsePage(html), 'index.html', FILES, 'assets/b.js');
    const plain = (all: ReturnType<typeof parsePage>) =>
      all
        .filter(({ tag }) => ['a', 'meta', 'script'].includes(tag))
        .map(({ tag, text, attributes }) => [
          tag,
          text,
          ...attributes.filter(({ name }) => name !== 'defer').map(({ name, value }) => `${name}=${value}`),
        ])
        .toSorted();
    expect(plain([...elements])).toEqual(plain(parsePage(applyEdits(html, edits))));
  });

  it('makes addresses relative, in templates and noscript too', () => {
    const html = '<template><img src="/pic.svg"></template><noscript><a href="/ja/?a=1&amp;b=2">x</a></noscript>';
    expect(rewritePage(html, 'ja/index.html', FILES)).toBe(
      '<template><img src=../pic.svg></template><noscript><a href="index.html?a=1&amp;b=2">x</a></noscript>',
    );
  });

  it('takes crossorigin away', () => {
    const html = '<link rel="stylesheet" crossorigin href="/assets/style.css">';
    expect(rewritePage(html, 'index.html', FILES)).toBe('<link rel="stylesheet"  href="assets/style.css">');
  });

  it('takes quotes away where they are not needed, but not from what others look for', () => {
    const html = '<link rel="icon" href="pic.svg"><p class="a" title="b c"><img src="/pic.svg"/><a href="?a=1">';
    expect(rewritePage(html, 'index.html', FILES)).toBe(
      '<link rel="icon" href="pic.svg"><p class=a title="b c"><img src="pic.svg"/><a href="?a=1">',
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
