/** A view taken along, as files or as a citation: a script of its own, loaded when a reader asks for it. */
import { createEventPath } from '../core/model/event-path.ts';
import { joinRecord } from '../core/model/record.ts';
import { cite } from '../export/citation.ts';
import { nameView } from '../export/query-text.ts';
import { listForms, openCitation, openFiles } from './take-sheet.ts';
import { createFiles } from './take-files.ts';
import { viewAddress, viewSlug } from './view-address.ts';
import type { TakeAlong } from './taken-view.ts';

const takeAlong: TakeAlong = (opener, { name, view, record, reader }) => {
  const { chronicle, store, lang, selection, hits } = reader;
  const { query } = store;
  const heading = document.querySelector('h1')!.textContent.trim();
  const only = view.only?.();
  const title = nameView(name ?? heading, query, chronicle, lang);
  const slug = viewSlug(record.site.title[chronicle.languages[0]!], only, query);
  const address = viewAddress(query);
  if (opener.dataset.take === 'citation') {
    openCitation(opener, lang, title, cite({ id: slug, title, address }, record.site, lang), address !== undefined);
    return true;
  }
  const left = selection.survivors(query, hits(query));
  const isAbout = (ids: readonly string[]) => !only || ids.some((id) => only.includes(id));
  const events = chronicle.events.filter(
    ({ companies, projects }, number) => left.has(number) && isAbout([...companies, ...projects]),
  );
  const recorded = joinRecord({ ...chronicle, events }, record);
  if (!recorded) return false;
  const narrowed = nameView('', query, chronicle, lang);
  const files = createFiles({
    recorded,
    pathOf: createEventPath(chronicle),
    view,
    caption: narrowed ? title : heading,
    slug,
    address,
    narrowed,
    lang,
  });
  const count: readonly [number, number] = [events.length, chronicle.events.length];
  openFiles(opener, lang, { title, count, forms: listForms(events.length > 0, view.drawing !== undefined), files });
  return true;
};

(globalThis as { chronicleTake?: TakeAlong }).chronicleTake = takeAlong;
