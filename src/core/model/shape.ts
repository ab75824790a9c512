/** What is wrong with the shape of a record, in plain words: Zod's issues translated. */
import type { z } from 'zod';
import { valueAt, type Path } from './path.ts';
import { descriptionOf, fieldsOf, schemaAt } from './schema-walk.ts';
import { formatSuggestion } from './suggestion.ts';
import { languageName } from './fields.ts';
import type { Lang } from './text.ts';

export interface ShapeProblem {
  readonly field: Path;
  readonly wrong: string;
  readonly right: string;
}

type ZodIssue = z.core.$ZodIssue;

/** Checks the shape of one record; an empty list means that it fits its schema. `languages` are those of its texts. */
export function checkShape(schema: z.ZodType, record: unknown, languages: readonly Lang[] = []): ShapeProblem[] {
  const parsed = schema.safeParse(record);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => translate(issue, schema, record, languages));
}

function translate(issue: ZodIssue, schema: z.ZodType, record: unknown, languages: readonly Lang[]): ShapeProblem[] {
  const field = issue.path as Path;
  const value = valueAt(record, field);
  const say = (wrong: string, right: string): ShapeProblem[] => [{ field, wrong, right }];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsOf(schemaAt(schema, field, record), value);
      const isText = known.length > 0 && known.every((name) => languages.some((lang) => lang === name));
      return issue.keys.map((key) => ({ field: [...field, key], ...(isText ? explainTongue(key, known) : explainUnknown(key, known)) }));
    }
    case 'invalid_type':
      if (value === undefined) return say(...explainMissing(field, schemaAt(schema, field, record), languages));
      return say(
        `is ${article(typeName(value))}`,
        `must be ${article(issue.expected === 'int' ? 'whole number' : issue.expected)}`,
      );
    case 'invalid_value':
      return say(...explainChoice(value, issue.values.map(String)));
    case 'invalid_format':
      return say(`${JSON.stringify(value)} is not allowed`, issue.message);
    case 'too_big':
      return say(...explainSize(value, 'at most', Number(issue.maximum)));
    case 'too_small':
      return say(...explainSize(value, 'at least', Number(issue.minimum)));
    case 'invalid_union':
      return translateUnion(issue, schema, record, languages);
    default:
      return say(issue.message, '');
  }
}

const explainUnknown = (key: string, known: readonly string[]): Omit<ShapeProblem, 'field'> => ({
  wrong: 'unknown field',
  right: formatSuggestion(key, known, known.length ? `remove it; known are ${known.join(', ')}` : 'remove it'),
});

const explainTongue = (key: string, known: readonly string[]): Omit<ShapeProblem, 'field'> => ({
  wrong: `"${key}" is no language of this history`,
  right: `remove it, or name it in "languages" of site.json; its languages are ${known.join(', ')}`,
});

function translateUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.ZodType,
  record: unknown,
  languages: readonly Lang[],
): ShapeProblem[] {
  const field = issue.path as Path;
  const value = valueAt(record, field);
  const [wrong, right] =
    'options' in issue && Array.isArray(issue.options)
      ? explainChoice(value, issue.options.map(String))
      : explainChoice(
          value,
          issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : [])),
        );
  if (right) return [{ field, wrong, right }];
  const nearest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return nearest.flatMap((inner) => translate({ ...inner, path: [...issue.path, ...inner.path] }, schema, record, languages));
}

function explainMissing(
  field: Path,
  schema: z.ZodType | undefined,
  languages: readonly string[],
): [wrong: string, right: string] {
  const name = String(field.at(-1) ?? 'record');
  if (languages.includes(name)) {
    return [`missing translation "${name}"`, `add the same text in ${languageName(name)}`];
  }
  const meaning = descriptionOf(schema);
  return ['missing field', meaning ? `add it: ${meaning.replace(/\.$/, '')}` : `add "${name}"`];
}

function explainChoice(value: unknown, choices: readonly string[]): [wrong: string, right: string] {
  if (choices.length === 0) return ['', ''];
  const list = choices.length === 1 ? `must be ${choices[0]}` : `must be one of ${choices.join(', ')}`;
  if (value === undefined) return ['missing field', list];
  if (typeof value !== 'string') return [`is ${JSON.stringify(value)}`, list];
  return [`unknown value "${value}"`, formatSuggestion(value, choices, list)];
}

const typeName = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const article = (noun: string): string => (noun === 'null' ? noun : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`);

function explainSize(value: unknown, demand: string, bound: number): [wrong: string, right: string] {
  if (typeof value !== 'string' && !Array.isArray(value)) return [`is ${String(value)}`, `must be ${demand} ${bound}`];
  const [one, many] = typeof value === 'string' ? ['character', 'characters'] : ['entry', 'entries'];
  const format = (count: number): string => `${count} ${count === 1 ? one : many}`;
  return [value.length === 0 ? 'is empty' : `has ${format(value.length)}`, `must have ${demand} ${format(bound)}`];
}
