/** The words of the landscape in the browser, with links that lead on from where the page lies. */
import { momentToIso } from '../core/dates/day.ts';
import type { Day } from '../core/dates/historical-date.ts';
import { createLandscapeText, type LandscapeText } from '../draw/landscape-text.ts';
import type { Reader } from './reader.ts';

/** Creates what says the names of the landscape. */
export function createLinkedText({ chronicle, lang, base }: Reader): LandscapeText {
  return createLandscapeText(chronicle, lang, {
    entity: ({ id, type }) => new URL(`${type === 'company' ? 'companies' : 'projects'}/${id}.html`, base).href,
    event: (id) => new URL(`events/${id}.html`, base).href,
  });
}

/** The address of a page that shows a day, such as `as-of.html`. */
export function hrefAt(page: string, day: Day, { base }: Reader): string {
  return new URL(`${page}?at=${momentToIso(day)}`, base).href;
}
