import { describe, expect, it } from 'vitest';
import { languagePaths, routesOf, type Routes } from '../../src/site/routes.ts';

const addressesOf = (routes: Routes): string[] => [
  ...Object.values(routes).filter((route) => typeof route === 'string'),
  ...[routes.event('x'), routes.project('x'), routes.company('x')],
];

describe('routesOf', () => {
  it('puts the first language at the root and the other in its folder, page by page', () => {
    expect(routesOf('en').home).toBe('/index.html');
    expect(addressesOf(routesOf('ja'))).toEqual(addressesOf(routesOf('en')).map((address) => `/ja${address}`));
  });
  it('gives every page an address of its own, that names its file', () => {
    const addresses = [...addressesOf(routesOf('en')), ...addressesOf(routesOf('ja'))];
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(address).toMatch(/^\/[a-z/-]+\.html$/);
  });
  it('leads to an entity by what it is', () => {
    const { entity } = routesOf('en');
    expect(entity({ id: 'galley', type: 'project' })).toBe('/projects/galley.html');
    expect(entity({ id: 'yard', type: 'company' })).toBe('/companies/yard.html');
  });
});

it('languagePaths has one path a language, the first without a folder', () => {
  expect(languagePaths()).toEqual([
    { params: { lang: undefined }, props: { lang: 'en' } },
    { params: { lang: 'ja' }, props: { lang: 'ja' } },
  ]);
});
