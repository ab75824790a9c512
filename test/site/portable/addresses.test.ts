import { describe, expect, it } from 'vitest';
import { mapAttribute, mapCss } from '../../../src/site/portable/addresses.ts';
import { parsePage } from '../../../src/site/portable/html.ts';

/** The addresses in the first element of a tag, each with a `!` where the browser loads it by itself. */
function addressesIn(html: string, tag: string): string[] {
  const found: string[] = [];
  const element = parsePage(html).find((one) => one.tag === tag);
  if (element === undefined) throw new Error(`missing element: ${tag}`);
  for (const { name, value } of element.attributes) {
    mapAttribute(element, name, value, (address, loads) => {
      found.push(loads ? `${address}!` : address);
      return address;
    });
  }
  return found;
}

describe('mapAttribute', () => {
  it.each([
    ['<a href="/a">', 'a', ['/a']],
    ['<img src="/a" alt="/no">', 'img', ['/a!']],
    ['<img srcset="/a 1x, /b 2x">', 'img', ['/a!', '/b!']],
    ['<img srcset="data:image/png;base64,AA 1x,  /b 2x">', 'img', ['data:image/png;base64,AA!', '/b!']],
    ['<video poster="/a">', 'video', ['/a!']],
    ['<form action="/a">', 'form', ['/a']],
    ['<object data="/a">', 'object', ['/a!']],
    ['<p data="/a">', 'p', []],
    ['<link rel="stylesheet" href="/a">', 'link', ['/a!']],
    ['<link rel="canonical" href="https://example.org/">', 'link', ['https://example.org/']],
    ['<svg><use xlink:href="/a"/></svg>', 'use', ['/a!']],
    ['<svg><a xlink:href="/a"/></svg>', 'a', ['/a']],
    ['<meta http-equiv="refresh" content="0; url=/a">', 'meta', ['/a']],
    ['<meta name="description" content="url=/a">', 'meta', []],
  ])('finds the addresses of %s', (html, tag, addresses) => {
    expect(addressesIn(html, tag)).toEqual(addresses);
  });
});

describe('mapCss', () => {
  it('changes each address and leaves quotes and all else as they were', () => {
    const css = '@import "a"; b{src:url( "c" )format("x"),url(\'d\'),url(e)} /* "f" */';
    expect(mapCss(css, (address) => address.toUpperCase())).toBe(
      '@import "A"; b{src:url( "C" )format("x"),url(\'D\'),url(E)} /* "f" */',
    );
  });
});
