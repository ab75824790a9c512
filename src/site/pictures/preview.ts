/** What a page shows of itself elsewhere: its card, and the view or picture that other sites embed for its address. */
import { embedPath, sourcePath } from '../../core/embed/address.ts';
import { formatSnippet } from '../../core/embed/snippets.ts';
import type { SourcedChronicle } from '../../core/model/chronicle.ts';
import type { Lang } from '../../core/model/text.ts';
import { emptyQuery } from '../../core/query/query.ts';
import { folderOf } from '../../i18n/given.ts';
import type { OembedView } from '../../export/oembed.ts';
import type { Book } from '../book.ts';
import { COLUMN, heightOf } from '../exhibits.ts';
import { listThings } from '../things.ts';
import { CARD, cardOfEvent, cardPath, nameCardTime, viewOf, type Shown, type Subject } from './picture.ts';

/** What pages show that have no view of their own: the card of the site. */
export const WHOLE = { kind: 'home' } as const;

/** What other sites can embed: a view, or the card of the site. */
export type Embeddable = Shown | typeof WHOLE;

/** The card of what a page shows. */
export function cardOf(subject: Embeddable, chronicle: SourcedChronicle): Subject {
  if (subject.kind === 'event') return cardOfEvent(chronicle, subject.id);
  return subject.kind === 'lanes' || subject.kind === 'strip' ? WHOLE : subject;
}

/** Path of the oEmbed file of a subject, from the root of the site. */
export function oembedPath(subject: Embeddable, lang: Lang): string {
  const path =
    subject.kind === 'home' ? cardPath(subject, lang) : embedPath(viewOf(subject), folderOf(lang), emptyQuery);
  return path.replace(/\.\w+$/, '.oembed.json');
}

/** Every subject that has an oEmbed file. */
export function listEmbeddable(chronicle: SourcedChronicle): Embeddable[] {
  const things = listThings(chronicle).map(({ type, id }) => ({ kind: type, id }));
  return [WHOLE, { kind: 'lanes' }, { kind: 'strip' }, ...things];
}

/** What the oEmbed file of a subject says. @param root address of the site without a slash at its end */
export function describeOembed(book: Book, subject: Embeddable, lang: Lang, root: string): OembedView {
  const { chronicle } = book;
  const site = `${root}/`;
  const described: OembedView = {
    title: titleOf(chronicle, subject, lang),
    provider: { name: chronicle.site.title[lang], url: site + sourcePath('strip', folderOf(lang), emptyQuery) },
    picture: { url: site + cardPath(cardOf(subject, chronicle), lang), ...CARD },
  };
  if (subject.kind === 'home') return described;
  const view = viewOf(subject);
  const size = { width: COLUMN, height: heightOf(view, book, lang) };
  const html = formatSnippet('iframe', {
    site,
    view,
    lang,
    folder: folderOf(lang),
    query: emptyQuery,
    title: described.title,
    ...size,
  });
  return { ...described, frame: { html, ...size } };
}

/** The name of what a page or a card shows. */
export function titleOf(chronicle: SourcedChronicle, subject: Subject, lang: Lang): string {
  const { site, entities, events, charts } = chronicle;
  switch (subject.kind) {
    case 'company':
    case 'project':
      return entities.find(({ id }) => id === subject.id)!.name[lang];
    case 'event':
      return events.find(({ id }) => id === subject.id)!.title[lang];
    case 'chart':
      return charts.find(({ id }) => id === subject.id)!.title[lang];
    case 'year':
      return `${site.title[lang]}: ${nameCardTime(chronicle, subject.year, lang)}`;
    default:
      return `${site.title[lang]}: ${site.tagline[lang]}`;
  }
}
