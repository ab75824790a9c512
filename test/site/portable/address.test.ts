import { describe, expect, it } from 'vitest';
import {
  findFile,
  formatAddress,
  isOutside,
  parseAddress,
  relativeAddress,
} from '../../../src/site/portable/address.ts';

const FILES = new Set([
  'index.html',
  'about.html',
  'ja/index.html',
  'events/one.html',
  'ja/events/one.html',
  'assets/a b.svg',
]);

describe('isOutside', () => {
  it.each(['https://example.org/', 'mailto:a@example.org', 'data:,x', 'blob:x', '//example.org/x'])(
    'holds for %s',
    (address) => {
      expect(isOutside(address)).toBe(true);
    },
  );

  it.each(['/x', 'x.html', '../x', '?q=a:b', '#a', ''])('does not hold for "%s"', (address) => {
    expect(isOutside(address)).toBe(false);
  });
});

describe('parseAddress', () => {
  it.each([
    ['/about.html', 'about.html', ''],
    ['/', '', ''],
    ['one.html?q=1#part', 'ja/events/one.html', '?q=1#part'],
    ['../../index.html', 'index.html', ''],
    ['./', 'ja/events/', ''],
    ['#part', 'ja/events/two.html', '#part'],
    ['?at=2015', 'ja/events/two.html', '?at=2015'],
    ['/assets/a%20b.svg', 'assets/a b.svg', ''],
    ['../../../x.html', '../x.html', ''],
  ])('reads %s in ja/events/two.html', (address, path, suffix) => {
    expect(parseAddress(address, 'ja/events/two.html')).toEqual({ path, suffix });
  });

  it('keeps a percent sign that encodes nothing', () => {
    expect(parseAddress('/100%.html', 'index.html').path).toBe('100%.html');
  });
});

describe('findFile', () => {
  it.each([
    ['', 'index.html'],
    ['ja/', 'ja/index.html'],
    ['ja', 'ja/index.html'],
    ['about', 'about.html'],
    ['events/one.html', 'events/one.html'],
  ])('finds the file of "%s"', (path, file) => {
    expect(findFile(path, FILES)).toBe(file);
  });

  it('finds nothing above the root, nor where there is no file', () => {
    expect(findFile('../index.html', FILES)).toBeUndefined();
    expect(findFile('events/', FILES)).toBeUndefined();
  });
});

describe('formatAddress', () => {
  it('encodes what a path may not hold', () => {
    expect(formatAddress('assets/a b#?.svg', '#x', 'ja/index.html')).toBe('../assets/a%20b%23%3F.svg#x');
  });
});

describe('relativeAddress', () => {
  it.each([
    ['/', '../../index.html'],
    ['/ja/', '../index.html'],
    ['/ja/events/one.html?q=1#part', 'one.html?q=1#part'],
    ['/about', '../../about.html'],
    ['../', '../index.html'],
  ])('makes %s relative to ja/events/one.html and naming its file', (address, relative) => {
    expect(relativeAddress(address, 'ja/events/one.html', FILES)).toBe(relative);
  });

  it.each(['https://example.org/', '#part', '?q=1', '', '/missing.html'])('leaves "%s" as it is', (address) => {
    expect(relativeAddress(address, 'ja/events/one.html', FILES)).toBe(address);
  });
});
