/** The layers of the source as a graph that can be drawn: level below level, without the lines that longer ways imply. */
import { importsOf, layerOf } from './imports.ts';

export interface Layer {
  readonly name: string;
  readonly files: number;
  /** Layers that it imports, but for those that another of them leads to. */
  readonly below: readonly string[];
}

/** Lists the layers, level by level: each level imports from those after it alone. Throws on layers that import each other. */
export function layerSource(texts: ReadonlyMap<string, string>): Layer[][] {
  const imports = new Map<string, Set<string>>();
  const files = new Map<string, number>();
  for (const [path, text] of texts) {
    const layer = layerOf(path);
    files.set(layer, (files.get(layer) ?? 0) + 1);
    const known = imports.get(layer) ?? new Set();
    imports.set(layer, known);
    for (const target of importsOf(path, text))
      if (target.startsWith('src/') && layerOf(target) !== layer) known.add(layerOf(target));
  }
  const levels = new Map<string, number>();
  const levelOf = (layer: string, trail: readonly string[] = []): number => {
    if (trail.includes(layer)) throw new Error(`conflicting layers ${[...trail, layer].join(' → ')}`);
    const below = [...(imports.get(layer) ?? [])].map((other) => levelOf(other, [...trail, layer]) + 1);
    const level = levels.get(layer) ?? Math.max(0, ...below);
    levels.set(layer, level);
    return level;
  };
  for (const layer of imports.keys()) levelOf(layer);
  const highest = Math.max(...levels.values());
  return Array.from({ length: highest + 1 }, (_, index) =>
    [...levels]
      .filter(([, level]) => level === highest - index)
      .map(([name]): Layer => ({ name, files: files.get(name) ?? 0, below: reduce(name, imports) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
}

function reduce(layer: string, imports: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const own = [...(imports.get(layer) ?? [])];
  return own.filter((target) => !own.some((other) => other !== target && reaches(other, target, imports)));
}

function reaches(from: string, to: string, imports: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return [...(imports.get(from) ?? [])].some((next) => next === to || reaches(next, to, imports));
}
