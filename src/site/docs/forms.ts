/** What a value may look like, as a JSON Schema says it. */
import { LANGUAGES } from '../../i18n/given.ts';
import type { Form } from '../../i18n/form-text.ts';

/** As much of a JSON Schema as the data's have. */
export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Whether it is a text in every language. */
export const isText = ({ properties }: Schema): boolean =>
  properties !== undefined && Object.keys(properties).join() === LANGUAGES.join();

/** The schemas among which there is a choice. */
export const partsOf = ({ anyOf, oneOf }: Schema): readonly Schema[] => anyOf ?? oneOf ?? [];

/** The form of a value. */
export function formOf(schema: Schema): Form {
  const parts = partsOf(schema);
  const some = parts.filter(({ type }) => type !== 'null');
  if (some.length < parts.length) return { type: 'nothing', or: formOf(some[0]!) };
  if (some.length > 0 && some.every((part) => part.const !== undefined))
    return { type: 'choice', values: some.map((part) => JSON.stringify(part.const)) };
  if (schema.const === true || schema.type === 'boolean') return { type: 'flag' };
  if (schema.const !== undefined) return { type: 'choice', values: [JSON.stringify(schema.const)] };
  if (schema.enum) return { type: 'choice', values: schema.enum.map((value) => JSON.stringify(value)) };
  if (isText(schema)) return { type: 'text' };
  if (schema.items) return { type: 'list', of: formOf(schema.items) };
  if (schema.type === 'number' || schema.type === 'integer')
    return { type: 'number', ...bounds(schema.minimum, schema.maximum) };
  if (schema.type !== 'string') return { type: 'record' };
  if (schema.pattern?.includes('[a-z0-9]+(-[a-z0-9]+)*')) return { type: 'id' };
  // Of all texts only a date may be empty to the schema: what it says is checked by its own parser.
  if (schema.minLength === undefined && schema.maxLength === 64) return { type: 'date' };
  return { type: 'line', most: schema.maxLength };
}

/** An example of a form, where the data has none: JSON. */
export function exampleOf(schema: Schema): string {
  const form = formOf(schema);
  switch (form.type) {
    case 'id':
      return '"north-star"';
    case 'text':
      return JSON.stringify(Object.fromEntries(LANGUAGES.map((lang) => [lang, '…'])));
    case 'date':
      return '"2015-07-21"';
    case 'flag':
      return 'true';
    case 'number':
      return String(form.least ?? 1);
    case 'choice':
      return form.values[0]!;
    case 'list':
      return `[${exampleOf(schema.items!)}]`;
    case 'nothing':
      return 'null';
    default:
      return '"…"';
  }
}

// Safe integers are what every number in JSON may be, and say nothing.
function bounds(least: number | undefined, most: number | undefined): { least?: number; most?: number } {
  const isTelling = (value: number | undefined): value is number =>
    value !== undefined && Math.abs(value) !== Number.MAX_SAFE_INTEGER;
  return { ...(isTelling(least) && { least }), ...(isTelling(most) && { most }) };
}
