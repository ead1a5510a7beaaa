import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { settle } from '../../newsroom/browser/scriptElements.ts';
import { urlOf } from '../../newsroom/browser/sitePages.ts';
import { startHost, type Host } from '../../newsroom/browser/startHost.ts';

const CHART = '<fangzhi-chart chart="clusters"><a href="/">图</a></fangzhi-chart>';
const SIDE = '<p style="flex:none;width:120px;margin:0">旁栏</p>';
/** Where hosts put a chart, and how wide it has to be there on a screen 900 px wide and on one 375 px wide. */
const LAYOUTS: Readonly<Record<string, readonly [body: string, widePx: number, narrowPx: number]>> = {
  'a plain block': [CHART, 900, 375],
  'a centred column of flex': [
    `<div style="display:flex;flex-direction:column;align-items:center">${CHART}</div>`,
    800,
    375,
  ],
  'a row of flex': [`<div style="display:flex">${CHART}${SIDE}</div>`, 780, 255],
  'a float': [`<div style="float:left">${CHART}</div>`, 800, 375],
  'a float of its own': [CHART.replace(' chart', ' style="float:right" chart'), 800, 375],
  'an inline block': [`<div style="display:inline-block">${CHART}</div>`, 800, 375],
  'an inline block of its own': [CHART.replace(' chart', ' style="display:inline-block" chart'), 800, 375],
  'a cell of a table': [
    `<table style="border-spacing:0"><tr><td style="padding:0">${CHART}</td></tr></table>`,
    800,
    375,
  ],
  'a cell of a grid of the host': [
    `<style>.article{display:grid;grid-template-columns:1fr min(320px,100%) 1fr}.article>*{grid-column:2}</style><div class="article">${CHART}</div>`,
    320,
    320,
  ],
  'limits of the host': [`<style>fangzhi-chart{max-width:300px;margin:0 auto 20px}</style>${CHART}`, 300, 300],
};

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.close());

async function open(page: Page, body: string): Promise<void> {
  const script = `<script type="module" src="${urlOf('embed.js')}"></script>`;
  const head = `<meta charset="utf-8"><title>host</title><style>body{margin:0}</style>${script}`;
  await page.goto(host.put(`<!doctype html><html lang="zh"><head>${head}</head><body>${body}`));
}

for (const [name, [body, ...widths]] of Object.entries(LAYOUTS)) {
  test(`a chart is as wide as there is room in ${name}`, async ({ page }) => {
    for (const [index, screenPx] of [900, 375].entries()) {
      await page.setViewportSize({ width: screenPx, height: 900 });
      await open(page, body);
      await settle(page);
      const { width, height } = (await page.locator('fangzhi-chart').boundingBox())!;
      expect(Math.abs(width - widths[index]!), `${width} px wide at ${screenPx} px`).toBeLessThanOrEqual(2);
      expect(height, `at ${screenPx} px`).toBeLessThan(1100);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'the page').toBe(screenPx);
    }
  });
}

test('a chart the host hides is hidden, and has its height when it is shown', async ({ page }) => {
  const hidden = [
    CHART.replace(' chart', ' hidden chart'),
    CHART.replace(' chart', ' class="off" chart'),
    `<div style="visibility:hidden">${CHART}</div>`,
  ];
  await open(page, `<style>.off{display:none!important}</style>${hidden.join('')}`);
  await settle(page);
  for (const chart of await page.locator('fangzhi-chart').all()) {
    await expect(chart).toBeHidden();
    await expect(chart.locator('.embed-title')).toBeHidden();
  }
  await page.evaluate(() => {
    for (const chart of document.querySelectorAll('fangzhi-chart')) {
      chart.removeAttribute('hidden');
      chart.removeAttribute('class');
    }
  });
  for (const chart of (await page.locator('fangzhi-chart').all()).slice(0, 2)) {
    await expect(chart.locator('.drawing:visible')).toBeVisible();
    expect((await chart.boundingBox())!.height).toBeGreaterThan(400);
  }
});

test('what a host says of everything recolours nothing, and the host’s own words are its own', async ({ page }) => {
  const css = '*{--ink:lime;--paper:lime;--sans:fantasy}body{color:rgb(1,2,3)}';
  await open(page, `<style>${css}</style>${CHART}<fangzhi-chart chart="none"><b>没有图</b></fangzhi-chart>`);
  const [chart, none] = [page.locator('fangzhi-chart').first(), page.locator('fangzhi-chart').last()];
  await expect(chart.locator('.embed.is-alive')).toBeAttached();
  await expect(chart.locator('.embed')).toHaveCSS('color', 'rgb(28, 26, 23)');
  await expect(chart.locator('.embed')).toHaveCSS('background-color', 'rgb(251, 249, 244)');
  await expect(chart.locator('.embed')).not.toHaveCSS('font-family', 'fantasy');
  await expect(none.locator('b')).toHaveCSS('color', 'rgb(1, 2, 3)');
});

test('on paper a chart is kept on one page and leaves no gap', async ({ page }) => {
  await open(page, CHART);
  await settle(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('fangzhi-chart .room')).toHaveCSS('break-inside', 'avoid');
  await expect(page.locator('fangzhi-chart .room')).toHaveCSS('min-height', '0px');
});

test('a chart that is moved to another document keeps its styles', async ({ page }) => {
  await open(page, `${CHART}<iframe title="t" width="500" height="900" srcdoc="<!doctype html><p>框</p>"></iframe>`);
  await settle(page);
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')!.contentDocument!;
    frame.body.append(document.querySelector('fangzhi-chart')!);
  });
  const embed = page.frameLocator('iframe').locator('fangzhi-chart .embed');
  await expect(embed).toHaveCSS('background-color', 'rgb(251, 249, 244)');
  await expect(embed).toHaveCSS('padding-top', '16px');
});
