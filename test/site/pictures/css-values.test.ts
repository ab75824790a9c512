import { describe, expect, it } from 'vitest';
import { parseFont, parseLength, resolveValue } from '../../../src/site/pictures/css-values.ts';

const variables = new Map([
  ['--ink', '#101010'],
  ['--paper', '#f0f0f0'],
]);

describe('resolveValue', () => {
  it('takes the colour of the style', () => {
    const value = 'light-dark(#fff, #000)';
    expect([resolveValue(value, variables, 'light'), resolveValue(value, variables, 'dark')]).toEqual(['#fff', '#000']);
  });
  it('works out variables, also with a fallback', () => {
    expect(resolveValue('var(--ink)', variables, 'light')).toBe('#101010');
    expect(resolveValue('var(--none, var(--paper))', variables, 'light')).toBe('#f0f0f0');
  });
  it('mixes colours', () => {
    expect(resolveValue('color-mix(in srgb, var(--ink) 25%, var(--paper))', variables, 'light')).toBe('#b8b8b8');
  });
  it('leaves everything else alone', () => {
    expect(resolveValue('linear-gradient(to right, transparent, #000 20px)', variables, 'light')).toBe(
      'linear-gradient(to right, transparent, #000 20px)',
    );
  });
});

it('parses lengths to pixels', () => {
  expect(['3px', '0.5rem', '0.71em', '-9', '50%'].map((one) => parseLength(one, 10))).toEqual([
    3,
    8,
    7.1,
    -9,
    undefined,
  ]);
});

it('parses the font shorthand, and throws on what is none', () => {
  expect(parseFont('600 13px system-ui, sans-serif')).toEqual({
    ...{ weight: '600', size: '13px', family: 'system-ui, sans-serif' },
  });
  expect(() => parseFont('larger')).toThrow('invalid font larger');
});
