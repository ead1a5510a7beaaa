import { expect, test } from '@playwright/test';
import { findChartFaults, findOverflow } from './layoutFaults.ts';
import { PAGES, STORY_PAGES, urlOf, WIDTHS_PX } from './sitePages.ts';

for (const path of PAGES) {
  test(`/${path} fits every screen without JavaScript`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const width of WIDTHS_PX) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(urlOf(path));
      expect(await findOverflow(page), `sideways at ${width} px`).toEqual([]);
      expect(await findChartFaults(page), `charts at ${width} px`).toEqual([]);
    }
    await context.close();
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
