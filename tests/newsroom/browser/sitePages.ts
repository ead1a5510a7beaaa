import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DIST = process.env['FANGZHI_DIST'] ?? join(import.meta.dirname, '../../../dist');

/** Whether the run looks at every page, width and chart (`npm run test:full`), or at some of each kind (`npm test`). */
export const IS_FULL = process.env['FANGZHI_FULL'] === '1';

/** Every page of the built site, as a path relative to its root: ``, `stories/guangyuan/`. */
export const EVERY_PAGE: readonly string[] = globSync('**/*.html', { cwd: DIST })
  // The story for 公众号 is a fragment to paste, no page of the site.
  .filter((file) => !file.endsWith('wechat.html'))
  .map((file) => file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, ''))
  .toSorted();

if (EVERY_PAGE.length === 0) throw new Error(`No built site in ${DIST}: run npm test, or npm run build`);

/** The pages a run looks at: all of them, or every story and of each other kind the heaviest and the lightest. */
export const PAGES: readonly string[] = IS_FULL ? EVERY_PAGE : pickOfEachKind(EVERY_PAGE);

export const STORY_PAGES = EVERY_PAGE.filter((path) => /^stories\/[^/]+\/$/.test(path));

export const ENGLISH_STORY_PAGES = EVERY_PAGE.filter((path) => /^en\/stories\/[^/]+\/$/.test(path));

/** All of a list in the full run; in the short one as many as asked, spread over it. */
export function someOf<Thing>(all: readonly Thing[], count: number): readonly Thing[] {
  if (IS_FULL || all.length <= count) return all;
  return all.filter(
    (_, index) => Math.floor((index * count) / all.length) !== Math.floor(((index - 1) * count) / all.length),
  );
}

export const WIDTHS_PX = [320, 390, 768, 1440] as const;

/** One page of each kind. */
export function oneOfEachKind(paths: readonly string[]): readonly string[] {
  return [...new Map(paths.map((path) => [kindOf(path), path])).values()];
}

/** `charts/*` of `charts/places/`, in its language. */
function kindOf(path: string): string {
  const [, language = '', folder, rest = ''] = /^(en\/)?(?:([^/]+)\/)?(.*)$/.exec(path) ?? [];
  return `${language}${folder ?? ''}/${rest.replace(/^[^/]+/, '*')}`;
}

function pickOfEachKind(paths: readonly string[]): readonly string[] {
  const kinds = Map.groupBy(paths, kindOf);
  return [...kinds].flatMap(([kind, alike]) => {
    if (/^(?:en\/)?stories\/\*\/$/.test(kind)) return alike;
    const byWeight = alike.toSorted((a, b) => weigh(a) - weigh(b));
    return [...new Set([byWeight[0]!, byWeight.at(-1)!])];
  });
}

/** Bytes of a page. */
function weigh(path: string): number {
  return statSync(join(DIST, path.endsWith('/') || path === '' ? `${path}index.html` : path)).size;
}

/** The address of a page on the server of this run. */
export function urlOf(path: string, site: 'main' | 'sub' = 'main'): string {
  const home = process.env[site === 'main' ? 'FANGZHI_TEST_URL' : 'FANGZHI_TEST_SUB_URL'];
  if (home === undefined) throw new Error('The test server is not running');
  return new URL(path, home).href;
}
