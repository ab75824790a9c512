/** The fields of the data as their schemas say: name, form, meaning, and an example from the data that the site is built from. */
import { createJsonSchemas } from '../../core/model/json-schema.ts';
import { tableOf, type TableName } from '../../core/model/tables.ts';
import { LANGUAGES } from '../../i18n/given.ts';
import type { Form } from '../../i18n/form-text.ts';
import { dataFolder, readDataFiles } from '../read-data.ts';
import { exampleOf, formOf, isText, partsOf, type Schema } from './forms.ts';

export interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  readonly form: Form;
  /** In English, as the schema says it; empty where it says nothing. */
  readonly meaning: string;
  /** JSON; absent where the fields inside have examples. */
  readonly example?: string;
  readonly fields: readonly Field[];
  /** The records among which there is a choice, by their type. */
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly type: string;
  readonly meaning: string;
  readonly fields: readonly Field[];
}

export interface Table {
  readonly name: TableName;
  readonly meaning: string;
  readonly isList: boolean;
  readonly fields: readonly Field[];
}

/** An example is one line. */
const LONGEST = 160;

/** Describes every table of a data folder. */
export function describeTables(): Table[] {
  const values = readValues();
  return [...createJsonSchemas(LANGUAGES)].map(([name, given]) => {
    const schema = given as Schema;
    const record = schema.items ?? schema;
    return {
      ...{ name, isList: schema.items !== undefined, meaning: record.description ?? '' },
      fields: describeFields(record, values.get(name) ?? []),
    };
  });
}

function describeFields(record: Schema, values: readonly unknown[]): Field[] {
  return Object.entries(record.properties ?? {}).map(([name, schema]) => {
    const own = values.flatMap((value) => valueAt(value, name));
    const inner = schema.items ? own.flatMap((value) => value as unknown[]) : own;
    const part = schema.items ?? schema;
    const fields = isText(part) ? [] : describeFields(part, inner);
    const choices = describeChoices(part, inner);
    const isWhole = fields.length > 0 || choices.length > 0;
    return {
      ...{ name, form: formOf(schema), meaning: schema.description ?? part.description ?? '', fields, choices },
      isRequired: record.required?.includes(name) === true,
      ...(!isWhole && { example: pickExample(own) ?? exampleOf(schema) }),
    };
  });
}

function describeChoices(schema: Schema, values: readonly unknown[]): Choice[] {
  return partsOf(schema).flatMap((option): Choice[] => {
    const type = option.properties?.['type']?.const;
    if (type === undefined) return [];
    const own = values.filter((value) => valueAt(value, 'type')[0] === type);
    return [
      {
        type: String(type),
        meaning: option.description ?? '',
        fields: describeFields(option, own).filter(({ name }) => name !== 'type'),
      },
    ];
  });
}

function pickExample(values: readonly unknown[]): string | undefined {
  const isTelling = (value: unknown): boolean => !Array.isArray(value) || value.length > 0;
  const written = values.filter(isTelling).map((value) => JSON.stringify(value).replaceAll(/([,:])(?=["{[])/g, '$1 '));
  return written.find(({ length }) => length <= LONGEST);
}

function valueAt(record: unknown, name: string): unknown[] {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, name)) return [];
  return [(record as Record<string, unknown>)[name]];
}

function readValues(): Map<TableName, unknown[]> {
  const values = new Map<TableName, unknown[]>();
  for (const { path, text } of readDataFiles(dataFolder())) {
    const table = tableOf(path);
    if (table) values.set(table, [...(values.get(table) ?? []), JSON.parse(text)].flat());
  }
  return values;
}
