import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
};

/** The folder of the built site. */
export const SITE = fileURLToPath(new URL('../dist/', import.meta.url));

/** The file behind a path of the site, or nothing. */
function fileOf(path: string): string | undefined {
  const file = join(SITE, normalize(decodeURIComponent(path)));
  if (!file.startsWith(SITE)) return undefined;
  const page = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(page) ? page : undefined;
}

/**
 * Serves the built site on this machine, compressed as a web server would.
 *
 * @returns its address without a slash at the end, and how to end it
 */
export async function serveSite(): Promise<{ url: string; close(): void }> {
  if (!existsSync(join(SITE, 'index.html')))
    throw new Error(`expected the built site in ${SITE}, got none: build it first`);
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const file = fileOf(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    let body = compressed.get(file);
    if (body === undefined) {
      body = gzipSync(readFileSync(file));
      compressed.set(file, body);
    }
    response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
