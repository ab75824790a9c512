/** Classic scripts loaded when they are needed: they also load from disk, and where a policy lets only the site's scripts in. */
import { trustScript } from './trusted-script.ts';

/** Runs the script at an address; false if it cannot be had. */
export function loadScript(src: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = trustScript(src);
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => {
      script.remove();
      resolve(false);
    });
    document.head.append(script);
  });
}

type Later = 'wire' | 'search' | 'take' | 'record' | 'save' | 'offline';

/** The script that the page keeps in a template for later; undefined if it has none. */
function addressOf(name: Later): string | undefined {
  const later = document.querySelector<HTMLTemplateElement>(`template[data-${name}-later]`);
  const address = later?.content.firstElementChild?.getAttribute('src');
  return address ? new URL(address, document.baseURI).href : undefined;
}

/** Runs a script that is kept for later; false if there is none, or it cannot be had. */
export async function loadLater(name: Later): Promise<boolean> {
  const address = addressOf(name);
  return address !== undefined && loadScript(address);
}

/** Whether the reader, or the way to them, asks for few bytes. Not every browser tells. */
export function isSaving(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

/** Fetches a script that is kept for later, so that it need only be run; from disk nothing is far. */
export function fetchAhead(name: Later): void {
  const href = addressOf(name);
  if (!href || !location.protocol.startsWith('http')) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', as: 'script', href }));
}
