import { readFileSync, statSync, type Stats } from 'node:fs';
import { dirname, extname, join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { HeaderRule } from './readHeaderRules.ts';

/** A built site on disk, and how it is to be served. */
export interface ServedSite {
  readonly folder: string;
  /** Sub-path with a slash at both ends. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
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
const HIDDEN = new Set(['_headers']);
/** Characters of a URL's path and query that are read; static hosts refuse longer ones, too. */
const LONGEST_URL = 8000;
const NOTHING = new Uint8Array();

/** Answers a GET for a URL's path as a static host would: `_headers`, `index.html`, `404.html`, compression. */
export function answerRequest(site: ServedSite, url: string, acceptedEncodings: string): Reply {
  if (url.length > LONGEST_URL) return { status: 414, headers: {}, body: NOTHING };
  const path = readPath(url);
  if (path === null) return { status: 400, headers: {}, body: NOTHING };
  const headers = Object.fromEntries(site.rules.flatMap((rule) => (rule.matches(path) ? rule.headers : [])));
  if (`${path}/` === site.base) return { status: 301, headers: { ...headers, Location: site.base }, body: NOTHING };
  const inside = path.startsWith(site.base) ? path.slice(site.base.length) : null;
  if (inside !== null && !path.endsWith('/') && isFolder(join(site.folder, inside))) {
    return { status: 301, headers: { ...headers, Location: `${path}/` }, body: NOTHING };
  }
  const file = inside === null ? null : join(site.folder, path.endsWith('/') ? `${inside}index.html` : inside);
  if (file !== null && inside !== null && isFile(file) && !HIDDEN.has(inside)) {
    return sendFile(200, headers, file, acceptedEncodings);
  }
  const missing = findMissingPage(site.folder, inside ?? '');
  return missing !== null
    ? sendFile(404, headers, missing, acceptedEncodings)
    : { status: 404, headers, body: NOTHING };
}

/** The `404.html` nearest to where something is missing: an edition may have its own. */
function findMissingPage(folder: string, inside: string): string | null {
  for (let at = dirname(`${inside}-`); ; at = dirname(at)) {
    const file = join(folder, at, '404.html');
    if (isFile(file)) return file;
    if (at === '.') return null;
  }
}

function sendFile(status: number, extra: Reply['headers'], file: string, acceptedEncodings: string): Reply {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const headers = { ...extra, 'Content-Type': type, Vary: 'Accept-Encoding' };
  const body = readFileSync(file);
  if (!COMPRESSIBLE.test(type)) return { status, headers, body };
  if (/\bbr\b/u.test(acceptedEncodings)) {
    const packed = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    return { status, headers: { ...headers, 'Content-Encoding': 'br' }, body: packed };
  }
  if (/\bgzip\b/u.test(acceptedEncodings)) {
    return { status, headers: { ...headers, 'Content-Encoding': 'gzip' }, body: gzipSync(body) };
  }
  return { status, headers, body };
}

/** The decoded path of a request, or null if it is malformed or leaves the site. */
function readPath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/u)[0] ?? '/');
    return /[\0\\]/u.test(path) || posix.normalize(path) !== path.replace(/\/{2,}/gu, '/') ? null : path;
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  return lookAt(path)?.isFile() ?? false;
}

function isFolder(path: string): boolean {
  return lookAt(path)?.isDirectory() ?? false;
}

/** Nothing where there is nothing: a name that is longer than names can be is that of no file. */
function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}
