/** Home: the strip and the chronicle. */
import { startHome } from './home.ts';
import { part, startPage } from './start.ts';

startPage((reader) => {
  const [cards, strip] = [part('[data-view="chronicle"]'), part('[data-view="strip"]')];
  if (cards && strip) startHome(cards, strip, reader);
});
