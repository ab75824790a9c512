/** What a first visit brings over the wire. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measureBytes } from '../../../bench/measure/bytes.ts';

it('weighs the page and what its tags load, each once and by type', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-bytes-'));
  try {
    const html = `<link rel="stylesheet" href="a.css"><link rel="alternate" href="ja.html"><a href="b.html"></a>
      <script src="wire.js" defer></script><script defer src="page.js"></script><script src="page.js"></script>`;
    const files = { 'page.html': html, 'a.css': 'a{}', 'wire.js': 'x'.repeat(5000), 'page.js': 'call()' };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { page, style, script, data, all } = measureBytes(folder, 'page.html');
    expect([page, style, script, data].map(({ raw }) => raw)).toEqual([html.length, 3, 6, 5000]);
    expect(all.raw).toBe(html.length + 5009);
    expect(data.brotli).toBeLessThan(100);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
