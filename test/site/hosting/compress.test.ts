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
  const bytes = await compressFolder(root);
  const [br, gz] = ['br', 'gz'].map((ending) => readFileSync(join(root, `a/page.html.${ending}`)));
  expect([brotliDecompressSync(br!).toString(), gunzipSync(gz!).toString()]).toEqual([text, text]);
  expect(bytes).toBe(br!.length + gz!.length);
  expect(readdirSync(root).sort()).toEqual(['a', 'picture.png', 'short.css']);
  rmSync(root, { recursive: true });
});
