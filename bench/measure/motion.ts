/** Frames while a hand zooms and drags. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { drag, hover, wheel, type Point } from '../browser/gestures.ts';
import { within } from '../browser/limit.ts';
import type { Opened } from '../browser/open.ts';
import type { Recorder, Recording } from '../browser/recorder.ts';
import { percentile } from './numbers.ts';

declare const benchRecorder: Recorder;

/** Intervals between animation frames in milliseconds. */
export interface Frames {
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
  readonly longTasks: number;
}

export interface Motion {
  readonly zoom: Frames;
  readonly drag: Frames;
  /** Whether the picture was another one afterwards; smooth frames of a page that stands still mean nothing. */
  readonly zoomed: boolean;
  readonly dragged: boolean;
  /** Most nodes inside the timeline at any sample, and those that are left. */
  readonly nodes: number;
  readonly nodesAfter: number;
}

const WHEEL_STEPS = 40;
const DRAG_STEPS = 50;
const DRAG_OFFSETS = [-400, 250, -100];

/** Zooms in about the middle, drags to both sides, zooms out. `limit` in milliseconds is for each of the three. */
export async function measureMotion({ page, session }: Opened, wheelPixels: number, limit: number): Promise<Motion> {
  const middle = await page.evaluate(middleOfTimeline);
  const record = async (what: string, gesture: Promise<void>): Promise<Recording> => {
    await within(limit, what, gesture);
    return within(limit, what, page.evaluate(stopAfterFrame));
  };
  const start = (): Promise<void> =>
    page.evaluate(() => {
      benchRecorder.start();
    });
  await hover(session, middle);
  const before = await look(page);
  await start();
  const zoomIn = await record('the zoom', wheel(session, middle, -wheelPixels, WHEEL_STEPS));
  const near = await look(page);
  await start();
  const dragging = await record('the drag', drag(session, middle, DRAG_OFFSETS, DRAG_STEPS));
  await hover(session, middle);
  const aside = await look(page);
  await start();
  const zoomOut = await record('the zoom', wheel(session, middle, wheelPixels, WHEEL_STEPS));
  const tasks = await page.evaluate(() => benchRecorder.tasks);
  const countTasks = ({ from, to }: Recording): number =>
    tasks.filter((task) => task.start >= from && task.start < to).length;
  return {
    zoom: summarize([...zoomIn.intervals, ...zoomOut.intervals], countTasks(zoomIn) + countTasks(zoomOut)),
    drag: summarize(dragging.intervals, countTasks(dragging)),
    zoomed: near !== before,
    dragged: aside !== near,
    nodes: Math.max(zoomIn.nodes, dragging.nodes, zoomOut.nodes),
    nodesAfter: await page.evaluate(() => benchRecorder.countNodes()),
  };
}

function summarize(intervals: readonly number[], longTasks: number): Frames {
  const at = (share: number): number => percentile(intervals, share);
  return { p50: at(0.5), p95: at(0.95), worst: at(1), longTasks };
}

/** A short sign of how the page looks; what a drag selected as text does not count as moved. */
async function look(page: Page): Promise<string> {
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
  });
  return createHash('sha256')
    .update(await page.screenshot({ animations: 'disabled' }))
    .digest('hex');
}

/** The middle of what the window shows of the timeline. */
function middleOfTimeline(): Point {
  const box = document.querySelector('[data-view="lanes"]')!.getBoundingClientRect();
  const middle = (from: number, to: number, end: number): number => (Math.max(0, from) + Math.min(end, to)) / 2;
  return { x: middle(box.left, box.right, innerWidth), y: middle(box.top, box.bottom, innerHeight) };
}

/** Stops the recorder once the last input has been drawn. */
function stopAfterFrame(): Promise<Recording> {
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve(benchRecorder.stop());
      }),
    );
  });
}
