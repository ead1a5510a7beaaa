import { globSync } from 'node:fs';
import { join } from 'node:path';

const DIST = process.env['FANGZHI_DIST'] ?? join(import.meta.dirname, '../../../dist');

/** Embed pages are alike: the short run looks at a few of them, and the tests of hosts at all. */
const EMBEDS_LOOKED_AT = /^(?:en\/)?embed\/(?:project-pipeline|places)\/$/;

/** English pages differ from Chinese ones in words only: the short run looks at one of each kind, and at every story. */
const ENGLISH_LOOKED_AT =
  /^en\/(?:|about\/|about\/honesty\/|charts\/|datasets\/|embedding\/|figures\/|search\/|stories\/[^/]+\/|stories\/guangyuan\/wechat\/|charts\/(?:kiwifruit-area|investment-ledger|places)\/|datasets\/(?:guangyuan-aluminium|provinces|reference)\/|embed\/.*)$/;

const isFull = process.env['FANGZHI_FULL'] === '1';

/** Every page of the built site, as a path relative to its root: ``, `stories/guangyuan/`. */
export const PAGES: readonly string[] = globSync('**/*.html', { cwd: DIST })
  // The story for 公众号 is a fragment to paste, no page of the site.
  .filter((file) => !file.endsWith('wechat.html'))
  .map((file) => file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, ''))
  .filter((path) => isFull || !path.includes('embed/') || EMBEDS_LOOKED_AT.test(path))
  .filter((path) => isFull || !path.startsWith('en/') || ENGLISH_LOOKED_AT.test(path))
  .toSorted();

if (PAGES.length === 0) throw new Error(`No built site in ${DIST}: run npm test, or npm run build`);

export const STORY_PAGES = PAGES.filter((path) => /^stories\/[^/]+\/$/.test(path));

/** Pages on which a chart is drawn large. */
export const CHART_PAGES = PAGES.filter((path) => path.startsWith('charts/'));

export const WIDTHS_PX = [320, 390, 768, 1440] as const;

/** The address of a page on the server of this run. */
export function urlOf(path: string, site: 'main' | 'sub' = 'main'): string {
  const home = process.env[site === 'main' ? 'FANGZHI_TEST_URL' : 'FANGZHI_TEST_SUB_URL'];
  if (home === undefined) throw new Error('The test server is not running');
  return new URL(path, home).href;
}
