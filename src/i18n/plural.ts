/** English counts: one event, two events. */

/** A number with its noun; `many` where an `s` does not make the plural. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
