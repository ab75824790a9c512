/** Made pictures kept between builds under a name that follows from what they are made of. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a file is made of, as its name: any change gives another. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

export interface Store {
  /** Where a file of this name lies, or would. */
  pathOf(name: string): string;
  has(name: string): boolean;
  /** Writes a file whole or not at all, also while others write the same. */
  write(name: string, content: string | Uint8Array): void;
  /** Removes what no build has asked for in this many days. */
  prune(days: number): void;
}

const DAY = 86_400_000;

/** Opens the store in a folder, which is made if it is not there. */
export function openStore(folder: string): Store {
  mkdirSync(folder, { recursive: true });
  const pathOf = (name: string) => join(folder, name);
  return {
    pathOf,
    has(name) {
      if (!existsSync(pathOf(name))) return false;
      const now = new Date();
      utimesSync(pathOf(name), now, now);
      return true;
    },
    write(name, content) {
      const draft = pathOf(`${randomUUID()}.part`);
      writeFileSync(draft, content);
      renameSync(draft, pathOf(name));
    },
    prune(days) {
      const oldest = Date.now() - days * DAY;
      for (const name of readdirSync(folder))
        if ((statSync(pathOf(name), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < oldest)
          rmSync(pathOf(name), { force: true });
    },
  };
}
