/** The page where embeds are made. */
import { startBuilder } from './builder.ts';
import { part } from './frame.ts';
import { startPage } from './start.ts';

startPage((reader) => {
  const builder = part('[data-builder]');
  if (builder) startBuilder(builder, reader);
});
