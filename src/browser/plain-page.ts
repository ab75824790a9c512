/** A page to read: the search, buttons that copy, and nothing else. */
import { startCopying } from './copy.ts';
import { startPage } from './start.ts';

startCopying();
startPage();
