/** What can be read of a record that has mistakes, so that the rest of it is checked in the same run. */
import { z } from 'zod';

/** A record of which any field may be missing, and any element of a list: an element keeps its index. */
export type Loose<T> = {
  readonly [K in keyof T]?: T[K] extends readonly (infer E)[] | undefined ? readonly (E | undefined)[] : T[K];
};

/** Parses a record; where it does not fit, each field for itself and each element of its lists, without what does not fit. */
export function parseLoose(schema: z.ZodObject, raw: unknown): Record<string, unknown> {
  const whole = schema.safeParse(raw);
  if (whole.success) return whole.data;
  if (typeof raw !== 'object' || raw === null) return {};
  const fields = raw as Record<string, unknown>;
  const read = Object.entries(schema.shape).map(([name, field]) => [
    name,
    parseField(field as z.ZodType, fields[name]),
  ]);
  return Object.fromEntries(read);
}

function parseField(schema: z.ZodType, raw: unknown): unknown {
  const whole = schema.safeParse(raw);
  if (whole.success) return whole.data;
  const list = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (!(list instanceof z.ZodArray) || !Array.isArray(raw)) return undefined;
  return raw.map((element) => (list.element as z.ZodType).safeParse(element).data);
}
