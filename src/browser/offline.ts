/** Keeps the site on this device where that is welcome, and says when a new edition is there. Loaded once a page rests. */
import { isSaving } from './script-file.ts';

/** How long a page may lie open before it asks whether there is a new edition, in milliseconds. */
const PATIENCE = 60 * 60 * 1000;

const later = document.querySelector<HTMLTemplateElement>('template[data-offline-later]')!.content;
const state = document.querySelector<HTMLElement>('[data-offline-state]');
const hint = document.querySelector<HTMLElement>('[data-new-edition]');

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
    const address = new URL(later.querySelector('a')!.getAttribute('href')!, document.baseURI).href;
    const registration = await navigator.serviceWorker.register(trust(address), { updateViaCache: 'none' });
    followEditions(registration);
    await navigator.serviceWorker.ready;
    showState(true);
  };
  // Where the browser refuses, the page stays as it is.
  const keep = () => register().catch(() => state && (state.hidden = true));

  // From disk the link would be refused, and the console say so.
  document.head.append(later.querySelector('link')!);
  if (!('serviceWorker' in navigator) || !('DecompressionStream' in globalThis)) return;
  state?.querySelector('button')!.addEventListener('click', () => void keep());
  if (navigator.serviceWorker.controller || !isSparing()) void keep();
  else showState(false);
}

/** Shows the hint once a newer edition than this page's is there. */
function followEditions(registration: ServiceWorkerRegistration): void {
  const ask = async () => {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage('edition');
  };
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ isPast?: boolean } | null>) => {
    if (data?.isPast && hint) hint.hidden = false;
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => void ask());
  void ask();
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < PATIENCE) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
  hint?.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (button?.matches('[data-reload]')) location.reload();
    else if (button) hint.hidden = true;
  });
}

export type StartOffline = typeof start;

(globalThis as { chronicleOffline?: StartOffline }).chronicleOffline = start;
