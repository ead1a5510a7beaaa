import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { judgeAccess } from './judgeAccess.ts';
import { findChartFaults, findClipped, findOverflow } from './layoutFaults.ts';
import { EVERY_PAGE, IS_FULL, oneOfEachKind, PAGES, STORY_PAGES, urlOf, WIDTHS_PX } from './sitePages.ts';
import { watchPage } from './watchPage.ts';

/** WCAG 1.4.12. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
const DOUBLED = 'html { font-size: 200% !important }';

for (const path of PAGES) {
  test(`/${path} is silent, fits every screen, bears a reader’s type, and axe finds nothing`, async ({
    page,
    context,
  }) => {
    // The ledger is a long page, and axe looks at every element of it twice.
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const heard = await watchPage(page, new URL(urlOf('')).origin);
    const response = await page.goto(urlOf(path), { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    // Whatever loads when it comes into view loads now.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.getAnimations().length), 'animations nobody asked for').toBe(0);
    expect(await findBadBreaking(page)).toEqual([]);
    for (const width of WIDTHS_PX) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findOverflow(page), `sideways at ${width} px`).toEqual([]);
      expect(await findChartFaults(page, '.scroll-figure'), `charts at ${width} px`).toEqual([]);
    }
    for (const [style, width] of [
      [TEXT_SPACING, 390],
      [TEXT_SPACING, 1280],
      [DOUBLED, 1280],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await restyle(page, style);
      expect(await findClipped(page), `${width} px, ${style}`).toEqual([]);
    }
    await restyle(page, '');
    expect(await judgeAccess(page), 'axe in light at 1280 px').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await judgeAccess(page), 'axe in dark at 320 px').toEqual([]);
    expect(heard).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

const WITHOUT_SCRIPTS = IS_FULL ? PAGES : PAGES.filter((path) => !path.startsWith('en/'));

for (const paths of someAtATime(WITHOUT_SCRIPTS)) {
  test(`without JavaScript ${nameOf(paths)} fit every screen`, async ({ browser }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(urlOf(path));
      for (const width of WIDTHS_PX) {
        await page.setViewportSize({ width, height: 900 });
        expect(await findOverflow(page), `/${path} sideways at ${width} px`).toEqual([]);
        expect(await findChartFaults(page), `charts of /${path} at ${width} px`).toEqual([]);
      }
    }
    await context.close();
  });
}

// Files are named alike in both builds: the short run opens one page of each kind.
const UNDER_A_FOLDER = IS_FULL ? EVERY_PAGE : oneOfEachKind(EVERY_PAGE);

for (const paths of someAtATime(UNDER_A_FOLDER)) {
  test(`from a sub-path ${nameOf(paths)} load in silence`, async ({ page }) => {
    test.setTimeout(120_000);
    const heard = await watchPage(page, new URL(urlOf('', 'sub')).origin);
    for (const path of paths) {
      const response = await page.goto(urlOf(path, 'sub'));
      expect(response?.status(), path).toBe(200);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      expect(heard, path).toEqual([]);
    }
  });
}

test('every story shows at least one chart, whole, on the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  for (const path of STORY_PAGES) {
    await page.goto(urlOf(path));
    const visible = await page.locator('article figure svg:visible').count();
    expect(visible, path).toBeGreaterThan(0);
  }
});

test('the judge is awake: it sees a nameless button, a small target and pale words', async ({ page }) => {
  const small = '<button style="width:8px;height:8px;padding:0;border:0">甲</button>';
  await page.setContent(
    `<html lang="zh"><title>t</title><main><h1>题</h1><button></button>${small}${small}<p style="color:#ddd">很淡的字</p></main>`,
  );
  const found = await judgeAccess(page);
  expect(found.join('\n')).toMatch(/button-name/);
  expect(found.join('\n')).toMatch(/target-size/);
  expect(found.join('\n')).toMatch(/color-contrast/);
});

test('the ear is awake: it hears a blocked script, a foreign picture and a missing file', async ({ page }) => {
  const url = urlOf('about/');
  const heard = await watchPage(page, new URL(url).origin);
  await page.goto(url);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'void 0';
    document.body.append(script);
    const picture = document.createElement('img');
    picture.src = 'missing.png';
    document.body.append(picture);
    const foreign = document.createElement('img');
    foreign.src = 'https://foreign.invalid/a.png';
    document.body.append(foreign);
  });
  await expect.poll(() => heard.join('\n')).toMatch(/policy: script-src[\s\S]*/);
  await expect.poll(() => heard.join('\n')).toMatch(/404: .*missing\.png/);
  await expect.poll(() => heard.join('\n')).toMatch(/policy: img-src https:\/\/foreign/);
});

test('the eye is awake: it sees what a reader’s type cuts off', async ({ page }) => {
  await page.goto(urlOf('about/'));
  await page.evaluate(() => {
    const box = document.createElement('div');
    Object.assign(box.style, { overflow: 'hidden', height: '1.2em', width: '12em', lineHeight: '1.2' });
    box.textContent = '一行字';
    document.body.append(box);
  });
  expect(await findClipped(page)).toEqual([]);
  await restyle(page, TEXT_SPACING);
  expect((await findClipped(page)).join('\n')).toContain('一行字');
});

test('an address that does not exist answers 404 with the way home', async ({ page }) => {
  const response = await page.goto(urlOf('no/such/page/'));
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  const home = page.locator('main a[href]').first();
  expect((await page.request.get(new URL((await home.getAttribute('href')) ?? '', page.url()).href)).status()).toBe(
    200,
  );
});

/** A stylesheet as readers lay them over pages, in place of the one before; a page's policy does not forbid these. */
async function restyle(page: Page, style: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, style);
}

/** What may break within words, and where Chinese and Latin do not stand apart. */
function findBadBreaking(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wrong = [...document.querySelectorAll('body *')].filter((element) => {
      const style = getComputedStyle(element);
      const mayBreak = element.closest('code, pre, a[href^="http"], .url') !== null;
      return style.wordBreak === 'break-all' || (style.lineBreak === 'anywhere' && !mayBreak);
    });
    const paragraph = document.querySelector('main p') ?? document.body;
    const autospace = getComputedStyle(paragraph).getPropertyValue('text-autospace');
    return [
      ...wrong.map((element) => element.outerHTML.slice(0, 100)),
      ...(autospace === 'normal' ? [] : [`text-autospace is ${autospace}`]),
    ];
  });
}

/** Ten pages to a test: to open a window takes longer than to look at a page. */
function someAtATime(paths: readonly string[]): readonly (readonly string[])[] {
  return paths.flatMap((_, index) => (index % 10 === 0 ? [paths.slice(index, index + 10)] : []));
}

function nameOf(paths: readonly string[]): string {
  return `${paths.length} pages from /${paths[0] ?? ''} on`;
}
