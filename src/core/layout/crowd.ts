/** How many marks the lanes in sight may show: groups of events, wider where there are too many. */
import { findPassing, groupRow, type Gaps, type Group } from './groups.ts';
import type { Row } from './rows.ts';
import type { Scale } from './scale.ts';

export interface GroupedRow {
  readonly row: Row;
  readonly groups: readonly Group[];
}

/** Least distances in pixels. */
const MARK_GAP = 11;
const CLUSTER_GAP = 32;

/** By how much the distances grow until what is left fits. */
const SPREADS = [1, 1.4, 2, 3, 4.5, 7, 10, 15, 22, 33, 50, 100, 1000];

const rankOf = (row: Row) => (row.dimmed ? 2 : 0) + row.track;

/**
 * Groups the rows of all lanes so that their marks take no more than `limit` elements. The events that stand on their own lines
 * come first, at the least distance that leaves room for them; those that only touch a lane, and what the filter left
 * out, follow where all of their rank have room.
 * @param edges pixels between which events are wanted
 */
export function groupRows(
  rows: readonly Row[],
  scale: Scale,
  edges: readonly [number, number],
  limit: number,
): GroupedRow[] {
  const ranks = [0, 1, 2, 3].map((rank) => rows.filter((row) => rankOf(row) === rank)).filter((some) => some.length);
  for (const spread of SPREADS) {
    const gaps = { mark: (MARK_GAP * spread) / scale.perDay, cluster: (CLUSTER_GAP * spread) / scale.perDay };
    const within = (some: readonly Row[], room: number) => groupWithin(some, scale, edges, gaps, room);
    const first = within(ranks[0] ?? [], limit);
    if (!first) continue;
    let room = limit - countNodes(first);
    const all = [...first];
    for (const rank of ranks.slice(1)) {
      const more = within(rank, room);
      if (!more) continue;
      all.push(...more);
      room -= countNodes(more);
    }
    return all;
  }
  return [];
}

/** How many elements the marks of all groups take. */
export function countNodes(rows: readonly GroupedRow[]): number {
  return rows.reduce((sum, { row, groups }) => sum + groups.reduce((all, group) => all + nodesOf(row, group), 0), 0);
}

/** A link and its shape; the extent of an inexact date; the number of the further events. */
function nodesOf({ inexact, dimmed }: Row, { first, end, place }: Group): number {
  return 2 + inexact[place]! + (end - first > 1 && !dimmed ? 1 : 0);
}

/** The rows with their groups, or undefined if these take more elements than `room`. */
function groupWithin(
  rows: readonly Row[],
  scale: Scale,
  [left, right]: readonly [number, number],
  gaps: Gaps,
  room: number,
): GroupedRow[] | undefined {
  const grouped: GroupedRow[] = [];
  const [from, to] = [scale.moment(left), scale.moment(right)];
  for (const row of rows) {
    const groups = [...groupRow(row, from, to, gaps, room / 2), ...findPassing(row, from, to)];
    const one = { row, groups };
    room -= countNodes([one]);
    if (room < 0) return undefined;
    grouped.push(one);
  }
  return grouped;
}
