/** Paths of addresses, seen from each other. */

/** The path `to` as seen from the page at `from`; both begin with a slash. */
export function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return `${'../'.repeat(here.length - shared)}${there.slice(shared).join('/')}` || './';
}
