/** Text with what matched marked in it. */
import type { Range } from '../core/query/highlight.ts';
import { createElement } from './element.ts';

/** The nodes of a text; ranges are in order and apart from each other. */
export function markRanges(text: string, ranges: readonly Range[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    nodes.push(text.slice(at, start), createElement('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at)];
}
