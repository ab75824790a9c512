import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { keyOf, openStore } from '../../../src/site/pictures/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('keyOf', () => {
  it('is the same for the same parts, and another for any change', () => {
    expect(keyOf('a', 'b')).toBe(keyOf('a', 'b'));
    const others = [keyOf('a', 'c'), keyOf('ab'), keyOf('b', 'a'), keyOf('a', 'b', ''), keyOf('a')];
    expect(new Set([keyOf('a', 'b'), ...others]).size).toBe(others.length + 1);
  });
});

describe('openStore', () => {
  it('holds what was written', () => {
    const store = openStore(folder);
    expect(store.has('x.svg')).toBe(false);
    store.write('x.svg', '<svg/>');
    expect(store.has('x.svg')).toBe(true);
    expect(readFileSync(store.pathOf('x.svg'), 'utf8')).toBe('<svg/>');
  });
  it('removes only what nobody asked for lately', () => {
    const store = openStore(folder);
    for (const name of ['old.png', 'asked.png']) {
      store.write(name, name);
      utimesSync(store.pathOf(name), 0, 0);
    }
    store.has('asked.png');
    store.prune(30);
    expect(readdirSync(folder)).toEqual(['asked.png']);
  });
});
