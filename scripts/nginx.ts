/** nginx with the example of hosting/: found or installed, and started for tests and measurements. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installPackages, isExecutable } from './debian.ts';

const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
const MODULE = 'ngx_http_brotli_static_module.so';
const MODULE_FOLDERS = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/local/lib/nginx/modules'];
/** What has both on a Debian. */
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];

interface Nginx {
  readonly program: string;
  readonly brotliModule: string;
}

/** The program and its module. Undefined if one of them is missing. */
function findNginx(): Nginx | undefined {
  const program = FOLDERS.map((folder) => join(folder, 'nginx')).find(isExecutable);
  const brotliModule = MODULE_FOLDERS.map((folder) => join(folder, MODULE)).find((path) => existsSync(path));
  return program !== undefined && brotliModule !== undefined ? { program, brotliModule } : undefined;
}

/** Installs what is missing, if it can be installed; the test says so if not. */
export function provideNginx(): void {
  if (!findNginx()) installPackages(...PACKAGES);
}

/** Starts nginx on a free port with the example, serving a folder. Throws if it is missing or does not start. */
export async function startNginx(site: string): Promise<{ port: number; stop: () => void }> {
  const found = findNginx();
  if (!found) throw new Error(`missing nginx or its Brotli module: install ${PACKAGES.join(' and ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await findFreePort();
  const example = readFileSync('hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replace('root /srv/chronicle;', `root ${site};`);
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const config = `load_module ${found.brotliModule}; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    ${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes auto; events {}
    http { types { text/html html; text/css css; application/zip zip; } access_log off; sendfile on; ${own.join(' ')}
    ${example}}`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const nginx = spawn(found.program, ['-e', `${folder}/error.log`, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  nginx.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const stop = (): void => {
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200 && nginx.exitCode === null; tries++) {
    const answers = await fetch(`http://127.0.0.1:${String(port)}/`).then(Boolean, () => false);
    if (answers) return { port, stop };
    await new Promise((settle) => setTimeout(settle, 50));
  }
  stop();
  throw new Error(`nginx did not start: ${said}`);
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
