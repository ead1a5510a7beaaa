import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../../src/deploy/startServer.ts';
import { startHost } from '../browser/startHost.ts';
import { findOverflow } from '../browser/layoutFaults.ts';
import { ENGLISH_STORY_PAGES, EVERY_PAGE, oneOfEachKind, STORY_PAGES } from '../browser/sitePages.ts';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
const DIST = process.env['FANGZHI_DIST'] ?? join(import.meta.dirname, '../../../dist');
/** One page of each kind, and every story. */
const PAGES = [...new Set([...oneOfEachKind(EVERY_PAGE), ...STORY_PAGES, ...ENGLISH_STORY_PAGES])];
const WIDTHS_PX = [320, 1440];

// Said aloud, since a run that skips these looks no different.
if (FIREFOX === undefined) console.warn('No Firefox here: nothing is tried in it. Debian calls it firefox-esr.');

describe.skipIf(FIREFOX === undefined)('in Firefox, through WebDriver BiDi', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startServer>>;
  let page: Page;
  const heard: string[] = [];

  beforeAll(async () => {
    server = await startServer({ folder: DIST, port: 0 });
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX ?? '', headless: true });
    page = await browser.newPage();
    page.on('console', (message) => heard.push(`${page.url()} ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => heard.push(`${page.url()} ${String(error)}`));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (path: string): Promise<void> => {
    heard.length = 0;
    await page.goto(new URL(path, server.url).href, { waitUntil: 'load' });
  };

  it.each(PAGES)('/%s is silent and fits', async (path) => {
    for (const width of WIDTHS_PX) {
      await page.setViewport({ width, height: 900 });
      await open(path);
      expect(await findOverflow(page as unknown as Parameters<typeof findOverflow>[0])).toEqual([]);
      expect(await findUndrawn(page)).toEqual([]);
      expect(heard).toEqual([]);
    }
  });

  it('a chart shows the view that is chosen, and the address says so', async () => {
    await page.setViewport({ width: 1440, height: 900 });
    const path = await findPageWith('charts/', 'button[data-view]');
    const words = (): Promise<string> =>
      page.$eval('figure.chart svg.wide', (svg) =>
        [...svg.querySelectorAll('text')].map((text) => text.textContent).join(),
      );
    const before = await words();
    await page.click('button[data-view]:not([aria-pressed=true])');
    await page.waitForFunction(() => new URL(location.href).searchParams.has('view'));
    await page.waitForFunction(
      (old) =>
        [...document.querySelectorAll('figure.chart svg.wide text')].map((text) => text.textContent).join() !== old,
      {},
      before,
    );
    await page.goBack();
    await page.waitForFunction(() => !new URL(location.href).searchParams.has('view'));
    expect(heard, path).toEqual([]);
  });

  it('a figure opens its note, and Escape closes it', async () => {
    await findPageWith('stories/', 'article p a.fig');
    await page.click('article p a.fig');
    await page.waitForSelector('dialog[open]');
    const said = await page.$eval('dialog[open]', (dialog) => dialog.textContent.trim());
    expect(said.length).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { hidden: true });
    expect(heard).toEqual([]);
  });

  it.each([
    ['the ledger', 'figures/', 'main li'],
    ['the search', 'search/', null],
  ])('%s finds what is typed', async (_name, path, wordsAt) => {
    if (wordsAt === null) await findPageWith('stories/', 'h1');
    else await open(path);
    const text = await page.$eval(wordsAt ?? 'h1', (element) => element.textContent);
    const word = /\p{Script=Han}{2}/u.exec(text)?.[0] ?? '';
    await open(path);
    const field = await page.waitForSelector('main input[type=search]', { visible: true });
    await field?.type(word);
    await page.waitForFunction(() => /[1-9]/.test(document.querySelector('main [role=status]')?.textContent ?? ''));
    expect(heard).toEqual([]);
  });

  it('an embed comes alive in a frame of another site, and through its script', async () => {
    const path = await findPageWith('embed/', '.embed.is-alive');
    const chart = path.split('/').at(-2) ?? '';
    const host = await startHost();
    try {
      const frame = `<iframe title="t" width="600" height="900" src="${new URL(path, server.url).href}"></iframe>`;
      const script = `<fangzhi-chart chart="${chart}"></fangzhi-chart><script src="${new URL('embed.js', server.url).href}"></script>`;
      await page.goto(host.put(`<!doctype html><html lang="zh"><title>t</title>${frame}${script}`));
      const framed = await (await page.waitForSelector('iframe'))?.contentFrame();
      await framed?.waitForSelector('.embed.is-alive svg.drawing');
      await page.waitForFunction(
        () => (document.querySelector('fangzhi-chart')?.getBoundingClientRect().height ?? 0) > 150,
      );
      expect(heard).toEqual([]);
    } finally {
      await host.close();
    }
  });

  /** Opens the first page of a folder that holds an element, and gives its path. */
  async function findPageWith(folder: string, selector: string): Promise<string> {
    for (const path of EVERY_PAGE.filter((candidate) => candidate.startsWith(folder))) {
      await open(path);
      const found = await page.waitForSelector(selector, { timeout: 3000 }).catch(() => null);
      if (found !== null) return path;
    }
    throw new Error(`No page under ${folder} holds ${selector}`);
  }
});

/** Figures in which not just one drawing is seen; of a chart that scrolls, all but one are hidden as a whole. */
function findUndrawn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getBoundingClientRect().width > 0;
    return [...document.querySelectorAll('figure')]
      .filter((figure) => figure.querySelector('svg.drawing') !== null && isSeen(figure))
      .filter((figure) => [...figure.querySelectorAll('svg.drawing')].filter(isSeen).length !== 1)
      .map((figure) => figure.outerHTML.slice(0, 80));
  });
}
