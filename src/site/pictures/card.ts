/** Preview cards: what other sites show beside a link. Large type, one drawing, and whose it is. */
import { dayFromParts } from '../../core/dates/day.ts';
import { formatDate } from '../../core/dates/format.ts';
import { nextUnit } from '../../core/dates/units.ts';
import { placeStrip } from '../../core/layout/strip.ts';
import type { Lang } from '../../core/model/text.ts';
import { wordsOf } from '../../i18n/languages.ts';
import type { Book } from '../book.ts';
import { openChart } from './chart-drawing.ts';
import { add, addLine, addLines, linesOf, type Type } from './elements.ts';
import { measureText } from './fonts.ts';
import { addLane, laneHeight } from './lanes-drawing.ts';
import { placeEntity, placeEvent } from './lanes-of.ts';
import { CARD, nameCardTime, periodOfCards, yearsOf, type Subject } from './picture.ts';
import { addStrip, stripHeight } from './strip-drawing.ts';
import { balanceText } from './wrap.ts';
import type { PlacedLanes } from '../../core/layout/place-lanes.ts';

/** What a card says and shows; `draw` draws at the height `y`, which leaves `height` pixels. */
export interface Card {
  readonly hue?: number;
  readonly eyebrow?: string;
  readonly title: string;
  /** Paragraphs, each cut to the room that is left. */
  readonly text: readonly string[];
  /** Draws beside the title, which then has a narrow column. */
  readonly beside?: (parent: Element) => void;
  readonly drawing?: { readonly height: number; readonly draw: (parent: Element, y: number) => void };
}

export const EDGE = 60;
const INNER = CARD.width - 2 * EDGE;
const FOOT = 556;
/** A preview is shown at a third of its size, so what is drawn must be larger than on a page. */
const SCALE = { entity: 1.9, event: 1.55 } as const;
const LANE_EDGE = 12;
/** A drawing beside the title: the width it is drawn at, which is that of a phone, and the room for it. */
const BESIDE = { drawn: 380, width: 590, height: 480, y: 52 } as const;
const BESIDE_GAP = 44;
const ROW = { home: 26, year: 17 } as const;
/** Sizes of the title, and how many lines each may take over the whole width and in a column. */
const TITLES = [
  { size: 76, lines: 1, inColumn: 1 },
  { size: 64, lines: 2, inColumn: 2 },
  { size: 54, lines: 2, inColumn: 4 },
  { size: 48, lines: 3, inColumn: 5 },
  { size: 42, lines: 3, inColumn: 6 },
  { size: 36, lines: 4, inColumn: 8 },
  { size: 30, lines: 6, inColumn: 10 },
] as const;

const EYEBROW: Type = { className: 'picture-hue', face: 'sans-bold', size: 27, leading: 40 };
const TEXT: Type = { className: 'picture-quiet', face: 'sans', size: 28, leading: 42 };
const BRAND: Type = { className: 'picture-name', face: 'sans-bold', size: 23, leading: 30 };
const ADDRESS: Type = { className: 'picture-quiet', face: 'sans', size: 21, leading: 30 };

/** What the card of a subject holds. Throws on a subject that has none. */
export function describeCard(book: Book, subject: Subject, lang: Lang): Card {
  const { chronicle, lookup } = book;
  const words = wordsOf(lang);
  const strip = (rowHeight: number, veiled: readonly (readonly [number, number])[] = []) => {
    const placed = placeStrip(chronicle);
    return {
      height: stripHeight(placed, rowHeight),
      draw: (parent: Element, y: number) =>
        void addStrip(parent, placed, lang, { x: EDGE, y, width: INNER, rowHeight }, veiled),
    };
  };
  const lane = (placed: PlacedLanes | undefined, scale: number) =>
    placed && {
      drawing: {
        height: laneHeight(placed) * scale,
        draw: (parent: Element, y: number) =>
          void addLane(parent, placed, lang, { x: EDGE - LANE_EDGE * scale, y, scale }),
      },
    };
  const widthAt = (scale: number) => INNER / scale + 2 * LANE_EDGE;
  switch (subject.kind) {
    case 'home':
      return { title: chronicle.site.title[lang], text: [chronicle.site.tagline[lang]], drawing: strip(ROW.home) };
    case 'company':
    case 'project': {
      const entity = lookup.entity(subject.id);
      const theme = lookup.theme(entity.theme);
      const kind = words[entity.kind];
      return {
        ...{ hue: theme.hue, eyebrow: entity.kind === 'company' ? kind : `${kind} · ${theme.name[lang]}` },
        ...{ title: entity.name[lang], text: [entity.about[lang]] },
        ...lane(placeEntity(book, entity, lang, widthAt(SCALE.entity)), SCALE.entity),
      };
    }
    case 'event': {
      const event = chronicle.events.find(({ id }) => id === subject.id)!;
      const placed = placeEvent(book, event, lang, widthAt(SCALE.event));
      return {
        hue: placed?.bands[0]!.theme.hue ?? lookup.themeOf(event).hue,
        eyebrow: `${formatDate(event.date, lang)} · ${lookup.kind(event.kind).name[lang]}`,
        ...{ title: event.title[lang], text: [event.summary[lang]], ...lane(placed, SCALE.event) },
      };
    }
    case 'year': {
      const [before] = yearsOf(chronicle);
      const isBefore = subject.year === before;
      const period = periodOfCards(chronicle);
      const start = dayFromParts(subject.year, 1, 1);
      const end = nextUnit(start, isBefore ? 'year' : period);
      const share = (day: number) =>
        Math.max(0, Math.min(1, (day - chronicle.from) / (chronicle.to + 1 - chronicle.from)));
      const events = chronicle.events.filter(({ date }) => date.earliest < end && (isBefore || date.earliest >= start));
      const heaviest = [...events].sort((a, b) => b.weight - a.weight).slice(0, 3);
      const shown = events.filter((event) => heaviest.includes(event));
      return {
        eyebrow: `${chronicle.site.title[lang]} · ${words.events(events.length)}`,
        title: nameCardTime(chronicle, subject.year, lang),
        text: shown.map((event) => event.title[lang]),
        drawing: strip(
          ROW.year,
          isBefore
            ? []
            : [
                [0, share(start)],
                [share(end), 1],
              ],
        ),
      };
    }
    case 'chart': {
      const chart = openChart(chronicle, subject.id, lang, BESIDE.drawn);
      const scale = Math.min(BESIDE.width / BESIDE.drawn, BESIDE.height / chart.height);
      const x = CARD.width - EDGE - BESIDE.drawn * scale;
      const y = BESIDE.y + (BESIDE.height - chart.height * scale) / 2;
      return {
        ...{ hue: 0, eyebrow: chart.title, title: chart.finding, text: [] },
        beside: (parent) => chart.add(parent, { x, y, scale }),
      };
    }
    default:
      throw new Error(`unknown card ${subject.kind}`);
  }
}

