import { describe, expect, it } from 'vitest';
import { HEADER_RULES, headerValue } from '../../../src/site/hosting/rules.ts';

const valueOf = (name: string, path: string): string | undefined =>
  headerValue(
    HEADER_RULES.find((rule) => rule.name === name)!,
    path,
  );

describe('headerValue', () => {
  it.each(['index.html', 'events/a.html', 'embed/index.html', 'ja/embed/index.html'])(
    'lets no frame hold %s',
    (path) => {
      expect(valueOf('Content-Security-Policy', path)).toBe("frame-ancestors 'none'");
    },
  );

  it.each(['embed/lanes.html', 'ja/embed/event/a.html', 'v/1/embed/lanes.html'])('lets every frame hold %s', (path) => {
    expect(valueOf('Content-Security-Policy', path)).toBeUndefined();
  });

  it('keeps for ever what is named by its hash, and asks again for all else', () => {
    expect(valueOf('Cache-Control', 'assets/script.05e46c0c.js')).toContain('immutable');
    for (const path of ['index.html', 'sw.js', 'wire.js', 'site.zip'])
      expect(valueOf('Cache-Control', path)).toBe('no-cache');
  });

  it('lets pages of others read the data and the pictures', () => {
    expect(valueOf('Access-Control-Allow-Origin', 'data/chronicle.json')).toBe('*');
    expect(valueOf('Access-Control-Allow-Origin', 'embed/chart/a.light.png')).toBe('*');
    expect(valueOf('Access-Control-Allow-Origin', 'index.html')).toBeUndefined();
  });
});
