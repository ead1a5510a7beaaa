import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { COLOURS } from '../../../src/theme/tokens.ts';
import { judgeAccess } from '../../newsroom/browser/judgeAccess.ts';
import { urlOf } from '../../newsroom/browser/sitePages.ts';
import { watchPage } from '../../newsroom/browser/watchPage.ts';

const STORY = 'stories/xiuwen/';
const CHART = 'charts/cadre-grading/';
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const paperOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const choose = (page: Page, theme: string): Promise<void> =>
  page.locator('theme-switch label', { hasText: theme }).click();

test('a theme is chosen, kept from page to page, and given up again', async ({ page }) => {
  const heard = await watchPage(page, new URL(urlOf('')).origin);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(urlOf(STORY));
  expect(await paperOf(page)).toBe(rgb(COLOURS.light.paper));
  await choose(page, '深色');
  expect(await paperOf(page)).toBe(rgb(COLOURS.dark.paper));
  await page.goto(urlOf(CHART));
  expect(await paperOf(page)).toBe(rgb(COLOURS.dark.paper));
  await expect(page.getByRole('radio', { name: '深色' })).toBeChecked();
  const mark = page.locator('figure.chart svg:visible .f-seal').first();
  await expect(mark).toHaveCSS('fill', rgb(COLOURS.dark.seal));
  expect(await judgeAccess(page)).toEqual([]);
  await choose(page, '随系统');
  await expect(mark).toHaveCSS('fill', rgb(COLOURS.light.seal));
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(heard).toEqual([]);
});

test('a light page on a dark system is painted light from the first', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(urlOf(STORY));
  await choose(page, '浅色');
  // Scripts that come later have no part in it.
  await page.route(/\.js$/, (route) => route.abort());
  await page.addInitScript(() => {
    requestAnimationFrame(() => {
      Object.assign(window, { firstPaper: getComputedStyle(document.documentElement).backgroundColor });
    });
  });
  await page.goto(urlOf(CHART));
  const first = await page.evaluate(() => (window as unknown as { firstPaper: string }).firstPaper);
  expect(first).toBe(rgb(COLOURS.light.paper));
});

test('is moved by the keys, and the other pages that are open follow', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(urlOf(CHART));
  await page.goto(urlOf(STORY));
  await page.getByRole('radio', { name: '随系统' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(other.getByRole('radio', { name: '深色' })).toBeChecked();
});

test('where storage is refused the choice holds for the page, in silence', async ({ page }) => {
  const heard = await watchPage(page, new URL(urlOf('')).origin);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(urlOf(STORY));
  await choose(page, '深色');
  expect(await paperOf(page)).toBe(rgb(COLOURS.dark.paper));
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
  expect(heard).toEqual([]);
});

test('has targets of 44 px, and is not there without JavaScript or in print', async ({ page, browser }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(urlOf(STORY));
  for (const label of await page.locator('theme-switch label').all()) {
    const box = await label.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('theme-switch')).toBeHidden();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(urlOf(STORY));
  await expect(still.locator('theme-switch')).toBeHidden();
  await context.close();
});
