/** Stills: a title, a lead, one of the site's drawings, what its marks mean, and where it comes from. */
import { formatDate } from '../../core/dates/format.ts';
import { placeStrip } from '../../core/layout/strip.ts';
import type { Lang } from '../../core/model/text.ts';
import { wordsOf } from '../../i18n/languages.ts';
import type { Book } from '../book.ts';
import { openChart } from './chart-drawing.ts';
import { add, addLine, addLines, linesOf, type Type } from './elements.ts';
import { addLane, addLanes } from './lanes-drawing.ts';
import { placeEntity, placeEvent, placeWhole } from './lanes-of.ts';
import { addLegend, kindsOf } from './legend.ts';
import type { Subject } from './picture.ts';
import { measureText } from './fonts.ts';
import { addStrip } from './strip-drawing.ts';
import { balanceText } from './wrap.ts';

/** What a still says and shows; `draw` draws at a height and gives the height taken. */
export interface Still {
  readonly width: number;
  readonly hue: number;
  readonly eyebrow?: string;
  readonly title: string;
  readonly lead: string;
  /** What it shows in words, for those who do not see it; the lead if absent. */
  readonly description?: string;
  readonly draw: (parent: Element, y: number) => number;
  readonly legend?: { readonly kinds: ReturnType<typeof kindsOf>; readonly notes: readonly string[] };
}

const [WIDE, NARROW, EDGE] = [1200, 800, 20];
const EYEBROW: Type = { className: 'picture-hue', face: 'sans-bold', size: 13, leading: 26 };
const TITLE: Type = { className: 'picture-title', face: 'serif', size: 25, leading: 33 };
const LEAD: Type = { className: 'picture-quiet', face: 'sans', size: 14, leading: 21 };
const SOURCE: Type = { className: 'picture-quiet', face: 'sans', size: 11, leading: 16 };

/** What the still of a subject holds. Throws on a subject that has none. */
export function describeStill(book: Book, subject: Subject, lang: Lang): Still {
  const { chronicle, lookup } = book;
  const { site } = chronicle;
  const words = wordsOf(lang);
  switch (subject.kind) {
    case 'lanes': {
      const placed = placeWhole(book, lang, WIDE - 2 * EDGE + 24);
      return {
        ...{ width: WIDE, hue: 9, title: `${site.title[lang]}: ${site.tagline[lang]}`, lead: words.lanesLead },
        draw: (parent, y) => addLanes(parent, placed, lang, { x: EDGE - 12, y, scale: 1 }),
        legend: { kinds: kindsOf(placed, chronicle), notes: placed.threads.length > 0 ? [words.legendThread] : [] },
      };
    }
    case 'strip':
      return {
        ...{ width: WIDE, hue: 9, title: `${site.title[lang]}: ${site.tagline[lang]}`, lead: words.strip },
        draw: (parent, y) =>
          addStrip(parent, placeStrip(chronicle), lang, {
            x: EDGE,
            y,
            width: WIDE - 2 * EDGE,
            rowHeight: 20,
            names: 150,
          }),
      };
    case 'company':
    case 'project': {
      const entity = lookup.entity(subject.id);
      const placed = placeEntity(book, entity, lang, NARROW - 2 * EDGE + 24);
      return {
        ...{ width: NARROW, hue: lookup.theme(entity.theme).hue, title: entity.name[lang] },
        // Beside a drawing the text in which the picture stands says it; letters are most of a picture's bytes.
        ...{ lead: placed ? '' : entity.about[lang], description: entity.about[lang] },
        draw: (parent, y) => (placed ? addLane(parent, placed, lang, { x: EDGE - 12, y, scale: 1 }) : 0),
      };
    }
    case 'event': {
      const event = chronicle.events.find(({ id }) => id === subject.id)!;
      const placed = placeEvent(book, event, lang, NARROW - 2 * EDGE + 24);
      const eyebrow = `${formatDate(event.date, lang)} · ${lookup.kind(event.kind).name[lang]}`;
      return {
        ...{ width: NARROW, hue: placed?.bands[0]!.theme.hue ?? lookup.themeOf(event).hue, eyebrow },
        ...{ title: event.title[lang], lead: event.summary[lang] },
        draw: (parent, y) => (placed ? addLane(parent, placed, lang, { x: EDGE - 12, y, scale: 1 }) : 0),
      };
    }
    case 'chart': {
      const chart = openChart(chronicle, subject.id, lang, NARROW - 2 * EDGE);
      return {
        ...{ width: NARROW, hue: 0, eyebrow: chart.title, title: chart.finding, lead: '' },
        draw: (parent, y) => {
          chart.add(parent, { x: EDGE, y, scale: 1 });
          return chart.height;
        },
      };
    }
    default:
      throw new Error(`unknown still ${subject.kind}`);
  }
}

function balanced(title: string, lang: Lang, width: number): string[] {
  return balanceText(title, lang, width, (line) => measureText(TITLE.face, line, TITLE.size));
}

/** Composes a still. @param source where it comes from, at its foot */
export function composeStill(document: Document, still: Still, lang: Lang, source: string): SVGSVGElement {
  const { width } = still;
  const inner = width - 2 * EDGE;
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  root.setAttribute('class', 'picture');
  root.setAttribute('lang', lang);
  const paper = add(root, 'rect', { class: 'picture-paper', width });
  let y = EDGE + 6;
  if (still.eyebrow) {
    const eyebrow = add(root, 'g', { 'data-hue': still.hue });
    addLine(eyebrow, EYEBROW, EDGE, y + 4, still.eyebrow);
    y += EYEBROW.leading;
  }
  y = addLines(root, TITLE, EDGE, y + 14, balanced(still.title, lang, inner));
  y = addLines(root, LEAD, EDGE, y - 5, linesOf(still.lead, lang, LEAD, inner));
  const height = still.draw(root, y - 6);
  y += height > 0 ? height + 14 : -8;
  if (still.legend) y += addLegend(root, { ...still.legend, hue: still.hue }, lang, { x: EDGE, y, width: inner });
  add(root, 'rect', { class: 'picture-rule', x: EDGE, y: y - 2, width: inner, height: 1 });
  addLine(root, SOURCE, EDGE, y + 17, source);
  const whole = Math.ceil(y + 17 + 15);
  paper.setAttribute('height', String(whole));
  for (const [name, value] of Object.entries({ width, height: whole, viewBox: `0 0 ${width} ${whole}` }))
    root.setAttribute(name, String(value));
  return root;
}
