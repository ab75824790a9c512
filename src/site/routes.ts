/** The addresses of all pages: root-absolute while building, made relative when the site is written. */
import type { Lang } from '../core/model/text.ts';
import { LANGUAGES } from '../i18n/given.ts';
import type { Entity } from '../core/model/chronicle.ts';

/** The language that lies at the root; the others lie in a folder of their own. */
export const ROOT_LANGUAGE: Lang = LANGUAGES[0]!;

export interface Routes {
  readonly home: string;
  readonly lanes: string;
  readonly asOf: string;
  /** Two companies or projects side by side. */
  readonly compare: string;
  readonly projects: string;
  readonly companies: string;
  readonly charts: string;
  readonly sources: string;
  readonly disagreements: string;
  readonly about: string;
  /** The list of the data files. */
  readonly files: string;
  readonly health: string;
  /** The record made for printing. */
  readonly paper: string;
  /** A data file, by its path below `data/`. */
  file(path: string): string;
  /** Where an embed is made. */
  readonly builder: string;
  /** What changed in the data, release by release. */
  readonly changes: string;
  /** The same as a feed: Atom, or JSON Feed. */
  feed(format: 'xml' | 'json'): string;
  /** The bare page of a view as a release showed it. */
  pinned(release: string, view: string): string;
  /** The bare page of a view, such as `lanes` or `company/x`. */
  embed(view: string): string;
  event(id: string): string;
  chart(id: string): string;
  /** The figures of a chart as a file. */
  chartData(id: string): string;
  project(id: string): string;
  company(id: string): string;
  entity(entity: Pick<Entity, 'id' | 'type'>): string;
}

/** The routes of one language. */
export function routesOf(lang: Lang): Routes {
  const at = (path: string) => `${lang === ROOT_LANGUAGE ? '' : `/${lang}`}/${path}`;
  const project = (id: string) => at(`projects/${id}.html`);
  const company = (id: string) => at(`companies/${id}.html`);
  return {
    home: at('index.html'),
    lanes: at('lanes.html'),
    asOf: at('as-of.html'),
    compare: at('compare.html'),
    projects: at('projects/index.html'),
    companies: at('companies/index.html'),
    charts: at('charts/index.html'),
    sources: at('sources.html'),
    disagreements: at('disagreements.html'),
    about: at('about.html'),
    files: at('data/index.html'),
    health: at('data/health.html'),
    paper: at('print.html'),
    file: (path) => at(`data/${path}`),
    builder: at('embed/index.html'),
    changes: at('changes.html'),
    feed: (format) => at(`feed.${format}`),
    embed: (view) => at(`embed/${view}.html`),
    pinned: (release, view) => at(`v/${release}/embed/${view}.html`),
    event: (id) => at(`events/${id}.html`),
    chart: (id) => at(`charts/${id}.html`),
    chartData: (id) => at(`charts/${id}.csv`),
    project,
    company,
    entity: ({ id, type }) => (type === 'project' ? project(id) : company(id)),
  };
}

/** One static path per language, for pages whose route begins with an optional language. */
export function languagePaths(): { params: { lang: string | undefined }; props: { lang: Lang } }[] {
  return LANGUAGES.map((lang) => ({ params: { lang: lang === ROOT_LANGUAGE ? undefined : lang }, props: { lang } }));
}
