/** The pages of the documents, where the site asks for them. */
import type { Lang } from '../../core/model/text.ts';
import { openBook } from '../book.ts';
import { languagePaths } from '../routes.ts';

/** One path for each language and each of `names`; none if the site does without documents. */
export function documentPaths<Name extends string>(
  names: readonly Name[],
): { params: { lang: string | undefined; page: string }; props: { lang: Lang; name: Name } }[] {
  if (!openBook().chronicle.site.docs) return [];
  return languagePaths().flatMap(({ params, props }) =>
    names.map((name) => ({ params: { ...params, page: name }, props: { ...props, name } })),
  );
}
