/**
 * `embed.js`, a classic script for pages of others: it defines `<chronicle-embed>`, whose frame loads when it is near, has
 * the height that it asks for, follows the page in style and language, and gives way to a picture if it does not answer.
 * Nothing in it needs a style or a script in the markup, so it works under a strict policy of the page.
 */
import type { Lang } from '../core/model/text.ts';
import { folderOf, LANGUAGES } from '../i18n/given.ts';
import { embedLang, frameAddress, heightIn, PARAMETERS } from '../core/embed/frame-address.ts';

/** Milliseconds for a frame that has loaded to say its height. */
const PATIENCE = 5000;
const HEIGHT = 480;
/** How sites name their style, as attributes of `html` or `body`. */
const STYLE_NAME = /theme|scheme|mode|style|^class$/;

const base = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
const embeds = new Set<ChronicleEmbed>();

/** What the page says of its style; empty if it leaves it to the system. */
function styleOfPage(): string {
  for (const element of [document.documentElement, document.body])
    for (const { name, value } of element.attributes) {
      const found = STYLE_NAME.test(name) && /\b(light|dark)\b/.exec(value.replaceAll('_', '-'));
      if (found) return found[1]!;
    }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme === 'light' || scheme === 'dark' ? scheme : '';
}

class ChronicleEmbed extends HTMLElement {
  static readonly observedAttributes = ['view', 'release', 'lang', 'color-scheme', ...PARAMETERS];
  #frame: HTMLIFrameElement | undefined;
  #picture: HTMLElement | undefined;
  #patience = 0;

  get #lang(): Lang {
    return embedLang(this.closest<HTMLElement>('[lang]')?.lang ?? '', LANGUAGES);
  }
  get #style(): string {
    return this.getAttribute('color-scheme') ?? styleOfPage();
  }
  get #address(): string {
    return frameAddress(base, (name) => this.getAttribute(name), folderOf(this.#lang), this.#style);
  }

  connectedCallback(): void {
    embeds.add(this);
    if (this.#frame) return;
    // A snippet may hold the frame for pages whose scripts do not run; the same frame is then taken over.
    const there = this.querySelector('iframe');
    const frame = (this.#frame = there ?? document.createElement('iframe'));
    frame.loading = 'lazy';
    frame.title ||= this.title || 'Chronicle';
    frame.addEventListener('load', () => {
      this.follow();
      this.#patience = window.setTimeout(() => this.#showPicture(), PATIENCE);
    });
    this.style.display = 'block';
    Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
    this.#resize(Number(this.getAttribute('height')) || HEIGHT);
    if (there) return this.follow();
    frame.src = this.#address;
    this.replaceChildren(frame);
  }

  disconnectedCallback(): void {
    embeds.delete(this);
  }

  attributeChangedCallback(name: string): void {
    if (!this.#frame) return;
    if (name === 'lang' || name === 'color-scheme') this.follow();
    else this.#frame.src = this.#address;
  }

  /** Tells the frame the style and language that the page has now. */
  follow(): void {
    const page = this.#frame?.contentWindow;
    page?.postMessage({ type: 'chronicle:style', style: this.#style }, '*');
    page?.postMessage({ type: 'chronicle:lang', lang: this.#lang }, '*');
  }

  hear({ source, data }: MessageEvent<unknown>): void {
    const height = heightIn(data);
    if (height === undefined || !source || source !== this.#frame?.contentWindow) return;
    clearTimeout(this.#patience);
    this.#picture?.remove();
    this.#frame.style.display = 'block';
    this.#resize(height);
  }

  #resize(height: number): void {
    this.#frame!.style.height = `${String(height)}px`;
  }

  /** Puts the still of the view, or a link where there is none, in the place of a frame that says nothing. */
  #showPicture(): void {
    const link = document.createElement('a');
    const image = new Image();
    link.href = this.#address;
    image.src = link.href
      .replace(/v\/[\d.]+\//, '')
      .replace(/\.html.*/, this.#style === 'dark' ? '.dark.svg' : '.light.svg');
    image.alt = this.#frame!.title;
    image.style.width = '100%';
    image.onerror = () => image.replaceWith(image.alt);
    link.append(image);
    this.#picture?.remove();
    this.#picture = link;
    this.#frame!.style.display = 'none';
    this.append(link);
  }
}

/** A page that holds several snippets loads this script as often. */
if (!customElements.get('chronicle-embed')) {
  addEventListener('message', (event) => {
    for (const embed of embeds) embed.hear(event);
  });
  const tell = (): void => {
    for (const embed of embeds) embed.follow();
  };
  const watch = (element: Element): void => new MutationObserver(tell).observe(element, { attributes: true });
  watch(document.documentElement);
  if (document.readyState !== 'loading') watch(document.body);
  else addEventListener('DOMContentLoaded', () => watch(document.body));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
  customElements.define('chronicle-embed', ChronicleEmbed);
}
