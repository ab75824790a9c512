/** English counts: one event, two events. */
import { formatCount } from './count.ts';

/** A number with its noun; `many` where an `s` does not make the plural. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${formatCount(n)} ${n === 1 ? one : many}`;
}
