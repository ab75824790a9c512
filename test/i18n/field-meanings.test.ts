import { expect, it } from 'vitest';
import { JAPANESE_MEANINGS } from '../../src/i18n/field-meanings.ts';
import { describeTables, type Field } from '../../src/site/docs/fields.ts';

const meaningsOf = ({ name, meaning, fields, choices }: Field, path: string): [string, string][] => [
  [`${path}.${name}`, meaning],
  ...fields.flatMap((inner) => meaningsOf(inner, `${path}.${name}`)),
  ...choices.flatMap(({ type, meaning: said, fields: inner }): [string, string][] => [
    [`${path}.${name} ${type}`, said],
    ...inner.flatMap((field) => meaningsOf(field, `${path}.${name} ${type}`)),
  ]),
];

const meanings = describeTables().flatMap(({ name, meaning, fields }): [string, string][] => [
  [name, meaning],
  ...fields.flatMap((field) => meaningsOf(field, name)),
]);

it('describeTables finds a meaning of every field', () => {
  expect(meanings.filter(([path, meaning]) => meaning === '' && path !== 'site').map(([path]) => path)).toEqual([]);
  expect(meanings.length).toBeGreaterThan(150);
});

it('JAPANESE_MEANINGS has every meaning, and no other', () => {
  const asked = new Set(meanings.map(([, meaning]) => meaning).filter(Boolean));
  expect([...asked].filter((meaning) => !(meaning in JAPANESE_MEANINGS))).toEqual([]);
  expect(Object.keys(JAPANESE_MEANINGS).filter((meaning) => !asked.has(meaning))).toEqual([]);
});
