/** The pages on which events are told in full: one each, or in a large history one for each month. */
import type { SourcedEvent } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { openBook } from './book.ts';
import { languagePaths } from './routes.ts';
import { groupByTime, type Section } from './sections.ts';

/** A month with its events, and the months before and after it. */
export interface EventMonth {
  readonly key: string;
  readonly title: string;
  readonly events: readonly SourcedEvent[];
  readonly earlier?: { readonly key: string; readonly title: string } | undefined;
  readonly later?: { readonly key: string; readonly title: string } | undefined;
}

export interface EventPage {
  readonly params: { readonly lang: string | undefined; readonly id: string };
  readonly props: {
    readonly lang: Lang;
    readonly shown: { readonly event: SourcedEvent; readonly number: number } | EventMonth;
  };
}

/** One static path for each page in every language. */
export function eventPages(): EventPage[] {
  const { chronicle } = openBook();
  return languagePaths().flatMap(({ params, props }): EventPage[] => {
    if (!chronicle.sharesPages)
      return chronicle.events.map((event, number) => ({
        params: { ...params, id: event.id },
        props: { ...props, shown: { event, number } },
      }));
    const months = groupByTime(chronicle, props.lang, 'month');
    return months.map((month, index) => ({
      params: { ...params, id: month.key },
      props: { ...props, shown: { ...month, earlier: months[index - 1], later: months[index + 1] } },
    }));
  });
}

/** The first month of each year, so that a few links lead near everything; of a long history some years. */
export function pickYears(months: readonly Section[], most = 24): Section[] {
  const years = new Map<string, Section>();
  for (const month of months) {
    const year = month.key.replace(/(?<=.)-.*$/, '');
    if (!years.has(year)) years.set(year, month);
  }
  const step = Math.ceil(years.size / most);
  return [...years.values()].filter((_, index) => index % step === 0);
}
