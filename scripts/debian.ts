/** Packages of Debian, for programs that the tests need and a fresh machine has not. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

/** Installs packages if this is a Debian and we may; true if all went well. */
export function installPackages(...packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !runAptGet(['--version'], 'ignore')) return false;
  return runAptGet(['update', '-qq']) && runAptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** True if a file is there and may be run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}

function runAptGet(args: readonly string[], stdio: 'inherit' | 'ignore' = 'inherit'): boolean {
  // A run level of 1 keeps Debian from starting what it installs.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  return spawnSync('apt-get', args, { env, stdio: ['ignore', stdio, stdio] }).status === 0;
}
