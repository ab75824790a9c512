/** Where events are told in full, as seen from a page. */
import { createEventPath } from '../core/model/event-path.ts';
import type { Reader } from './reader.ts';

/** Creates what gives the address of an event, or of a part of its page such as `sources`. */
export function createEventAddress({
  chronicle,
  base,
}: Pick<Reader, 'chronicle' | 'base'>): (id: string, part?: string) => string {
  const path = createEventPath(chronicle);
  return (id, part) => new URL(path(id, part), base).href;
}
