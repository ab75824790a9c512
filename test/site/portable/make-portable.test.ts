import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePortable } from '../../../src/site/portable/make-portable.ts';

const HEAD = '<meta charset="utf-8">';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portable-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), path.endsWith('.html') ? HEAD + text : text);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8').replace(/^<meta charset="utf-8"><meta [^>]*>/, '');
}

describe('makePortable', () => {
  it('gives pages with the same modules one script, in which a shared module runs once', async () => {
    write('assets/shared.js', 'globalThis.runs = (globalThis.runs ?? 0) + 1; export const shared = 1;');
    write('assets/a.js', 'import { shared } from "./shared.js"; globalThis.seen = [shared];');
    write('assets/b.js', 'import { shared } from "/assets/shared.js"; globalThis.seen.push(shared + 1);');
    const modules =
      '<script type="module" src="/assets/a.js"></script><script type="module" src="/assets/b.js"></script>';
    write('index.html', modules);
    write('ja/index.html', modules);
    await makePortable(root);

    const [script = ''] = readdirSync(join(root, 'assets'));
    expect(readdirSync(join(root, 'assets'))).toHaveLength(1);
    expect(read('index.html')).toBe(`<script defer src="assets/${script}"></script>`);
    expect(read('ja/index.html')).toBe(`<script defer src="../assets/${script}"></script>`);
    const world: { runs?: number; seen?: number[] } = {};
    runInNewContext(read(`assets/${script}`), Object.assign(world, { globalThis: world }));
    expect(world).toMatchObject({ runs: 1, seen: [1, 2] });
  });

  it('bundles a module written in the page', async () => {
    write('assets/a.js', 'export const a = "from a";');
    write('index.html', '<script type="module">import { a } from "/assets/a.js"; globalThis.seen = a;</script>');
    await makePortable(root);
    const [script = ''] = readdirSync(join(root, 'assets'));
    expect(read(`assets/${script}`)).toContain('from a');
  });

  it('takes the parts of a page that leads on for those of the page it leads to', async () => {
    write('events/new.html', '<h2 id="sources">x</h2>');
    write('events/old.html', '<noscript><meta http-equiv="refresh" content="0; url=/events/new.html"></noscript>');
    write('index.html', '<a href="/events/old.html#sources">x</a>');
    await makePortable(root);
    expect(read('events/old.html')).toContain('content="0; url=new.html"');
    write('events/old.html', '');
    await expect(makePortable(root)).rejects.toThrow('no such part of events/old.html');
  });

  it('takes links to coming files on trust', async () => {
    write('index.html', '<a href="/site.zip">x</a>');
    await makePortable(root, ['site.zip']);
    expect(read('index.html')).toBe('<a href=site.zip>x</a>');
  });

  it('reports every problem of every page at once', async () => {
    write('index.html', '<a href="/gone.html">x</a>');
    write('ja/index.html', '<p onclick="a()" style="color: red">x</p>');
    await expect(makePortable(root)).rejects.toThrow(
      'the built site is not portable\n  index.html:1: no such file: /gone.html\n  ja/index.html:1: inline event handler onclick on p\n  ja/index.html:1: inline style on p',
    );
  });

  it.each(['fetch("data.json")', 'new XMLHttpRequest()', 'console.log(import.meta.url)'])(
    'refuses a page script with %s',
    async (code) => {
      write('index.html', `<script type="module">${code}</script>`);
      await expect(makePortable(root)).rejects.toThrow('page script not portable');
    },
  );
});
