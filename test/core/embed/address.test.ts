import { describe, expect, it } from 'vitest';
import { embedPath, sourcePath } from '../../../src/core/embed/address.ts';
import { emptyQuery, type Query } from '../../../src/core/query/query.ts';

const harbour: Query = {
  ...emptyQuery,
  style: 'dark',
  facets: { ...emptyQuery.facets, company: { any: ['harbour'], not: [], all: false } },
};

describe('embedPath', () => {
  it('carries the choices of a view that draws them, and its style', () => {
    expect(embedPath('lanes', 'ja/', harbour)).toBe('ja/embed/lanes.html?company=harbour&style=dark');
  });
  it('carries only the style to an embed of one thing', () => {
    expect(embedPath('event/sloop-starts', '', harbour)).toBe('embed/event/sloop-starts.html?style=dark');
  });
});

describe('sourcePath', () => {
  it('leads to the page that shows the same, which has its own style', () => {
    const views = ['strip', 'lanes', 'company/harbour', 'project/sloop', 'event/sloop-starts', 'chart/launches'];
    expect(views.map((view) => sourcePath(view, '', harbour))).toEqual([
      'index.html?company=harbour',
      'lanes.html?company=harbour',
      'companies/harbour.html',
      'projects/sloop.html',
      'events/sloop-starts.html',
      'charts/launches.html',
    ]);
  });
});
