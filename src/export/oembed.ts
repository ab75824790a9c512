/** oEmbed answers as static files (oembed.com, version 1.0): what other sites ask for when an address is pasted into them. */

interface Size {
  readonly width: number;
  readonly height: number;
}

/** An embeddable view: markup of some size; without it the answer is the picture. All addresses are absolute. */
export interface OembedView {
  readonly title: string;
  readonly provider: { readonly name: string; readonly url: string };
  readonly picture: Size & { readonly url: string };
  readonly frame?: Size & { readonly html: string };
}

/** Seconds for which an answer may be kept. */
const CACHE_AGE = 86_400;

/** The answer as JSON: of type `rich` with a frame, else of type `photo`. */
export function oembedJson({ title, provider, picture, frame }: OembedView): string {
  const known = {
    version: '1.0',
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: CACHE_AGE,
  };
  if (!frame) return JSON.stringify({ ...known, type: 'photo', ...picture });
  return JSON.stringify({
    ...known,
    type: 'rich',
    ...frame,
    thumbnail_url: picture.url,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  });
}
