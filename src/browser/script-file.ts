/** Classic scripts loaded when they are needed: they also load from disk, and where a policy lets only the site's scripts in. */

/** Runs the script at an address; false if it cannot be had. */
export function loadScript(src: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = src;
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => {
      script.remove();
      resolve(false);
    });
    document.head.append(script);
  });
}

/** Runs the script that the page keeps in a template for later; false if it has none, or it cannot be had. */
export async function loadLater(name: 'wire' | 'search'): Promise<boolean> {
  const later = document.querySelector<HTMLTemplateElement>(`template[data-${name}-later]`);
  const address = later?.content.firstElementChild?.getAttribute('src');
  return address ? loadScript(new URL(address, document.baseURI).href) : false;
}
