import { expect, test } from '@playwright/test';
import { CHARTS_WITH_VIEWS, expectDrawing, figureOf } from '../../newsroom/browser/livingCharts.ts';
import { urlOf } from '../../newsroom/browser/sitePages.ts';
import { watchTasks } from '../../newsroom/browser/watchTasks.ts';

for (const width of [390, 1280]) {
  test(`${width} px: a link to a view of another height moves nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const watch = await watchTasks(page, 1);
    // The view comes late, as on a slow network.
    await page.route(/\/views\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    for (const { id, page: path, views } of CHARTS_WITH_VIEWS) {
      const last = views.at(-1)!;
      await page.goto(`${urlOf(path)}?view=${last}`, { waitUntil: 'networkidle' });
      await expectDrawing(figureOf(page, id), id, last);
      expect(await watch.shifts(), `${id}=${last}`).toEqual([]);
    }
  });
}

test('a link of old, which names the chart, opens the view as well', async ({ page }) => {
  const { id, page: path, views } = CHARTS_WITH_VIEWS[0]!;
  await page.goto(`${urlOf(path)}?${id}=${views.at(-1)}`);
  await expectDrawing(figureOf(page, id), id, views.at(-1)!);
});

test('a view that cannot be had leaves the chart as it opens, with no room for what is not there', async ({ page }) => {
  await page.route(/\/views\//, (route) => route.abort());
  await page.goto(`${urlOf('charts/cadre-grading/')}?view=together`);
  await expect(page.locator('.fz-failure')).not.toBeEmpty();
  await expectDrawing(figureOf(page, 'cadre-grading'), 'cadre-grading', 'apart');
});
