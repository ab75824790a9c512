/** What a page shows of itself elsewhere: its card, and the view or picture that other sites embed for its address. */
import type { SourcedChronicle } from '../../core/model/chronicle.ts';
import { LANGUAGES, type Lang } from '../../core/model/text.ts';
import type { OembedView } from '../../export/oembed.ts';
import { CARD, cardOfEvent, cardPath, stillPath, type Subject } from './picture.ts';

/** The view of a page that has none of its own: the card of the site, as a picture. */
export const WHOLE: Subject = { kind: 'home' };

/** Width and heights of frames in texts, in pixels, with room for what each view holds. */
const FRAME_WIDTH = 720;
const FRAME_HEIGHTS = { lanes: 720, strip: 320, company: 460, project: 460, event: 360, chart: 560 } as const;

/** The card of what a page shows. */
function cardOf(subject: Subject, chronicle: SourcedChronicle): Subject {
  if (subject.kind === 'event') return cardOfEvent(chronicle, subject.id);
  return subject.kind === 'lanes' || subject.kind === 'strip' ? WHOLE : subject;
}

/** Path of the oEmbed file of a subject, from the root of the site. */
export function oembedPath(subject: Subject, lang: Lang): string {
  const path = isFramed(subject) ? stillPath(subject, lang) : cardPath(subject, lang).replace(/\.png$/, '');
  return `${path}.oembed.json`;
}

/** Every subject that has an oEmbed file. */
export function listEmbeddable(chronicle: SourcedChronicle): Subject[] {
  return [
    ...[WHOLE, { kind: 'lanes' } as const, { kind: 'strip' } as const],
    ...chronicle.entities.map(({ type, id }): Subject => ({ kind: type, id })),
    ...chronicle.charts.map(({ id }): Subject => ({ kind: 'chart', id })),
    ...chronicle.events.map(({ id }): Subject => ({ kind: 'event', id })),
  ];
}

/** What the oEmbed file of a subject says. @param root address of the site without a slash at its end */
export function describeOembed(chronicle: SourcedChronicle, subject: Subject, lang: Lang, root: string): OembedView {
  const { site } = chronicle;
  const address = (path: string) => `${root}/${encodeURI(path)}`;
  const picture = { url: address(cardPath(cardOf(subject, chronicle), lang)), ...CARD };
  const home = lang === LANGUAGES[0] ? '' : `${lang}/`;
  const view = { title: titleOf(chronicle, subject, lang), picture };
  const provider = { name: site.title[lang], url: `${root}/${home}index.html` };
  if (!isFramed(subject)) return { ...view, provider };
  const url = address(`${stillPath(subject, lang)}.html`);
  return { ...view, provider, frame: { url, width: FRAME_WIDTH, height: FRAME_HEIGHTS[subject.kind] } };
}

type Framed = Extract<Subject, { kind: keyof typeof FRAME_HEIGHTS }>;

function isFramed(subject: Subject): subject is Framed {
  return subject.kind in FRAME_HEIGHTS;
}

function titleOf({ site, entities, events, charts }: SourcedChronicle, subject: Subject, lang: Lang): string {
  if (!('id' in subject)) return `${site.title[lang]}: ${site.tagline[lang]}`;
  if (subject.kind === 'event') return events.find(({ id }) => id === subject.id)!.title[lang];
  if (subject.kind === 'chart') return charts.find(({ id }) => id === subject.id)!.title[lang];
  return entities.find(({ id }) => id === subject.id)!.name[lang];
}
