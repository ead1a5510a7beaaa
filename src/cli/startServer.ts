import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readHeaderRules, type HeaderRule } from './readHeaderRules.ts';

export interface ServerOptions {
  /** The built site. */
  readonly folder: string;
  /** Sub-path the site was built for, with a slash at both ends. */
  readonly base?: string;
  /** First port to try; the next free one is taken. 0 takes any. */
  readonly port?: number;
}

export interface RunningServer {
  /** Address of the home page, ending with a slash. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^(?:text|application\/(?:json|xml|manifest)|image\/svg)/u;
const PORTS_TO_TRY = 50;

/** Serves a built site as a static host would: `_headers`, `index.html`, `404.html`, compression; nothing else. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const base = options.base ?? '/';
  const rules = existsSync(join(options.folder, '_headers'))
    ? readHeaderRules(readFileSync(join(options.folder, '_headers'), 'utf8'))
    : [];
  const server = createServer((request, response) => answer(request, response, options.folder, base, rules));
  const port = await listen(server, options.port ?? 4321);
  return { url: `http://localhost:${port}${base}`, port, close: () => closeServer(server) };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
  rules: readonly HeaderRule[],
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'text/plain', Buffer.from('405'));
  const path = readPath(request.url ?? '/');
  if (path === null) return end(response, 400, 'text/plain', Buffer.from('400'));
  for (const rule of rules) if (rule.matches(path)) for (const [name, value] of rule.headers) response.setHeader(name, value);
  const inside = path.startsWith(base) ? path.slice(base.length) : null;
  const file = inside === null ? null : join(folder, inside);
  if (file !== null && !path.endsWith('/') && isFolder(file)) {
    response.setHeader('Location', `${path}/`);
    return end(response, 301, 'text/plain', Buffer.from(''));
  }
  const found = file === null ? null : path.endsWith('/') ? join(file, 'index.html') : file;
  if (found !== null && isFile(found) && inside !== '_headers') return sendFile(request, response, 200, found);
  const missing = join(folder, '404.html');
  if (isFile(missing)) return sendFile(request, response, 404, missing);
  end(response, 404, 'text/plain', Buffer.from('404'));
}

function sendFile(request: IncomingMessage, response: ServerResponse, status: number, file: string): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const bytes = readFileSync(file);
  const accepted = request.headers['accept-encoding'] ?? '';
  response.setHeader('Vary', 'Accept-Encoding');
  if (!COMPRESSIBLE.test(type)) return end(response, status, type, bytes);
  if (/\bbr\b/u.test(accepted)) {
    response.setHeader('Content-Encoding', 'br');
    return end(response, status, type, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
  }
  if (/\bgzip\b/u.test(accepted)) {
    response.setHeader('Content-Encoding', 'gzip');
    return end(response, status, type, gzipSync(bytes));
  }
  end(response, status, type, bytes);
}

function end(response: ServerResponse, status: number, type: string, body: Buffer): void {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', body.length);
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** The decoded path of a request, or null if it is malformed or leaves the site. */
function readPath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/u)[0] ?? '/');
    return path.includes('\0') || normalize(path).startsWith('..') || path.split('/').includes('..') ? null : path;
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function listen(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; port < firstPort + PORTS_TO_TRY; port += 1) {
    const taken = await new Promise<number | null>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
      server.listen(port, () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
    if (taken !== null) return taken;
  }
  throw new Error(`No free port from ${firstPort} to ${firstPort + PORTS_TO_TRY - 1}`);
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
