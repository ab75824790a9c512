/** The Chromium that the browser tests drive: one that is on the machine, else one that is installed now. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installPackages, isExecutable } from './debian.ts';

/** Debian's package of a Chromium without windows: the same engine, in half the time. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

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
  // A machine that exists for the tests alone may as well have the faster one.
  if (process.env.CI && !process.env.CHROMIUM_PATH && !findChromium()?.endsWith(SHELL)) installPackages(SHELL);
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
  if (installPackages(SHELL, 'fonts-noto-cjk')) return 'by apt-get';
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: ['ignore', 'inherit', 'inherit'] });
  return 'by Playwright';
}
