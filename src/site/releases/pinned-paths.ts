/** The static paths of a view of all kept releases, in every language. */
import { languagePaths } from '../routes.ts';
import { openEditions } from './editions.ts';

/** One path per release and language. */
export function pinnedPaths() {
  return openEditions().kept.flatMap(({ book }) =>
    languagePaths().map(({ params, props }) => ({
      params: { ...params, release: book.chronicle.site.release },
      props: { ...props, book },
    })),
  );
}
