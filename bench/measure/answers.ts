/** How soon the pages with the real record answer: filter, zoom step, playhead. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { hover, wheel, type Point } from '../browser/gestures.ts';
import type { Opened } from '../browser/open.ts';
import type { Watcher } from '../browser/watcher.ts';
import { percentile } from './numbers.ts';
import { onReadyPage } from './ready-page.ts';

declare const benchWatcher: Watcher;

export interface Answer {
  readonly step: string;
  readonly page: string;
  /** Milliseconds of work at the median and the 95th percentile; NaN where nothing listened. */
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds until every view shows it, at the median, with all waits. */
  readonly shown: number;
  readonly count: number;
}

const CHIP = '.chips[data-facet] > [data-value]';
const ROUNDS = 4;
const CHIPS = 6;
const WHEEL_STEPS = 20;
const WHEEL_PIXELS = 6;
const DRAG_STEPS = 30;
/** Milliseconds between steps, so that each has its own frame. */
const APART = 80;

/** Measures each step on a page of its own; `origin` ends with a slash. `rate` slows the processor. */
export async function measureAnswers(browser: string, origin: string, rate: number): Promise<Answer[]> {
  const steps = [
    ['filter', 'lanes.html', 'click', clickFilter],
    ['filter', 'index.html', 'click', clickFilter],
    ['zoom step', 'lanes.html', 'wheel', turnWheel],
    ['playhead', 'index.html', 'pointermove', movePlayhead],
  ] as const;
  const answers: Answer[] = [];
  for (const [step, page, type, play] of steps) {
    const times = await onReadyPage(
      `${step} on ${page}`,
      { browser, address: origin + page, rate },
      async (opened) => {
        await opened.page.evaluate((wanted) => {
          benchWatcher.watch(wanted);
        }, type);
        await play(opened);
        const { all, shown } = await opened.page.evaluate(() => ({
          all: benchWatcher.answers,
          shown: benchWatcher.shown,
        }));
        const [p50, p95] = [0.5, 0.95].map((share) => percentile(all, share)) as [number, number];
        return { p50, p95, shown: percentile(shown, 0.5), count: all.length };
      },
      { p50: NaN, p95: NaN, shown: NaN, count: 0 },
    );
    answers.push({ step, page, ...times });
  }
  return answers;
}

/** Clicks the first values of the filter on and off. */
export async function clickFilter({ page }: Opened): Promise<void> {
  const chips = page.locator(CHIP);
  const ids = await chips.evaluateAll((all) => all.map((chip) => (chip as HTMLElement).dataset['value'] ?? ''));
  for (let round = 0; round < ROUNDS; round++)
    for (const id of ids.slice(0, CHIPS)) {
      await page.locator(`${CHIP}[data-value="${id}"]`).click();
      await wait(APART);
    }
}

async function turnWheel({ page, session }: Opened): Promise<void> {
  const middle = await middleOf(page, '[data-view="lanes"]');
  await hover(session, middle);
  for (const pixels of [-WHEEL_PIXELS, WHEEL_PIXELS])
    for (let step = 0; step < WHEEL_STEPS; step++) {
      await wheel(session, middle, pixels, 1);
      await wait(APART);
    }
}

async function movePlayhead({ page }: Opened): Promise<void> {
  const start = await middleOf(page, '.playhead');
  const strip = (await page.locator('[data-view="strip"]').boundingBox())!;
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (let step = 1; step <= DRAG_STEPS; step++) {
    await page.mouse.move(start.x + ((strip.x + strip.width * 0.95 - start.x) * step) / DRAG_STEPS, start.y);
    await wait(APART);
  }
  await page.mouse.up();
}

/** The middle of the part of an element that the window shows. */
async function middleOf(page: Page, selector: string): Promise<Point> {
  return page.locator(selector).evaluate((element) => {
    const box = element.getBoundingClientRect();
    const middle = (from: number, to: number, end: number): number => (Math.max(0, from) + Math.min(end, to)) / 2;
    return { x: middle(box.left, box.right, innerWidth), y: middle(box.top, box.bottom, innerHeight) };
  });
}
