/** Two companies or projects side by side. */
import { startCompare } from './compare.ts';
import { part, startPage } from './start.ts';

startPage((reader) => {
  const [page, frame] = [part('.compare'), part('[data-view="lanes"]')];
  if (page && frame) startCompare(page, frame, reader);
});
