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
