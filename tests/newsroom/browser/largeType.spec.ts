import { expect, test } from '@playwright/test';
import { findOverflow } from './layoutFaults.ts';
import { PAGES, STORY_PAGES, urlOf } from './sitePages.ts';

/** A reader who has told the browser to set text twice as large: `rem` is 32 px, in media queries too. */
const LARGE = '--blink-settings=defaultFontSize=32';
const KINDS_OF_PAGE = PAGES.filter(
  (path) => path.split('/').length <= 2 || STORY_PAGES.includes(path) || /^charts\/[^/]+\/$/.test(path),
);

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), LARGE] });
  },
});

for (const path of KINDS_OF_PAGE) {
  test(`/${path} does not scroll sideways on a phone for a reader of large type`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(urlOf(path));
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(32);
    expect(await findOverflow(page)).toEqual([]);
  });
}

test('a frame is as high for a reader of large type as its code says', async ({ page }) => {
  for (const path of PAGES.filter((one) => /^(?:en\/)?embed\/./.test(one))) {
    for (const width of [320, 700]) {
      await page.setViewportSize({ width, height: 400 });
      await page.goto(urlOf(path));
      const sizes = await page.evaluate(() => {
        const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
        const texts = [...document.querySelectorAll('.embed *')].filter((element) => element.textContent.trim() !== '');
        return Math.max(...texts.filter((element) => element.closest('svg') === null).map(sizeOf));
      });
      expect(sizes, `largest type of ${path} at ${width} px`).toBeLessThanOrEqual(24);
    }
  }
});
