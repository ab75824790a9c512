import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressFolder } from '../../../src/site/hosting/compress.ts';

it('compressFolder writes both variants beside each text that is worth it, and counts their bytes', async () => {
  const root = mkdtempSync(join(tmpdir(), 'compress-'));
  mkdirSync(join(root, 'a'));
  const text = '<p>年表</p>'.repeat(500);
  writeFileSync(join(root, 'a/page.html'), text);
  writeFileSync(join(root, 'short.css'), 'a{}');
  writeFileSync(join(root, 'picture.png'), text);
  writeFileSync(join(root, 'a/data.json'), JSON.stringify(text));
  const bytes = await compressFolder(root);
  const variants = ['page.html.br', 'page.html.gz', 'data.json.br', 'data.json.gz'];
  const [br, gz, ...others] = variants.map((name) => readFileSync(join(root, 'a', name)));
  expect([brotliDecompressSync(br!).toString(), gunzipSync(gz!).toString()]).toEqual([text, text]);
  expect(bytes).toBe([br!, gz!, ...others].reduce((sum, { length }) => sum + length, 0));
  expect(readdirSync(root).sort()).toEqual(['a', 'picture.png', 'short.css']);
  rmSync(root, { recursive: true });
});
