/** Lets the site be kept on this device: what does so comes when the page is at rest, and from disk not at all. */
import { whenIdle } from './idle.ts';
import type { StartOffline } from './offline.ts';
import { loadLater } from './script-file.ts';
import { trustScript } from './trusted-script.ts';

/** Starts it once the page is loaded and has nothing else to do. */
export function startOffline(): void {
  if (!location.protocol.startsWith('http')) return;
  const load = async () => {
    await loadLater('offline');
    (globalThis as { chronicleOffline?: StartOffline }).chronicleOffline?.(trustScript);
  };
  const begin = () => whenIdle(() => void load());
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
