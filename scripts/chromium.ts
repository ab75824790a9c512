/** The Chromium that the browser tests drive: one that is on the machine, else one that is installed now. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium on this machine, or undefined. `CHROMIUM_PATH` comes first, Playwright's own last. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env.CHROMIUM_PATH ?? '',
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    chromium.executablePath(),
  ];
  return candidates.find(isExecutable);
}

/** The path of a Chromium, installed if need be; says in one line which. Throws if none can be had. */
export function provideChromium(): string {
  const found = findChromium();
  if (found !== undefined) {
    console.log(`browser: ${found}`);
    return found;
  }
  const how = install();
  const installed = findChromium();
  if (installed === undefined) throw new Error('missing browser: install Chromium, or set CHROMIUM_PATH to one');
  console.log(`browser: ${installed}, installed now ${how}`);
  return installed;
}

function install(): string {
  const asRoot = process.getuid?.() === 0;
  if (asRoot && run('apt-get', ['--version'], 'ignore')) {
    const packages = ['chromium', 'fonts-noto-cjk'];
    if (
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
    )
      return 'by apt-get';
  }
  run('npx', ['playwright', 'install', 'chromium']);
  return 'by Playwright';
}

function run(command: string, args: readonly string[], stdio: 'inherit' | 'ignore' = 'inherit'): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: ['ignore', stdio, stdio] }).status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}
