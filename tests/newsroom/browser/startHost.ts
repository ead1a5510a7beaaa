import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
  /** Puts a page up and says where; headers are sent with it. */
  readonly put: (html: string, headers?: Readonly<Record<string, string>>) => string;
  readonly close: () => Promise<void>;
}

/** Somebody else's site: another origin than the one charts come from (127.0.0.1, not localhost). */
export async function startHost(): Promise<Host> {
  const pages: { html: string; headers: Readonly<Record<string, string>> }[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    // Browsers ask for an icon by themselves.
    response.writeHead(page === undefined ? 204 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    put: (html, headers = {}) => {
      pages.push({ html, headers });
      return `http://127.0.0.1:${port}/${pages.length - 1}`;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
