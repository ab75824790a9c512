/** TimelineJS slides, from JSON or from a spreadsheet, as events. */
import { formatDate } from '../../src/core/dates/format.ts';
import { readWrittenDate } from '../../src/core/dates/written-date.ts';
import { readDate } from '../../src/core/model/date-text.ts';
import type { Draft, DraftEvent, Say } from './draft.ts';
import { readHtml, withoutAddresses, type PlainText } from './plain-text.ts';
import { readSlideDate } from './slide-date.ts';

/** A slide as TimelineJS 3 has it, flat; what is empty was not said. */
export interface Slide {
  readonly line: number;
  readonly place: string;
  readonly sort: 'title' | 'event' | 'era';
  readonly id?: string;
  readonly headline: string;
  readonly text: string;
  /** The parts of a date by name ("year", "month", …), or a date in one text. */
  readonly start: SlideDate | undefined;
  readonly end: SlideDate | undefined;
  readonly displayDate: string;
  readonly group: string;
  /** What a site without pictures cannot show: the name of the field, and what it says. */
  readonly media: readonly (readonly [field: string, value: string])[];
  /** Fields that TimelineJS does not know either. */
  readonly unknown: readonly (readonly [field: string, value: string])[];
}

export type SlideDate = Readonly<Record<string, string>> | string;

const ARTICLE = /^https?:\/\/[a-z-]+\.(?:m\.)?wikipedia\.org\/wiki\/(?!File:)[^\s"<>]+$/i;

/** Makes a draft of the slides: eras become events of a kind of their own, and a second title becomes a loss. */
export function readSlides(slides: readonly Slide[], name: string, say: Say): Draft {
  const [title, ...titles] = slides.filter(({ sort }) => sort === 'title');
  for (const { line, place, headline } of titles) say(line, place, '', `a second title, “${headline}”`, 'left out');
  const head = title && readTexts(title, say);
  if (title) sayFields(title, say);
  const events = slides.flatMap((slide) => (slide.sort === 'title' ? [] : (readSlide(slide, say) ?? [])));
  return {
    title: head?.title || name,
    description: head?.text ?? '',
    links: head?.links ?? [],
    events,
  };
}

function readSlide(slide: Slide, say: Say): DraftEvent | undefined {
  const { line, place, sort, group } = slide;
  const { title, text, links } = readTexts(slide, say);
  const record = title || place;
  const date = readSlideDate(slide, (field, wrong, right) => say(line, record, field, wrong, right));
  sayFields(slide, say, record);
  if (date === undefined) return undefined;
  const shown = readShownDate(date, slide.displayDate);
  if (shown.isLost) {
    say(
      line,
      record,
      'display_date',
      `“${slide.displayDate}” is not shown`,
      `the date reads “${formatted(shown.edtf)}”`,
    );
  }
  return {
    line,
    place,
    ...(slide.id && { id: slide.id }),
    date: shown.edtf,
    title: title || readHtml(slide.displayDate).text || formatted(date),
    text,
    group: readHtml(group).text,
    band: '',
    kind: sort === 'era' ? 'Era' : '',
    tags: [],
    companies: [],
    links,
  };
}

function readTexts(slide: Slide, say: Say): Pick<DraftEvent, 'title' | 'text' | 'links'> {
  const parts: [field: string, read: PlainText][] = [
    ['headline', readHtml(slide.headline)],
    ['text', readHtml(slide.text)],
  ];
  // TimelineJS shows the beginning of an article that is given as a picture.
  const articles = slide.media.flatMap(([, value]) => (ARTICLE.test(value) ? { title: '', url: value } : []));
  const title = withoutAddresses(parts[0]![1].text);
  for (const [field, { lost }] of parts) {
    for (const one of lost)
      say(slide.line, title || slide.place, field, `${one} has no place in plain text`, 'left out');
  }
  if (slide.sort !== 'title' && !title) {
    say(slide.line, slide.place, 'headline', 'there is none', 'the date stands in its place');
  }
  return { title, text: parts[1]![1].text, links: [...parts.flatMap(([, { links }]) => links), ...articles] };
}

function sayFields({ line, place, media, unknown }: Slide, say: Say, record = place): void {
  for (const [field, value] of media) {
    say(line, record, field, `“${value}” cannot be shown`, ARTICLE.test(value) ? 'cited as a source' : 'left out');
  }
  for (const [field, value] of unknown) say(line, record, field, `“${value}” is not known to the import`, 'left out');
}

// "c. 1850" beside the year 1850 says how exactly the year is known; "A stormy night" would be lost.
function readShownDate(date: string, displayDate: string): { edtf: string; isLost: boolean } {
  const shown = readHtml(displayDate).text;
  if (!shown || shown.toLowerCase() === formatted(date).toLowerCase()) return { edtf: date, isLost: false };
  const said = readDate(shown) ? shown : readWrittenDate(shown, 'month-day')?.edtf;
  if (said?.replace(/[~?%]/g, '') === date) return { edtf: said, isLost: false };
  return { edtf: date, isLost: true };
}

const formatted = (edtf: string): string => formatDate(readDate(edtf)!, 'en');
