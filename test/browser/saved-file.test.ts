import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { formatSavedFile } from '../../src/browser/saved-file.ts';
import { callScript } from '../../src/core/offline/script-text.ts';
import { nameText } from '../../src/site/offline/named-text.ts';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('</script', '<script', '<!--', '-->', '</STYLE', '</title>', '<\\/', '"', "'", '&lt;'),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

describe('formatSavedFile', () => {
  it('keeps any text of data, scripts and attributes what it was, and names each script in the policy', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (text, title, query) => {
        const script = nameText(callScript(`() => { said = ${JSON.stringify(text)} }`));
        const html = formatSavedFile({
          title,
          root: new Map([['data-saved', query]]),
          body: '<body><main>view</main></body>',
          styles: [nameText('main { color: red }')],
          starter: nameText('started = true'),
          scripts: [script],
          data: { 'data-wire': { text } },
        });
        const { window } = new JSDOM(html, { runScripts: 'dangerously' });
        const { document } = window;
        expect((window as unknown as { said: string }).said).toBe(text);
        expect(JSON.parse(document.querySelector('script[data-wire]')!.textContent)).toEqual({ text });
        expect(document.title).toBe(title.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, ''));
        expect(document.documentElement.dataset.saved).toBe(query.replace(/\r\n?/g, '\n'));
        expect(document.body.children).toHaveLength(2);
        const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
        const run = [...document.querySelectorAll('script:not([type]), style')].map(({ textContent }) => textContent);
        expect(run).toHaveLength(3);
        for (const one of run) expect(policy).toContain(createHash('sha256').update(one).digest('base64'));
      }),
      { numRuns: 60 },
    );
  });
});
