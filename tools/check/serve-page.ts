/** Serves one saved page under an address; nothing else answers. */
import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { otherAnswer, pageAnswer } from '../harness/saved-page';
import { startServer, type TlsServer } from '../harness/tls-server';

/**
 * Starts the local server with the page. Its scripts do not run: what a browser saved is the page after they did.
 * @throws Error when the file cannot be read
 */
export async function servePage(file: string, address: string): Promise<TlsServer> {
  if (!statSync(file).isFile()) throw new Error(`Not a file: ${file}`);
  const bytes = readFileSync(file);
  const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const { hostname, pathname, search } = new URL(address);
  return startServer((host, path, _method, asked) =>
    host === hostname && path === pathname + search ? pageAnswer(html, { scripts: false }) : otherAnswer(asked),
  );
}
