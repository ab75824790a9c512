/** What of the site is taken along. */

/** Preview cards are for other sites, which load them from the web. */
const CARD = /(^|\/)cards\//;
/** Pages, what they run and look like; icons and manifest of the application. */
const KEPT = /\.(html|js|css|webmanifest)$|^[^/]+\.(svg|png)$/;
/**
 * Embeds and stills are for the pages of others, which load them from the web; the pages show and save the same views. Where
 * they are made is a page like others.
 */
const EMBED = /(^|\/)embed(\.js$|\/(?!index\.html$))/;

type Files = ReadonlyMap<string, Buffer>;

const pick = (files: Files, isPicked: (path: string) => boolean): Map<string, Buffer> =>
  new Map([...files].filter(([path]) => isPicked(path)));

/** What goes into the zip: all that leads to something there. */
export function zippedFiles(files: Files): Map<string, Buffer> {
  return pick(files, (path) => !CARD.test(path) && !EMBED.test(path));
}

/** What a browser keeps: all that pages need, without pictures and data files. */
export function keptFiles(files: Files): Map<string, Buffer> {
  return pick(files, (path) => KEPT.test(path) && !EMBED.test(path));
}
