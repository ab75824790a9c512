/** A page to read: the search, and nothing else. */
import { startPage } from './start.ts';

startPage();
