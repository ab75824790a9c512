/** A time limit for what may never end. */

export class Unfinished extends Error {}

/** Gives what a promise gives, or throws `Unfinished` after so many milliseconds. */
export async function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timeout: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timeout = setTimeout(() => {
      reject(new Unfinished(`${what} did not finish within ${String(milliseconds / 1000)} s`));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, end]);
  } finally {
    clearTimeout(timeout);
    // Whoever lost the race may still fail, when the browser closes.
    promise.catch(() => {});
  }
}
