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

/** The scripts that lie beside the icon of the site. */
type Later = 'wire' | 'search' | 'take' | 'record' | 'save' | 'offline' | 'keys';

/** The address of a file beside the icon; undefined on a page that stands alone, which has no icon. */
export function besideIcon(file: string): string | undefined {
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  return icon ? new URL(file, icon.href).href : undefined;
}

/** Runs a script that comes when it is needed; false if it cannot be had. */
export async function loadLater(name: Later): Promise<boolean> {
  const address = besideIcon(`${name}.js`);
  return address !== undefined && loadScript(address);
}

/** Whether the reader, or the way to them, asks for few bytes. Not every browser tells. */
export function isSaving(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

/** Fetches such a script ahead, so that it need only be run; from disk nothing is far. */
export function fetchAhead(name: Later): void {
  const href = besideIcon(`${name}.js`);
  if (!href || !location.protocol.startsWith('http')) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', as: 'script', href }));
}
