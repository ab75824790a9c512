/** The nginx that the test of its example starts: the one on the machine, else one that is installed now. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages, isExecutable } from './debian.ts';

const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
const MODULE = 'ngx_http_brotli_static_module.so';
const MODULE_FOLDERS = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/local/lib/nginx/modules'];
/** What has both on a Debian. */
export const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];

interface Nginx {
  readonly program: string;
  readonly brotliModule: string;
}

/** The program and its module. Undefined if one of them is missing. */
export function findNginx(): Nginx | undefined {
  const program = FOLDERS.map((folder) => join(folder, 'nginx')).find(isExecutable);
  const brotliModule = MODULE_FOLDERS.map((folder) => join(folder, MODULE)).find((path) => existsSync(path));
  return program !== undefined && brotliModule !== undefined ? { program, brotliModule } : undefined;
}

/** Installs what is missing, if it can be installed; the test says so if not. */
export function provideNginx(): void {
  if (!findNginx()) installPackages(...PACKAGES);
}
