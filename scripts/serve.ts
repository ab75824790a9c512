/** `npm start`, after the build: serves `dist/` on this machine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repairDist } from './dist.ts';
import { createSiteServer } from './site-server.ts';

const root = process.cwd();
const port = Number(process.env.PORT ?? 4321);

repairDist(root);
if (!existsSync(join(root, 'dist'))) {
  console.error('there is no dist/ yet: run npm run build');
  process.exit(1);
}

const server = createSiteServer(join(root, 'dist'));
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `port ${String(port)} is taken: set PORT to another` : error.message);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${String(port)}/`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    process.exit(0);
  });
}
