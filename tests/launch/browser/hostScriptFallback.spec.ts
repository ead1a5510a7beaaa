import { expect, test } from '@playwright/test';
import { urlOf } from '../../newsroom/browser/sitePages.ts';
import { startHost, type Host } from '../../newsroom/browser/startHost.ts';

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.close());

function hostOf(chart: string): string {
  const script = `<script type="module" src="${urlOf('embed.js')}"></script>`;
  const inside = `<a href="${urlOf('charts/clusters/')}">图</a>`;
  const element = `<fangzhi-chart chart="${chart}">${inside}</fangzhi-chart>`;
  return host.put(
    `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>host</title>${script}</head><body>${element}</body></html>`,
    {},
  );
}

test('where the chart can’t be had, what is inside the element stays', async ({ page, browser }) => {
  await page.route('**/chart.zh.json', (route) => route.abort());
  await page.goto(hostOf('clusters'));
  await page.waitForTimeout(500);
  await expect(page.locator('fangzhi-chart a')).toBeVisible();
  await page.goto(hostOf('no-such-chart'));
  await expect(page.locator('fangzhi-chart a')).toBeVisible();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(hostOf('clusters'));
  await expect(still.locator('fangzhi-chart a')).toBeVisible();
  await context.close();
});
