/** Keeps the site on this device where that is welcome, and says when a new edition is there. Loaded once a page rests. */
import { createElement } from './element.ts';
import { sayNewEdition } from './new-edition.ts';
import { besideIcon, isSaving } from './script-file.ts';

/** How long a page may lie open before it asks whether there is a new edition, in milliseconds. */
const PATIENCE = 60 * 60 * 1000;

const state = document.querySelector<HTMLElement>('[data-offline-state]');

/** Readers who pay by the byte are asked first; browsers that do not say are taken to be at ease. */
function isSparing(): boolean {
  const { connection } = navigator as { connection?: { type?: string } };
  return isSaving() || connection?.type === 'cellular';
}

/** Starts it; `trust` vouches for the address of a script, which only the page's own script may do. */
function start(trust: (address: string) => string): void {
  const showState = (isKept: boolean) => {
    if (!state) return;
    state.hidden = false;
    state.querySelector<HTMLElement>('[data-kept]')!.hidden = !isKept;
    state.querySelector('button')!.hidden = isKept;
  };
  const register = async () => {
    const registration = await navigator.serviceWorker.register(trust(besideIcon('sw.js')!), {
      updateViaCache: 'none',
    });
    followEditions(registration);
    await navigator.serviceWorker.ready;
    showState(true);
  };
  // Where the browser refuses, the page stays as it is.
  let keeping: Promise<unknown> | undefined;
  const keep = () => (keeping ??= register().catch(() => state && (state.hidden = true)));

  // From disk the link would be refused, and the console say so.
  const home = document.querySelector<HTMLAnchorElement>('a[data-home]')!;
  const href = new URL('manifest.webmanifest', home.href).href;
  document.head.append(
    createElement('link', { rel: 'manifest', href }),
    createElement('link', { rel: 'apple-touch-icon', href: besideIcon('apple-touch-icon.png') }),
  );
  if (!('serviceWorker' in navigator) || !('DecompressionStream' in globalThis)) return;
  state?.querySelector('button')!.addEventListener('click', () => void keep());
  if (navigator.serviceWorker.controller || !isSparing()) void keep();
  else showState(false);
}

/** Shows the hint once a newer edition than this page's is there. */
function followEditions(registration: ServiceWorkerRegistration): void {
  // It must be there before it says anything, or it would not be spoken.
  const line = createElement('div', { role: 'status' });
  document.body.append(line);
  const ask = async () => {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage('edition');
  };
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ isPast?: boolean } | null>) => {
    if (data?.isPast) sayNewEdition(line);
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => void ask());
  void ask();
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < PATIENCE) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}

export type StartOffline = typeof start;

(globalThis as { chronicleOffline?: StartOffline }).chronicleOffline = start;
