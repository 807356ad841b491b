// @ts-check
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/**
 * Serves the files of a folder on this machine, as an editor in a browser fetches an extension.
 * @typedef {{ scheme: string, authority: string, path: string }} UriParts
 * @param {string} folder
 * @returns {Promise<{ at: (file: string) => UriParts, close: () => void }>} `at` says where a file of the folder is served
 */
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path);
    const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': types[extname(file)] ?? 'text/plain' };
    const stream = createReadStream(file);
    stream.on('open', () => stream.pipe(response.writeHead(200, headers)));
    stream.on('error', () => response.writeHead(404, headers).end());
  });
  await new Promise((ready) => server.listen(0, 'localhost', () => ready(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    at: (file) => ({ scheme: 'http', authority: `localhost:${port}`, path: `/${relative(folder, file).split(sep).join('/')}` }),
    close: () => server.close(),
  };
}
