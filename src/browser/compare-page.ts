/** Two companies or projects side by side. */
import { startCompare } from './compare.ts';
import { part } from './frame.ts';
import { startPage } from './start.ts';

startPage((reader) => {
  const [page, frame] = [part('.compare'), part('[data-view="lanes"]')];
  if (page && frame) startCompare(page, frame, reader);
});
