/** Where a picture comes from, as it says itself. */
import { sourcePath } from '../../core/embed/address.ts';
import type { Lang } from '../../core/model/text.ts';
import { emptyQuery } from '../../core/query/query.ts';
import { folderOf } from '../../i18n/given.ts';
import { viewOf, type Subject } from './picture.ts';

/** The address of the page that a picture shows, without its scheme; undefined where the site's address is not known. */
export function addressOf(subject: Subject, lang: Lang, siteUrl: string | undefined): string | undefined {
  if (!siteUrl) return undefined;
  const view = subject.kind === 'home' || subject.kind === 'year' ? 'strip' : viewOf(subject);
  const page = sourcePath(view, folderOf(lang), emptyQuery).replace(/(^|\/)index\.html$/, '$1');
  return `${siteUrl.replace(/^https?:\/\//, '').replace(/\/$/, '')}/${page}`;
}
