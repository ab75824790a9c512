/** What can go wrong with data: values, names and bytes that nobody would write, put anywhere. */
import fc from 'fast-check';
import type { DataFile } from '../../src/core/model/documents.ts';

type Path = readonly (string | number)[];

/** Texts that would be markup, commands, or broken, where they are not taken for text. */
export const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  ']]>',
  '&lt;b&gt;&amp;&#x3c;',
  '{max __proto__} ${7*7} {{7*7}} <%= 7 %>',
];

/** Texts of every script, in every form that Unicode has. */
export const SCRIPTS = [
  'שלום עולם',
  'السلام عليكم ١٢٣',
  'abc \u202e gnp.exe \u202c def',
  'e\u0301\u0323\u0302 Z\u0351\u036b\u0343\u036a\u0302\u036b',
  '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇯🇵 ✍🏿',
  'ｆｕｌｌ　ｗｉｄｔｈ',
  'ﾊﾝｶｸ',
  '葛󠄀城 𠮷野家 ㍿',
  'İstanbul ß ﬁ Ⅻ',
  'नमस्ते สวัสดี 안녕',
  '\u200b\u200d\ufeffx',
];

const IDS = [
  ...['__proto__', 'constructor', 'prototype', 'hasownproperty', 'tostring', 'valueof', '../up', '/etc/passwd', '..'],
  ...[
    '.',
    'a/b',
    'a\\b',
    'C:\\x',
    'con',
    'nul',
    'index',
    'A',
    'é',
    'a--b',
    '-a',
    'a.html',
    '%2e%2e%2f',
    'x'.repeat(300),
  ],
];
const DATES = [
  ...['', '0000', '-9999', '9999', '9999-12-31/..', '../..', '/', '2015-02-30', '2015-13', '20150101', 'Y170000002'],
  ...['2015-07-21T10:00:00Z', '201X', '2015~/2014?', '2015-07-21/2015', '1'.repeat(64), '（2015）'],
];
const ADDRESSES = ['javascript:alert(1)', 'data:text/html,x', 'https://', 'http://a b', '//x', 'https://x/"><b>'];
const NUMBERS = [0, -0, -1, 1.5, 1e308, -1e308, 9007199254740993, 4, 1e-320];
const BROKEN = ['', ' ', '\u0000', '\u001b[31m', 'a\nb', '\ud800', '\uffff', '\t'];

const hostileText = fc.constantFrom(...MARKUP, ...SCRIPTS, ...IDS, ...DATES, ...ADDRESSES, ...BROKEN);
const hostileValue = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  fc.constantFrom<unknown>(
    ...NUMBERS,
    null,
    true,
    false,
    [],
    {},
    [[]],
    [null],
    { en: 1 },
    { en: 'x' },
    'x'.repeat(300),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom<unknown>(JSON.parse('{"__proto__":{"polluted":true}}'), {
    constructor: { prototype: { polluted: 1 } },
  }),
);

const KEYS = ['__proto__', 'constructor', 'toString', 'en', 'id', 'extra', '', 'x'.repeat(300), '<b>'];

export interface Mutation {
  /** Which of the places of the data it changes, as a share of them. */
  readonly place: number;
  readonly change: 'set' | 'remove' | 'repeat' | 'add' | 'move';
  readonly value: unknown;
  readonly key: string;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  change: fc.constantFrom('set', 'set', 'set', 'remove', 'repeat', 'add', 'move'),
  value: hostileValue,
  key: fc.constantFrom(...KEYS),
});

type Place = readonly [file: string, path: Path];

/** Every place of the data at which something can go wrong. */
export const listPlaces = (values: ReadonlyMap<string, unknown>): Place[] =>
  [...values].flatMap(([file, root]) => listPaths(root).map((path) => [file, path] as const));

/** Changes one of the places of the values, or where an earlier change has cut it off, the place around it. */
export function mutate(values: Map<string, unknown>, places: readonly Place[], one: Mutation): void {
  const { change, key } = one;
  const value = structuredClone(one.value);
  const [file, path] = places[Math.floor(one.place * places.length)]!;
  const root = values.get(file);
  let [last] = path;
  if (last === undefined || typeof root !== 'object' || root === null) {
    values.set(file, value);
    return;
  }
  let parent = root as Holder;
  for (const step of path.slice(1)) {
    const next: unknown = parent[last];
    if (typeof next !== 'object' || next === null) break;
    [parent, last] = [next as Holder, step];
  }
  const put = (name: string | number, what: unknown): void => {
    Object.defineProperty(parent, name, { value: what, enumerable: true, configurable: true, writable: true });
  };
  if (change === 'add' && Array.isArray(parent)) parent.push(value);
  else if (change === 'add') put(key, value);
  else if (change === 'repeat' && Array.isArray(parent)) parent.push(parent[Number(last)]);
  else if (change === 'move') put(key, parent[last]);
  else if (change === 'set') put(last, value);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
}

type Holder = Record<string | number, unknown>;

function listPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => listPaths(inner, [...path, toStep(value, key)]))];
}

const toStep = (holder: object, key: string): string | number => (Array.isArray(holder) ? Number(key) : key);

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '//',
  '\u0000',
  '\ufeff',
  '\u2028',
  'null',
  '1e999',
  '\n',
  '\r',
];

/** A slip in a file as text: something cut out, and something else put in. */
export const slip = fc.record({
  file: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.nat(3), fc.nat(5000)),
  put: fc.oneof(fc.constantFrom(...PIECES, ...MARKUP, '['.repeat(5000)), fc.string({ unit: 'binary', maxLength: 6 })),
});

/** Makes the slip. */
export function slipIn(
  files: readonly DataFile[],
  { file, at, cut, put }: typeof slip extends fc.Arbitrary<infer T> ? T : never,
): DataFile[] {
  return files.map(({ path, text }, index) => {
    if (index !== file % files.length) return { path, text };
    const offset = Math.floor(at * text.length);
    return { path, text: text.slice(0, offset) + put + text.slice(offset + cut) };
  });
}
