import { describe, expect, it } from 'vitest';
import { writeHeadersFile } from '../../../src/site/hosting/headers-file.ts';
import { HEADER_RULES, headerValue } from '../../../src/site/hosting/rules.ts';

const FILES = [
  ...['index.html', 'lanes.html', 'wire.js', 'assets/a.1.css', 'assets/b.2.js', 'data/index.html', 'data/x.json'],
  ...['embed/index.html', 'embed/lanes.html', 'embed/event/a.html', 'embed/event/a.light.svg', 'events/a.html'],
  ...['ja/index.html', 'ja/embed/index.html', 'ja/embed/event/a.html', 'ja/events/a.html', 'v/1/embed/lanes.html'],
];

/** What a host that joins all matching rules would send for an address. */
function headersAt(text: string, address: string): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (const block of text.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    const matches = pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
    for (const line of matches ? lines : []) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      headers.set(name, [...(headers.get(name) ?? []), value]);
    }
  }
  return headers;
}

describe('writeHeadersFile', () => {
  const text = writeHeadersFile(FILES);

  it.each(FILES)('gives %s what the rules say, each header once', (file) => {
    const headers = headersAt(text, `/${file}`);
    for (const rule of HEADER_RULES) {
      const value = headerValue(rule, file);
      expect(headers.get(rule.name), rule.name).toEqual(value === undefined ? undefined : [value]);
    }
  });

  it.each([
    ['/', 'index.html'],
    ['/lanes', 'lanes.html'],
    ['/embed/', 'embed/index.html'],
    ['/embed/lanes', 'embed/lanes.html'],
  ])('knows %s, where hosts also serve %s', (address, file) => {
    expect(headersAt(text, address)).toEqual(headersAt(text, `/${file}`));
  });

  it('is one rule for a folder whose files are alike', () => {
    expect(text).toContain('\n/ja/events/*\n  Content-Security-Policy: ');
    expect(text).not.toContain('/ja/events/a');
  });
});
