/** A CPU profile summed by function. */
import { expect, it } from 'vitest';
import { listHotFunctions } from '../../../bench/profile/hot-functions.ts';

const node = (id: number, functionName: string, children: number[] = []): object => ({
  ...{ id, children, callFrame: { functionName, url: 'http://host/page.js', lineNumber: id } },
});

it('sums time with and without what is called, and counts recursion once', () => {
  const again = {
    ...node(4, 'inner'),
    callFrame: { functionName: 'inner', url: 'http://host/page.js', lineNumber: 3 },
  };
  const nodes = [node(1, '(root)', [2]), node(2, 'outer', [3]), node(3, 'inner', [4]), again] as never[];
  const found = listHotFunctions({ nodes, samples: [2, 3, 4, 4], timeDeltas: [1000, 2000, 3000, 4000] });
  expect(found.map(({ name, total, self }) => [name, total, self])).toEqual([
    ['(root)', 10, 0],
    ['outer', 10, 1],
    ['inner', 9, 9],
  ]);
  expect(found[1]!.place).toBe('page.js:3');
});
