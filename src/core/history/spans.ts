/** Changes folded to spans of time: a value holds from one change of its key to the next. */
import type { Day } from '../dates/historical-date.ts';
import { lastUpTo } from './bisect.ts';

/** From `day` on, `key` has this value; null: it has none any more. */
export interface Change<T> {
  readonly key: string;
  readonly day: Day;
  readonly value: T | null;
  /** Id of the event that changed it. */
  readonly event: string;
}

export interface Span<T> {
  readonly value: T;
  readonly from: Day;
  /** The first day on which it no longer holds; absent while it holds on. */
  readonly to?: Day;
  readonly event: string;
}

/** Folds changes, which must be in order of day, to the spans of every key. Of several changes on one day the last stays. */
export function foldSpans<T>(changes: Iterable<Change<T>>): Map<string, Span<T>[]> {
  const spans = new Map<string, Span<T>[]>();
  for (const { key, day, value, event } of changes) {
    const own = spans.get(key) ?? [];
    const last = own.at(-1);
    if (last && last.to === undefined) {
      own.pop();
      if (last.from < day) own.push({ ...last, to: day });
    }
    if (value !== null) own.push({ value, from: day, event });
    if (own.length > 0) spans.set(key, own);
    else spans.delete(key);
  }
  return spans;
}

/** The span, of those of one key in order of time, that holds on a day. */
export function spanAt<S extends { readonly from: Day; readonly to?: Day }>(
  spans: readonly S[],
  day: Day,
): S | undefined {
  const last = lastUpTo(spans, day, ({ from }) => from);
  return last && (last.to === undefined || day < last.to) ? last : undefined;
}
