/** oEmbed answers as static files (oembed.com, version 1.0): what other sites ask for when an address is pasted into them. */

export interface OembedPicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** An embeddable view: a frame of some size; without a frame the answer is the picture. All addresses are absolute. */
export interface OembedView {
  readonly title: string;
  readonly provider: { readonly name: string; readonly url: string };
  readonly picture: OembedPicture;
  readonly frame?: OembedPicture;
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
    html: frameMarkup(title, frame),
    width: frame.width,
    height: frame.height,
    thumbnail_url: picture.url,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  });
}

function frameMarkup(title: string, { url, width, height }: OembedPicture): string {
  const attributes = { src: url, title, width, height, loading: 'lazy', frameborder: 0 };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(String(value))}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
