/** What pages say to the service worker. */

/** Asks whether the page is of an earlier edition than the worker's. */
export const ASK = 'edition';
/** Asks a worker that waits to begin. */
export const BEGIN = 'begin';
