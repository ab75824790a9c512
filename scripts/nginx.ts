/** nginx with the example of hosting/: found or installed, and started for tests and measurements. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

export interface Started {
  readonly port: number;
  /** Ends it, and removes what it wrote. */
  readonly stop: () => Promise<void>;
}

/** Another program may take a port between the moment it is found free and the start. */
const MOST_PORTS = 3;

/** Starts nginx on a free port with the example, serving a folder. Throws if it is missing or does not start. */
export async function startNginx(site: string, findPort = findFreePort): Promise<Started> {
  const found = findNginx();
  if (!found) throw new Error(`missing nginx or its Brotli module: install ${PACKAGES.join(' and ')}`);
  let said = '';
  for (let tries = 0; tries < MOST_PORTS; tries++) {
    const started = await startOn(await findPort(), found, site);
    if (typeof started !== 'string') return started;
    said = started;
  }
  throw new Error(`nginx did not start: ${said}`);
}

/** Starts it on a port; what it said, if it does not answer there itself. */
async function startOn(port: number, { program, brotliModule }: Nginx, site: string): Promise<Started | string> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const [config, log] = [join(folder, 'nginx.conf'), join(folder, 'error.log')];
  writeFileSync(config, writeConfig(port, brotliModule, site, folder));
  const nginx = spawn(program, ['-e', log, '-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(nginx, 'close');
  let said = '';
  nginx.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const isAlive = (): boolean => nginx.exitCode === null && nginx.signalCode === null;
  const stop = async (): Promise<void> => {
    nginx.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200 && isAlive(); tries++) {
    const server = await fetch(`http://127.0.0.1:${String(port)}/`).then(
      ({ headers }) => headers.get('server') ?? 'another server',
      () => undefined,
    );
    // It writes its number when it has the port; until then an answer is that of another.
    if (server?.startsWith('nginx') && existsSync(join(folder, 'pid')) && isAlive()) return { port, stop };
    if (server !== undefined && !server.startsWith('nginx')) break;
    await new Promise((settle) => setTimeout(settle, 50));
  }
  await stop();
  return said;
}

function writeConfig(port: number, brotliModule: string, site: string, folder: string): string {
  const example = readFileSync('hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replace('root /srv/chronicle;', `root ${site};`);
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `load_module ${brotliModule}; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    ${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes auto; events {}
    http { types { text/html html; text/css css; application/zip zip; } access_log off; sendfile on; ${own.join(' ')}
    ${example}}`;
}

/** A port of this machine that nothing listens on. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
