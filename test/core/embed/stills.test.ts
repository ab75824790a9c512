import { describe, expect, it } from 'vitest';
import { hasStill, listStills, stillOf, stillPath } from '../../../src/core/embed/stills.ts';
import { emptyQuery, type Query } from '../../../src/core/query/query.ts';
import { chronicleWith, eventWith } from '../../site/harbour-lookup.ts';

const chosen = (type: 'company' | 'project', ...any: string[]): Query => ({
  ...emptyQuery,
  facets: { ...emptyQuery.facets, [type]: { any, not: [], all: false } },
});
const harbours = chronicleWith(
  eventWith('turn', '2015-05-01', { weight: 3 }),
  eventWith('light', '2014-05-01', { weight: 1 }),
);
const [heavy, light] = ['event/turn', 'event/light'];

describe('stillPath', () => {
  it('lies beside the embed', () => {
    expect(stillPath('lanes', 'ja/', 'dark', 'svg')).toBe('ja/embed/lanes.dark.svg');
  });
  it('leads to a file that there is, whatever is asked for', () => {
    for (const view of ['lanes', 'strip', 'chart/launches', 'company/yard', heavy]) {
      const paths = listStills(view, '').map(({ path }) => path);
      for (const style of ['light', 'dark'] as const)
        for (const format of ['svg', 'png'] as const) expect(paths).toContain(stillPath(view, '', style, format));
    }
    expect(stillPath('company/yard', '', 'dark', 'png')).toBe('embed/company/yard.light.png');
  });
});

describe('hasStill', () => {
  it('is true of everything but the lighter events', () => {
    const views = ['strip', 'lanes', 'company/yard', 'project/sloop', 'chart/launches', heavy, light, 'event/unknown'];
    expect(views.filter((view) => !hasStill(view, harbours))).toEqual([light, 'event/unknown']);
  });
});

describe('stillOf', () => {
  it('is the view itself, if it has a still', () => {
    expect(stillOf('lanes', emptyQuery, harbours)).toBe('lanes');
    expect(stillOf(light, emptyQuery, harbours)).toBeUndefined();
  });
  it('is the one thing that a view is filtered by', () => {
    expect(stillOf('lanes', chosen('project', 'sloop'), harbours)).toBe('project/sloop');
    expect(stillOf('lanes', chosen('project', 'sloop', 'galley'), harbours)).toBe('lanes');
    expect(stillOf(heavy, chosen('project', 'sloop'), harbours)).toBe(heavy);
  });
});
