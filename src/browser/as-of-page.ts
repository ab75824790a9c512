/** The landscape on any day. */
import { startAsOf } from './as-of.ts';
import { part } from './frame.ts';
import { startPage } from './start.ts';
import { startViewTools } from './view-tools.ts';

startPage((reader) => {
  const page = part('.as-of');
  if (page) startAsOf(page, reader);
  startViewTools({}, reader);
});
