/** The static paths of all projects or all companies, in every language. */
import type { Entity } from '../core/model/chronicle.ts';
import { openBook } from './book.ts';
import { languagePaths } from './routes.ts';

/** One path per entity of a type and language. */
export function entityPaths(type: Entity['type']) {
  return languagePaths().flatMap(({ params, props }) =>
    openBook()
      .chronicle.entities.filter((entity) => entity.type === type)
      .map((entity) => ({ params: { ...params, id: entity.id }, props: { ...props, entity } })),
  );
}
