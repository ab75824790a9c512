/** The landscape on any day. */
import { startAsOf } from './as-of.ts';
import { part, startPage } from './start.ts';

startPage((reader) => {
  const page = part('.as-of');
  if (page) startAsOf(page, reader);
});
