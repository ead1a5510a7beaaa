/**
 * How the key pages and every chart look, against small pictures kept beside this file: a quarter of the size, so that
 * they show what stands where and in which colour, and not how a machine smooths its letters. They hold for
 * Linux with its Noto faces, so only the full run compares them, there. After a change on purpose:
 * `FANGZHI_FULL=1 npx playwright test --config tests/playwright.config.ts looks --update-snapshots`, and look at what
 * changed.
 */
import { expect, test } from '@playwright/test';
import { IS_FULL, PAGES, urlOf } from '../../newsroom/browser/sitePages.ts';

const KEY_PAGES = [
  '',
  'stories/guangyuan/',
  'stories/xiuwen/',
  'charts/',
  'charts/clusters/',
  'figures/',
  'compare/',
  'en/',
  'en/stories/shouning/',
];
const LOOKS = [
  { widthPx: 390, theme: 'light' },
  { widthPx: 1440, theme: 'dark' },
] as const;

test.skip(!IS_FULL || process.platform !== 'linux', 'compared in the full run on Linux');
test.use({ deviceScaleFactor: 0.25, reducedMotion: 'reduce' } as object);

for (const { widthPx, theme } of LOOKS) {
  for (const path of KEY_PAGES) {
    test(`/${path} looks as it did, ${widthPx} px, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width: widthPx, height: 2400 });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(urlOf(path), { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      await expect(page).toHaveScreenshot(`page-${path.replaceAll('/', '-')}${widthPx}-${theme}.png`);
    });
  }
}

for (const path of PAGES.filter((page) => page.startsWith('embed/'))) {
  for (const { widthPx, theme } of [LOOKS[0], { widthPx: 680, theme: 'dark' } as const]) {
    test(`/${path} looks as it did, ${widthPx} px, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width: widthPx, height: 200 });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(urlOf(path), { waitUntil: 'networkidle' });
      await expect(page).toHaveScreenshot(`chart-${path.split('/').at(-2)!}-${widthPx}-${theme}.png`, {
        fullPage: true,
        // Its version is a hash of its data.
        mask: [page.locator('.embed-version')],
      });
    });
  }
}
