/** Serves a folder on this machine while something measures it. */
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../scripts/site-server.ts';

/** Gives `use` the address of the folder, with a closing slash. */
export async function withServer<T>(folder: string, use: (origin: string) => Promise<T>): Promise<T> {
  const server = createSiteServer(folder);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    return await use(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
