import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AWAITED, createSlicedWork } from '../../src/browser/sliced-work.ts';
import type { Steps } from '../../src/core/layout/steps.ts';

/** Milliseconds that each step takes. */
const STEP = 2;

let now = 0;
let taken: string[] = [];
let tasks: (() => void)[] = [];

function* steps(name: string, count: number): Steps {
  for (let i = 0; i < count; i++) {
    now += STEP;
    taken.push(name);
    yield;
  }
}

class Channel {
  readonly port1: { onmessage?: (message: { data: unknown }) => void } = {};
  readonly port2 = { postMessage: (data: unknown) => tasks.push(() => this.port1.onmessage?.({ data })) };
}

const takeTask = () => tasks.shift()?.();
const takeAll = () => {
  while (tasks.length > 0) takeTask();
};

beforeEach(() => {
  [now, taken, tasks] = [0, [], []];
  vi.stubGlobal('MessageChannel', Channel);
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('takes a few steps a task, until all are taken', () => {
  const work = createSlicedWork();
  work.begin(steps('a', 10));
  expect([taken.length, work.isGoingOn]).toEqual([0, true]);
  takeTask();
  expect(taken.length).toBe(3);
  takeAll();
  expect([taken.length, work.isGoingOn]).toEqual([10, false]);
});

it('goes on with what is awaited while the browser knows that no input waits', () => {
  let isPending = false;
  vi.stubGlobal('navigator', { scheduling: { isInputPending: () => isPending } });
  const work = createSlicedWork();
  work.begin(steps('a', 100), AWAITED);
  takeTask();
  expect(taken.length).toBe(AWAITED / STEP);
  isPending = true;
  takeTask();
  expect(taken.length).toBe(AWAITED / STEP + 3);
});

it('takes no longer where the browser cannot know', () => {
  vi.stubGlobal('navigator', {});
  createSlicedWork().begin(steps('a', 100), AWAITED);
  takeTask();
  expect(taken.length).toBe(3);
});

it('begins anew in the place of what was going on, hurries and stops', () => {
  const work = createSlicedWork();
  work.begin(steps('a', 10));
  takeTask();
  work.begin(steps('b', 4));
  work.hurry();
  expect(taken).toEqual(['a', 'a', 'a', 'b', 'b', 'b', 'b']);
  work.begin(steps('c', 4));
  work.stop();
  takeAll();
  expect([taken.length, work.isGoingOn]).toEqual([7, false]);
});

it('goes on with what a step begins', () => {
  const work = createSlicedWork();
  work.begin(
    (function* (): Steps {
      yield;
      work.begin(steps('b', 4));
    })(),
  );
  takeAll();
  expect([taken, work.isGoingOn]).toEqual([['b', 'b', 'b', 'b'], false]);
});
