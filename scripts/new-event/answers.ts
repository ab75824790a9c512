/** What a curator's answers mean: each a value, or what is wrong with it. */
import type { z } from 'zod';
import { explainDate } from '../../src/core/model/date-text.ts';
import { id as idSchema } from '../../src/core/model/fields.ts';
import { checkShape } from '../../src/core/model/shape.ts';
import { formatSuggestion } from '../../src/core/model/suggestion.ts';

/** The value that was meant, with a remark worth saying, or the problem for which to ask again. */
export type Answer<T> = { readonly value: T; readonly remark?: string } | { readonly problem: string };

/** Parses a text by its schema, and remarks on its length; `aim` is the length to keep to, where the schema allows more. */
export function parseText(answer: string, schema: z.ZodType, aim?: number): Answer<string> {
  const [problem] = checkShape(schema, answer);
  if (problem) return { problem: `${problem.wrong}; ${problem.right}` };
  const count = `${answer.length} ${answer.length === 1 ? 'character' : 'characters'}`;
  return { value: answer, remark: aim && answer.length > aim ? `${count}, aim at ${aim} at most` : count };
}

/** Parses an id that no event has yet; no answer takes the suggested one. */
export function parseNewId(answer: string, suggested: string, taken: ReadonlySet<string>): Answer<string> {
  const id = answer || suggested;
  const [problem] = checkShape(idSchema, id);
  if (problem) return { problem: `${problem.wrong}; ${problem.right}` };
  return taken.has(id) ? { problem: `"${id}" is the id of another event; choose another` } : { value: id };
}

/** Parses a date in EDTF. */
export function parseEdtf(answer: string): Answer<string> {
  const problem = explainDate(answer);
  return problem ? { problem: `${problem.wrong}; ${problem.right}` } : { value: answer };
}

/** Parses one of some choices by its name; no answer takes `usual`, if there is one. */
export function parseChoice<T extends string>(answer: string, choices: readonly T[], usual?: T): Answer<T> {
  const value = answer === '' ? usual : choices.find((choice) => choice === answer);
  return value === undefined ? { problem: explainUnknown(answer, choices) } : { value };
}

/** Parses one of some choices by its name or its number, from 1. */
export function parseNumbered<T extends string>(answer: string, choices: readonly T[]): Answer<T> {
  return parseChoice(choices[Number(answer) - 1] ?? answer, choices);
}

/** Parses ids of what is known, with commas or spaces between them; no answer is an empty list. */
export function parseIds(answer: string, known: readonly string[]): Answer<string[]> {
  const ids = answer.split(/[\s,、]+/).filter(Boolean);
  const unknown = ids.find((id) => !known.includes(id));
  return unknown === undefined ? { value: [...new Set(ids)] } : { problem: explainUnknown(unknown, known) };
}

function explainUnknown(answer: string, known: readonly string[]): string {
  if (answer === '') return 'needs an answer';
  const few = known.length <= 20 ? `known are ${known.join(', ')}` : 'add it to the data first';
  return `unknown "${answer}"; ${formatSuggestion(answer, known, few)}`;
}
