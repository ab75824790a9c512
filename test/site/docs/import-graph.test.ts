import { expect, it } from 'vitest';
import { drawImports } from '../../../src/site/docs/draw-imports.ts';
import { layerSource } from '../../../src/site/docs/import-graph.ts';

const texts = new Map([
  ['src/pages/index.astro', "import A from '../draw/a.ts';\nimport { x } from '../core/model/x.ts';"],
  ['src/draw/a.ts', "import { x } from '../core/model/x.ts';"],
  ['src/draw/b.ts', "import { a } from './a.ts';"],
  ['src/core/model/x.ts', "import { z } from 'zod';"],
]);

it('layerSource puts every layer above those that it imports, and leaves out what a longer way says', () => {
  expect(layerSource(texts)).toEqual([
    [{ name: 'pages', files: 1, below: ['draw'] }],
    [{ name: 'draw', files: 2, below: ['core/model'] }],
    [{ name: 'core/model', files: 1, below: [] }],
  ]);
});

it('layerSource throws on layers that import each other', () => {
  const circle = new Map([...texts, ['src/core/model/y.ts', "import { a } from '../../draw/a.ts';"]]);
  expect(() => layerSource(circle)).toThrow(/conflicting layers/);
});

it('drawImports draws a box for each layer inside the picture, and a line for each import', () => {
  const svg = drawImports(layerSource(texts), 'Layers');
  expect(svg.match(/<rect/g)).toHaveLength(3);
  expect(svg.match(/<path/g)).toHaveLength(2);
  expect(svg).toContain('>core/model <tspan>1</tspan>');
});
