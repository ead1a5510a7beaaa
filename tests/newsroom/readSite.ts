import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const ROOT = join(import.meta.dirname, '../..');

/** The three builds of the suite: the one to publish, the same again elsewhere, and one for a sub-path. */
export const BUILDS = {
  main: process.env['FANGZHI_DIST'] ?? join(ROOT, 'dist'),
  again: join(ROOT, 'node_modules/.cache/fangzhi/dist-again'),
  sub: join(ROOT, 'node_modules/.cache/fangzhi/dist-sub'),
} as const;

export const STORIES = ['guangyuan', 'haiheng', 'shouning', 'xiuwen'] as const;

/** What the paths of each edition begin with. */
export const EDITIONS = ['', 'en/'] as const;

export interface Page {
  /** Relative to the build, `stories/guangyuan/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly document: Document;
}

export interface Site {
  readonly folder: string;
  readonly files: readonly string[];
  /** `/` or `/sub/path/`. */
  readonly base: string;
  readonly pages: readonly Page[];
  readonly read: (file: string) => string;
  readonly readBytes: (file: string) => Buffer;
  readonly page: (file: string) => Page;
  readonly has: (file: string) => boolean;
}

/** Reads a built site; throws if there is none: a test of nothing would pass. */
export function readSite(build: keyof typeof BUILDS = 'main'): Site {
  const folder = BUILDS[build];
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`No built site in ${folder}: run npm test, or npm run build`);
  const files = globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
  const readBytes = (file: string): Buffer => readFileSync(join(folder, file));
  const read = (file: string): string => readBytes(file).toString('utf8');
  // The story for 公众号 is a fragment to paste, no page of the site.
  const pages = files
    .filter((file) => file.endsWith('.html') && !file.endsWith('/wechat.html'))
    .map((file) => openPage(file, read(file)));
  const page = (file: string): Page => {
    const found = pages.find((candidate) => candidate.file === file);
    if (found === undefined) throw new Error(`The site has no ${file}`);
    return found;
  };
  const base = build === 'sub' ? '/sub/path/' : '/';
  return { folder, files, base, pages, read, readBytes, page, has: (file) => files.includes(file) };
}

/** Parsed on first use: most tests look at a few pages only. */
function openPage(file: string, html: string): Page {
  let document: Document | undefined;
  return {
    file,
    html,
    get document() {
      return (document ??= new JSDOM(html).window.document);
    },
  };
}
