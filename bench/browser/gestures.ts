/** What a hand does, as real input events at the pace of a screen: it does not wait for a slow page. */
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Milliseconds between input events, as a mouse or a touchpad sends them. */
const PACE = 16;
const CTRL = 2;

type Mouse = Parameters<CDPSession['send']>[1] & {
  type: 'mousePressed' | 'mouseMoved' | 'mouseReleased' | 'mouseWheel';
};

/** Sends events at their pace and waits until the page has answered all of them. */
async function play(session: CDPSession, events: readonly Mouse[]): Promise<void> {
  const answers: Promise<unknown>[] = [];
  const start = performance.now();
  for (const [number, event] of events.entries()) {
    await wait(Math.max(0, start + number * PACE - performance.now()));
    answers.push(session.send('Input.dispatchMouseEvent', event as never));
  }
  await Promise.all(answers);
}

/** Rests the pointer at a place. */
export async function hover(session: CDPSession, { x, y }: Point): Promise<void> {
  await play(session, [{ type: 'mouseMoved', x, y }]);
}

/** Drags from a point through every offset in turn, so many events each, and lets go. */
export async function drag(
  session: CDPSession,
  { x, y }: Point,
  offsets: readonly number[],
  steps: number,
): Promise<void> {
  const held = { button: 'left', buttons: 1, clickCount: 1 };
  const turns = offsets.map((offset, index) => ({ from: offsets[index - 1] ?? 0, offset }));
  const moves = turns.flatMap(({ from, offset }) =>
    Array.from({ length: steps }, (_, step) => x + from + ((offset - from) * (step + 1)) / steps),
  );
  await play(session, [
    { type: 'mouseMoved', x, y },
    { type: 'mousePressed', x, y, ...held },
    ...moves.map((at): Mouse => ({ type: 'mouseMoved', x: at, y, ...held })),
    { type: 'mouseReleased', x: moves.at(-1) ?? x, y, ...held, buttons: 0 },
  ]);
}

/** Turns the wheel with the control key held: so many events of so many pixels; below zero zooms in. */
export async function wheel(session: CDPSession, { x, y }: Point, pixels: number, steps: number): Promise<void> {
  const event: Mouse = { type: 'mouseWheel', x, y, deltaX: 0, deltaY: pixels, modifiers: CTRL };
  await play(
    session,
    Array.from({ length: steps }, () => event),
  );
}
