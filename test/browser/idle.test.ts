import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeWhenIdle } from '../../src/browser/idle.ts';
import type { Steps } from '../../src/core/layout/steps.ts';

let page: EventTarget;
let taken = 0;

function* steps(count: number): Steps {
  for (; taken < count; taken++) yield;
}

const touch = () => {
  const event = new Event('pointermove');
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
  page.dispatchEvent(event);
};

beforeEach(() => {
  taken = 0;
  page = new EventTarget();
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 10));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('takes a step whenever the browser is idle, and says when all are taken', () => {
  const finish = vi.fn();
  takeWhenIdle(steps(3), finish);
  vi.advanceTimersByTime(20);
  expect(taken).toBe(1);
  expect(finish).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(taken).toBe(3);
  expect(finish).toHaveBeenCalledOnce();
});

it('takes none while a hand moves, and goes on when it rests', () => {
  const finish = vi.fn();
  takeWhenIdle(steps(50), finish);
  for (let time = 0; time < 1000; time += 50) {
    touch();
    vi.advanceTimersByTime(50);
  }
  expect(taken).toBe(0);
  vi.runAllTimers();
  expect(finish).toHaveBeenCalledOnce();
});
