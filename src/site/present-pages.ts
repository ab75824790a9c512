/** Which pages have something to show: a history may have no companies, no charts, nothing on which sources differ. */
import { countNamed } from '../core/history/closest.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import type { FacetId, Grouping } from '../core/query/query.ts';
import { languagePaths, type Routes } from './routes.ts';
import { openBook } from './book.ts';

type Path = ReturnType<typeof languagePaths>[number];

/** What each page needs; the others are there in every history. */
const NEEDS = {
  projects: ({ entities }) => entities.some(({ type }) => type === 'project'),
  companies: ({ entities }) => entities.some(({ type }) => type === 'company'),
  compare: (chronicle) => countNamed(chronicle).size > 1,
  asOf: ({ events }) => events.some(({ effects }) => effects.length > 0),
  charts: ({ charts }) => charts.length > 0,
  disagreements: ({ events }) => events.some(({ disagreement }) => disagreement),
} satisfies Partial<Record<keyof Routes, (chronicle: SourcedChronicle) => boolean>>;

/** Whether a page has something to show, and so is there. */
export function hasPage(page: keyof Routes, chronicle = openBook().chronicle): boolean {
  return page in NEEDS ? NEEDS[page as keyof typeof NEEDS](chronicle) : true;
}

/** Whether lanes can be grouped by what they are of: themes there always are. */
export function hasLanesBy(grouping: Grouping): boolean {
  return grouping === 'theme' || hasPage(grouping === 'company' ? 'companies' : 'projects');
}

/** Whether events can differ in a facet. */
export function hasFacet(facet: FacetId): boolean {
  return (facet !== 'company' && facet !== 'project') || hasLanesBy(facet);
}

/** The paths of a page in every language; none where it would be empty. */
export function pathsOf(page: keyof typeof NEEDS): () => Path[] {
  return () => (hasPage(page) ? languagePaths() : []);
}
