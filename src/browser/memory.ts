/** What the reader chose, kept for other pages and visits where the browser keeps anything. */

/** What was kept under a key; null if nothing was. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser that keeps nothing answers with an error.
    return null;
  }
}

/** Keeps a value, or forgets it. */
export function keep(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // The choice then holds for this page.
  }
}