/** Composes a card of 1200 × 630. @param address where the page is, if that is known */
export function composeCard(
  document: Document,
  card: Card,
  lang: Lang,
  brand: string,
  address?: string,
): SVGSVGElement {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const { width, height } = CARD;
  for (const [name, value] of Object.entries({
    class: 'picture',
    lang,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  }))
    root.setAttribute(name, String(value));
  add(root, 'rect', { class: 'picture-paper', width, height });
  addTop(root, card.hue);
  let y = 74;
  if (card.eyebrow) {
    addLine(add(root, 'g', { 'data-hue': card.hue ?? 9 }), EYEBROW, EDGE, y + 10, card.eyebrow);
    y += EYEBROW.leading;
  }
  const title = fitTitle(card.title, lang, card.beside ? INNER - BESIDE.width - BESIDE_GAP : INNER);
  card.beside?.(root);
  y =
    addLines(root, title.type, EDGE, y + title.type.size * 0.92, title.lines) -
    title.type.leading +
    title.type.size * 0.3;
  const drawing = card.drawing;
  const bottom = FOOT - (drawing ? drawing.height + 22 : 20);
  y += TEXT.leading;
  for (const paragraph of card.text) {
    const most = Math.floor((bottom - y) / TEXT.leading) + 1;
    if (most < 1) break;
    const share = card.text.length > 1 ? 1 : most;
    y = addLines(root, TEXT, EDGE, y, linesOf(paragraph, lang, TEXT, INNER, share));
  }
  drawing?.draw(root, FOOT - drawing.height - 8);
  add(root, 'rect', { class: 'picture-rule', x: EDGE, y: FOOT + 8, width: INNER, height: 1.5 });
  addLine(root, BRAND, EDGE, FOOT + 46, brand);
  if (address) addLine(root, ADDRESS, CARD.width - EDGE, FOOT + 46, shorten(address, brand), 'end');
  return root;
}

/** The largest size in which a title takes no more lines than that size may; it is never cut. */
export function fitTitle(
  text: string,
  lang: Lang,
  width: number = INNER,
): { readonly type: Type; readonly lines: readonly string[] } {
  const set = ({ size, ...most }: (typeof TITLES)[number]) => {
    const type: Type = { className: 'picture-title', face: 'serif', size, leading: Math.round(size * 1.28) };
    const lines = balanceText(text, lang, width, (line) => measureText('serif', line, size));
    return { type, lines, fits: lines.length <= (width < INNER ? most.inColumn : most.lines) };
  };
  return TITLES.map(set).find(({ fits }) => fits) ?? set(TITLES.at(-1)!);
}

/** One band of the hue, or a band of all hues where the picture is about no single one. */
function addTop(root: Element, hue: number | undefined): void {
  const hues = hue === undefined ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [hue];
  const width = CARD.width / hues.length;
  hues.forEach((one, i) => {
    const band = add(root, 'g', { 'data-hue': one });
    add(band, 'rect', { class: 'picture-band', x: i * width, width, height: 12 });
  });
}

/** An address cut in its middle to the room beside the name of the site. */
function shorten(address: string, brand: string): string {
  const room = INNER - measureText(BRAND.face, brand, BRAND.size) - 40;
  const fits = (text: string) => measureText(ADDRESS.face, text, ADDRESS.size) <= room;
  if (fits(address)) return address;
  const host = address.replace(/\/.*$/s, '');
  return fits(host) ? host : '';
}
