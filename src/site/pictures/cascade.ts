/** The site's own style sheets, asked what they say of an element of a drawing; what only screens need is left out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type Rule } from 'postcss';

/** The properties that a picture keeps, and the custom ones. */
const KEPT =
  /^(--|fill|stroke|opacity|color$|font|text-anchor|paint-order|mask$|display$|visibility$|vector-effect$|r$)/;
/** Lengths of type that pictures have no use for. */
const DROPPED = /^(font-variant|font-feature)/;
/** States and parts that no picture is in. */
const STATES = /:(hover|focus|active|checked|target|is|has|where|root\[)|::|html/;

interface Declared {
  readonly selector: string;
  readonly order: readonly [layer: number, specificity: number, place: number];
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

export type Declarations = ReadonlyMap<string, string>;

export interface Cascade {
  /** What the sheets declare for an element, the strongest winning. */
  declarationsOf(element: Element): Declarations;
  /** The custom properties of the root. */
  readonly root: Declarations;
}

/** Reads style sheets by name from a folder and creates their cascade; remembers elements that no selector tells apart. */
export function createCascade(folder: string, names: readonly string[]): Cascade {
  const rules = names.flatMap((name) => readRules(readFileSync(join(folder, name), 'utf8')));
  const sorted = rules
    .map((rule, place) => ({ ...rule, order: [rule.order[0], rule.order[1], place] as const }))
    .sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1] || a.order[2] - b.order[2]);
  const attributes = new Set(['class', 'lang', ...rules.flatMap(({ selector }) => attributesIn(selector))]);
  const known = new Map<string, Declarations>();
  const sign = (element: Element): string =>
    [...attributes].reduce((text, name) => `${text}|${element.getAttribute(name) ?? ''}`, element.localName) +
    (element.parentElement ? `>${sign(element.parentElement)}` : '');
  return {
    root: new Map(rules.filter(({ selector }) => selector === ':root').flatMap(({ declarations }) => declarations)),
    declarationsOf(element) {
      const key = sign(element);
      const there = known.get(key);
      if (there) return there;
      const matching = sorted.filter(({ selector }) => selector !== ':root' && element.matches(selector));
      const found = new Map(matching.flatMap(({ declarations }) => declarations));
      known.set(key, found);
      return found;
    },
  };
}

const LAYERS = ['tokens', 'base', 'chrome', 'timeline', 'pages'];

function readRules(css: string): Declared[] {
  const rules: Declared[] = [];
  postcss.parse(css).walkRules((rule) => {
    const layer = layerOf(rule);
    if (layer < 0) return;
    const declarations = rule.nodes.flatMap((node) =>
      node.type === 'decl' && KEPT.test(node.prop) && !DROPPED.test(node.prop)
        ? [[node.prop, node.value] as const]
        : [],
    );
    if (declarations.length === 0) return;
    for (const selector of rule.selectors)
      if (!STATES.test(selector)) rules.push({ selector, order: [layer, specificityOf(selector), 0], declarations });
  });
  return rules;
}

/** The place of the layer that a rule lies in; -1 where it is for some screens or for paper. */
function layerOf(rule: Rule): number {
  let layer = LAYERS.length;
  for (let at = rule.parent; at && at.type !== 'root'; at = at.parent) {
    if (at.type !== 'atrule' || !('name' in at) || at.name !== 'layer') return -1;
    layer = LAYERS.indexOf(at.params);
  }
  return layer;
}

/** Classes, attributes and pseudo-classes count before the names of elements. */
function specificityOf(selector: string): number {
  const strong = selector.match(/[.[]|:(?!not)/g)?.length ?? 0;
  const weak = selector.match(/(^|[\s>+~(])[a-z]/g)?.length ?? 0;
  return strong * 100 + weak;
}

function attributesIn(selector: string): string[] {
  return [...selector.matchAll(/\[([\w-]+)/g)].map(([, name]) => name!);
}
