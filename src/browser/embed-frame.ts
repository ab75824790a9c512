/** An embed and the page that holds it: it tells its height, and takes style and language from there. */

/** The room that is left at least for what fills the rest, in pixels. */
const LEAST_FILL = 37;

/**
 * Starts the exchange. Height goes to the parent as the site's own message, as AMP's and, with the secret that its
 * address then has, as WordPress's. Only the parent is listened to: an origin says nothing in a sandbox or from disk.
 */
export function startFrame(): void {
  const [main, footer] = [document.querySelector('main')!, document.querySelector('footer')!];
  const secret = (): string | undefined => /secret=([a-z0-9]{10})\b/i.exec(location.hash)?.[1];
  let sent = 0;
  const send = () => {
    const fill = main.querySelector('.fill');
    const content = (fill?.previousElementSibling ?? main.lastElementChild)!.getBoundingClientRect().bottom + scrollY;
    const needed = content + (fill ? LEAST_FILL : 0) + footer.offsetHeight;
    hideWhatHasNoRoom(fill);
    const height = Math.ceil(Math.max(Number(document.body.dataset.height ?? 0), needed));
    if (parent === window) return;
    sent = height;
    const id = window.name || document.body.dataset.embed!;
    parent.postMessage({ type: 'chronicle:size', height, id }, '*');
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    if (secret()) parent.postMessage({ message: 'height', value: height, secret: secret() }, '*');
  };
  new ResizeObserver(send).observe(main);
  for (const child of main.children) new ResizeObserver(() => sent > 0 && send()).observe(child);
  addEventListener('hashchange', send);
  addEventListener('load', send);

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || parent === window || typeof data !== 'object' || data === null) return;
    const { type, style, lang, message, secret: told } = data as Record<string, unknown>;
    if (type === 'chronicle:style') follow(style);
    else if (type === 'chronicle:lang') speak(lang);
    else if (message !== 'ready' || told !== secret()) return;
    send();
  });
  document.addEventListener('click', (event) => leave(event, secret()));
}

const root = document.documentElement;

/** Light or dark; anything else follows the system. */
function follow(style: unknown): void {
  if (style === 'light' || style === 'dark') root.dataset.style = style;
  else delete root.dataset.style;
}

function speak(lang: unknown): void {
  const other = document.querySelector<HTMLLinkElement>(`link[hreflang="${CSS.escape(String(lang))}"]`);
  if (!other || lang === root.lang) return;
  const search = new URLSearchParams(location.search);
  if (root.dataset.style) search.set('style', root.dataset.style);
  const asked = search.size > 0 ? `?${search.toString()}` : '';
  location.replace(other.href + asked + location.hash);
}

/** A sandbox may keep links from opening a window; the parent, or the frame itself, then goes where they lead. */
function leave(event: MouseEvent, secret: string | undefined): void {
  const link = (event.target as Element).closest('a[href]');
  if (!link || self.origin !== 'null' || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { href } = new URL(link.getAttribute('href')!, document.baseURI);
  if (open(href, '_blank')) return;
  if (secret) parent.postMessage({ message: 'link', value: href, secret }, '*');
  else location.assign(href);
}

/** Rows that have no room stand in a column out of sight, where neither Tab nor speech should find them. */
function hideWhatHasNoRoom(fill: Element | null): void {
  for (const row of fill?.querySelectorAll<HTMLElement>('li') ?? []) row.inert = row.offsetLeft > 0;
}
