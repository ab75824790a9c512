import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSlicedWork } from '../../src/browser/sliced-work.ts';
import type { Steps } from '../../src/core/layout/steps.ts';

/** Milliseconds that each step takes. */
const STEP = 2;

let taken: string[] = [];
function* steps(name: string, count: number): Steps {
  for (let i = 0; i < count; i++) {
    vi.setSystemTime(Date.now() + STEP);
    taken.push(name);
    yield;
  }
}

beforeEach(() => {
  taken = [];
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('takes a few steps a task, until all are taken', () => {
  const work = createSlicedWork();
  work.begin(steps('a', 10));
  expect([taken.length, work.isGoingOn]).toEqual([0, true]);
  vi.advanceTimersToNextTimer();
  expect(taken.length).toBe(3);
  vi.runAllTimers();
  expect([taken.length, work.isGoingOn]).toEqual([10, false]);
});

it('begins anew in the place of what was going on, hurries and stops', () => {
  const work = createSlicedWork();
  work.begin(steps('a', 10));
  vi.advanceTimersToNextTimer();
  work.begin(steps('b', 4));
  work.hurry();
  expect(taken).toEqual(['a', 'a', 'a', 'b', 'b', 'b', 'b']);
  work.begin(steps('c', 4));
  work.stop();
  vi.runAllTimers();
  expect([taken.length, work.isGoingOn]).toEqual([7, false]);
});
