/** Sections of a report that were measured alone. */
import { expect, it } from 'vitest';
import { replaceSections } from '../../../bench/report/sections.ts';

const old = '# Results\n\nOf May.\n\n## One\n\n1\n\n## Two\n\n2\n';

it('puts a section in the place of its like, and a new one at the end', () => {
  expect(replaceSections(old, '# Results\n\nOf June.\n\n## Two\n\n22\n\n## Three\n\n3\n')).toBe(
    '# Results\n\nOf May.\n\n## One\n\n1\n\n## Two\n\n22\n\n## Three\n\n3\n',
  );
});

it('leaves a report as it is where nothing was measured', () => {
  expect(replaceSections(old, '# Results\n')).toBe(old);
});
