import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { answerRequest, type ServedSite } from './answerRequest.ts';
import { readHeaderRules } from './readHeaderRules.ts';

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

const DEFAULT_PORT = 4321;
const PORTS_TO_TRY = 50;
/** Long addresses are to be told apart from too many headers: only above this does Node refuse by itself. */
const MOST_HEADER_BYTES = 64 * 1024;

/** Serves a built site on this machine. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const headersFile = join(options.folder, '_headers');
  const site: ServedSite = {
    folder: options.folder,
    base: options.base ?? '/',
    rules: existsSync(headersFile) ? readHeaderRules(readFileSync(headersFile, 'utf8')) : [],
  };
  const server = createServer({ maxHeaderSize: MOST_HEADER_BYTES }, (request, response) => {
    respond(site, request, response);
  });
  const port = await listen(server, options.port ?? DEFAULT_PORT);
  return { url: `http://localhost:${port}${site.base}`, port, close: () => closeServer(server) };
}

function respond(site: ServedSite, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const reply = answerRequest(site, request.url ?? '/', request.headers['accept-encoding'] ?? '');
  response.writeHead(reply.status, { ...reply.headers, 'Content-Length': reply.body.length });
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}

async function listen(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; port < firstPort + PORTS_TO_TRY; port += 1) {
    const taken = await tryPort(server, port);
    if (taken !== null) return taken;
  }
  throw new Error(`No free port from ${firstPort} to ${firstPort + PORTS_TO_TRY - 1}`);
}

/** The port listened on, or null if it is in use. */
function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    };
    server.once('error', fail);
    server.listen(port, () => {
      server.off('error', fail);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
