/** A small file server for looking at the built site; hosts for the public are in docs/. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml; charset=utf-8',
};

export interface Serving {
  readonly url: string;
  readonly server: Server;
}

/** Serves a folder under a base path on this machine only. Port 0 takes a free one. Rejects when the port is taken. */
export function serveFolder(root: string, { port, base = '/' }: { port: number; base?: string }): Promise<Serving> {
  const prefix = base.replace(/\/+$/, '');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = decode(pathname);
    const file = inside?.startsWith(`${prefix}/`) ? fileFor(root, inside.slice(prefix.length)) : null;
    const path = file ?? fileFor(root, '/404.html');
    response.writeHead(file === null ? 404 : 200, { 'content-type': TYPES[extname(path ?? '')] ?? 'application/octet-stream' });
    if (path === null || request.method === 'HEAD') response.end();
    else createReadStream(path).pipe(response);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      done({ server, url: `http://localhost:${typeof address === 'object' && address !== null ? address.port : port}${prefix}/` });
    });
  });
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function fileFor(root: string, path: string): string | null {
  const wanted = join(root, normalize(path));
  if (!wanted.startsWith(root)) return null;
  const found = statSync(wanted, { throwIfNoEntry: false });
  if (found?.isFile()) return wanted;
  const index = join(wanted, 'index.html');
  return found?.isDirectory() && statSync(index, { throwIfNoEntry: false })?.isFile() ? index : null;
}
