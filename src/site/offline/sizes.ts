/** Sizes that are known only when the pages are written: pages hold a sign for each until then. */

/** Stand for the sizes of the zip and of the pack, as text. */
export const ZIP_SIZE = '\u2402zip-size\u2402';
export const PACK_SIZE = '\u2402pack-size\u2402';
