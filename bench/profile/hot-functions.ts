/** A CPU profile summed by function. */

/** The part of the protocol's profile that is needed; times in microseconds. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface HotFunction {
  readonly name: string;
  /** File and line. */
  readonly place: string;
  /** Milliseconds with and without what it calls. */
  readonly total: number;
  readonly self: number;
}

/** Sums self and total time by function, greatest total first; a function that calls itself counts once. */
export function listHotFunctions({ nodes, samples, timeDeltas }: Profile): HotFunction[] {
  const own = new Map<number, number>();
  samples.forEach((id, index) => own.set(id, (own.get(id) ?? 0) + timeDeltas[index]! / 1000));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<string, { name: string; place: string; total: number; self: number }>();
  const visit = (id: number, above: ReadonlySet<string>): number => {
    const { callFrame, children = [] } = byId.get(id)!;
    const name = callFrame.functionName || '(anonymous)';
    const place = callFrame.url && `${callFrame.url.split('/').at(-1)!}:${String(callFrame.lineNumber + 1)}`;
    const key = `${name} ${place}`;
    const self = own.get(id) ?? 0;
    const sum = found.get(key) ?? { name, place, total: 0, self: 0 };
    found.set(key, sum);
    const inside = new Set([...above, key]);
    const total = self + children.reduce((time, child) => time + visit(child, inside), 0);
    sum.self += self;
    if (!above.has(key)) sum.total += total;
    return total;
  };
  if (nodes[0]) visit(nodes[0].id, new Set());
  return [...found.values()].sort((a, b) => b.total - a.total);
}
