/** TimelineJS itself shows the history as we publish it for it, with no wrong day. */
import { join } from 'node:path';
import { formatDate } from '../../src/core/dates/format.ts';
import { parseDate } from '../../src/core/dates/parse.ts';
import { LANGUAGES } from './pages.ts';
import { EVENTS } from './record.ts';
import { expect, test } from './site.ts';

const CLIENT = 'node_modules/@knight-lab/timelinejs/dist';

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

for (const { lang } of LANGUAGES)
  test(`TimelineJS shows every event on the days that are known of it in ${lang}`, async ({ page, site }) => {
    const address = (path: string) => `${site.origin}timelinejs/${path}`;
    await page.route(address('**'), (route) => {
      const path = new URL(route.request().url()).pathname.replace(/^.*timelinejs\//, '');
      if (path !== 'index.html') return route.fulfill({ path: join(CLIENT, path) });
      const body = `<!doctype html><html lang="${lang}"><title>TimelineJS</title><link rel="icon" href="data:,">
        <link rel="stylesheet" href="css/timeline.css"><div id="timeline" style="height: 600px"></div><script src="js/timeline.js"></script>`;
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    await page.goto(address('index.html'));
    const shown = await page.evaluate(async (language) => {
      interface Dated {
        readonly data: { readonly date_obj: Date; readonly format: string };
      }
      interface Shown {
        readonly config: { readonly events: { unique_id: string; start_date: Dated; end_date?: Dated }[] };
        on(event: 'ready', listener: () => void): void;
      }
      const { TL } = globalThis as unknown as { TL: { Timeline: new (...input: unknown[]) => Shown } };
      const options = { language, font: null, script_path: 'js' };
      const timeline = new TL.Timeline('timeline', `../data/timelinejs.${language}.json`, options);
      await new Promise<void>((ready) => timeline.on('ready', ready));
      const parts = (one?: Dated) => {
        if (!one) return undefined;
        const { date_obj: date, format } = one.data;
        return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate(), format };
      };
      const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
      return {
        events: timeline.config.events.map(({ unique_id, start_date, end_date }) => ({
          id: unique_id,
          start: parts(start_date)!,
          end: parts(end_date),
        })),
        dates: texts('.tl-slide .tl-headline-date'),
        headlines: texts('.tl-slide .tl-headline'),
      };
    }, lang);
    // It sorts by the first day alone, and begins with a slide of the title.
    const events = shown.events.map(({ id }) => EVENTS.find((event) => event.id === id)!);
    expect(new Set(events).size).toBe(EVENTS.length);
    expect(shown.dates.slice(1)).toEqual(events.map(({ date }) => formatDate(parseDate(date), lang)));
    expect(shown.headlines.slice(1)).toEqual(events.map(({ title }) => title[lang]));
    for (const [index, { start, end = start }] of shown.events.entries()) {
      const { id, earliest, latest } = events[index]!;
      expect([firstDay(start), lastDay(end)], id).toEqual([earliest, latest]);
    }
  });

const iso = (...parts: [year: number, month: number, day: number]): string =>
  parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0')).join('-');

/** The first day of what TimelineJS takes a date for: it fills what is not known with ones. */
const firstDay = ({ year, month, day }: Moment): string => iso(year, month, day);

/** The last day: as far as the form in which TimelineJS would write the date says it is known. */
function lastDay({ year, month, day, format }: Moment): string {
  if (format === 'year') return iso(year, 12, 31);
  return format === 'month' ? iso(year, month, new Date(year, month, 0).getDate()) : iso(year, month, day);
}
