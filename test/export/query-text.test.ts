import { expect, it } from 'vitest';
import { dayFromParts } from '../../src/core/dates/day.ts';
import { emptyQuery, type Query } from '../../src/core/query/query.ts';
import { describeQuery, nameView } from '../../src/export/query-text.ts';
import { tinyChronicle } from '../core/tiny-chronicle.ts';

const chronicle = tinyChronicle();
const asked = (facets: Partial<Query['facets']>, rest: Partial<Query> = {}): Query => ({
  ...emptyQuery,
  facets: { ...emptyQuery.facets, ...facets },
  ...rest,
});

it.each([
  [asked({}), '', ''],
  [
    asked({ company: { any: ['harbour', 'yard'], not: [], all: false } }),
    'company: Harbour or Yard',
    '企業：港湾財団または造船所',
  ],
  [
    asked({ company: { any: ['harbour', 'yard'], not: [], all: true } }),
    'company: Harbour and Yard',
    '企業：港湾財団、造船所',
  ],
  [
    asked({ company: { any: ['harbour'], not: ['yard'], all: false } }),
    'company: Harbour, not Yard',
    '企業：港湾財団（造船所を除く）',
  ],
  [
    asked({ year: { any: [], not: ['2014'], all: false } }, { text: 'ship' }),
    'year: not 2014; containing “ship”',
    '年：2014年を除く、「ship」を含む',
  ],
  [asked({}, { from: dayFromParts(2014, 6, 1) }), 'Jun 2014 – Dec 2016', '2014年6月〜2016年12月'],
])('describeQuery says what a query narrows the record to (%#)', (query, en, ja) => {
  expect(describeQuery(query, chronicle, 'en')).toBe(en);
  expect(describeQuery(query, chronicle, 'ja')).toBe(ja);
});

it('nameView names a view alone, or with what it is narrowed to', () => {
  expect(nameView('Timeline', emptyQuery, chronicle, 'en')).toBe('Timeline');
  expect(nameView('年表', asked({}, { text: '港' }), chronicle, 'ja')).toBe('年表（「港」を含む）');
});
