/** The static paths of all charts, in every language. */
import { openBook } from './book.ts';
import { languagePaths } from './routes.ts';

/** One path per chart and language. */
export function chartPaths() {
  return languagePaths().flatMap(({ params, props }) =>
    openBook().chronicle.charts.map((chart) => ({ params: { ...params, id: chart.id }, props: { ...props, chart } })),
  );
}
