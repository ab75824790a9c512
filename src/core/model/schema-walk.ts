/** What a schema expects at a place in a record: for messages that name the fields and say what they are for. */
import { z } from 'zod';
import { valueAt, type Path } from './path.ts';

/** The schema at a path of a record, or undefined where the record takes a turn that the schema does not know. */
export function schemaAt(schema: z.ZodType, path: Path, record: unknown): z.ZodType | undefined {
  let here: z.ZodType | undefined = schema;
  path.forEach((step, depth) => {
    here = here && stepInto(here, step, valueAt(record, path.slice(0, depth)));
  });
  return here;
}

/** The names of the fields that a record may have at a place. */
export function fieldsOf(schema: z.ZodType | undefined, value: unknown): string[] {
  const object = schema && pickObject(schema, value);
  return object ? Object.keys(object.shape) : [];
}

/** The curators' description of a place, or undefined. */
export function descriptionOf(schema: z.ZodType | undefined): string | undefined {
  return schema && (schema.description ?? unwrap(schema).description);
}

function stepInto(schema: z.ZodType, step: string | number, value: unknown): z.ZodType | undefined {
  const plain = unwrap(schema);
  if (plain instanceof z.ZodArray) return plain.element as z.ZodType;
  return pickObject(plain, value)?.shape[step] as z.ZodType | undefined;
}

function pickObject(schema: z.ZodType, value: unknown): z.ZodObject | undefined {
  const plain = unwrap(schema);
  if (plain instanceof z.ZodObject) return plain;
  if (!(plain instanceof z.ZodDiscriminatedUnion)) return undefined;
  const { discriminator } = plain.def;
  const options = plain.options as z.ZodObject[];
  return options.find((option) => {
    const tag = option.shape[discriminator];
    return tag instanceof z.ZodLiteral && tag.value === valueAt(value, [discriminator]);
  });
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}
