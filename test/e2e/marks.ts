/** What the views show of the events, read from the marks in the page. */
import { expect, type Page } from '@playwright/test';

/** Ids of the events whose card is shown, in alphabetical order. */
export function shownCards(page: Page): Promise<string[]> {
  return eventsOf(page, '[data-view="chronicle"] [data-event]:not([hidden])');
}

/** Ids of the events with a mark on the strip or the lanes that is not dimmed, in alphabetical order, each once. */
export function brightMarks(page: Page, view: 'strip' | 'lanes'): Promise<string[]> {
  return eventsOf(page, `[data-view="${view}"] [data-event]:not([data-dimmed])`);
}

/** Ids of the events with a lit mark, in alphabetical order, each once. */
export function litMarks(page: Page, view: 'strip' | 'lanes'): Promise<string[]> {
  return eventsOf(page, `[data-view="${view}"] [data-event][data-lit]`);
}

/** The query of the page's address. */
export function queryOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

async function eventsOf(page: Page, selector: string): Promise<string[]> {
  // Views follow a choice in the frame after it.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const ids = await page.locator(selector).evaluateAll((all) => all.map((one) => one.getAttribute('data-event') ?? ''));
  return [...new Set(ids)].toSorted();
}
