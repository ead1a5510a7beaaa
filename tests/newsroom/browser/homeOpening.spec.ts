import { expect, test } from '@playwright/test';
import { urlOf } from './sitePages.ts';

test('words and map of the home page share one middle, and the words wait for nothing', async ({ page }) => {
  for (const width of [860, 1024, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(urlOf(''));
    const middles = await page.evaluate(() => {
      const middle = (top: number, bottom: number): number => (top + bottom) / 2;
      const words = document.querySelector('.opening-words')!;
      const [first, last] = [words.firstElementChild!, words.lastElementChild!].map((one) =>
        one.getBoundingClientRect(),
      );
      const map = document.querySelector('.places')!.getBoundingClientRect();
      const before = first!.top;
      document.querySelector('.places')!.remove();
      const after = words.firstElementChild!.getBoundingClientRect().top;
      return { words: middle(first!.top, last!.bottom), map: middle(map.top, map.bottom), moved: after - before };
    });
    expect(Math.abs(middles.words - middles.map), `${width} px`).toBeLessThanOrEqual(32);
    expect(middles.moved).toBe(0);
  }
});

test('a lit tile is a link without a line under it, ringed when focused and darker under the pointer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  // Without the script every tile is a stop of its own.
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(urlOf(''));
  const tile = page.locator('.places svg.narrow a, .places svg.wide a').filter({ visible: true }).first();
  await expect(tile).toHaveCSS('text-decoration-line', 'none');
  const fill = (): Promise<string> =>
    tile
      .locator('rect')
      .first()
      .evaluate((rect) => getComputedStyle(rect).fill);
  const before = await fill();
  await tile.hover();
  expect(await fill()).not.toBe(before);
  await page.locator('.opening .search-form button').focus();
  await page.keyboard.press('Tab');
  await expect(tile).toBeFocused();
  expect(await tile.evaluate((link) => parseFloat(getComputedStyle(link).outlineWidth))).toBeGreaterThanOrEqual(2);
});
