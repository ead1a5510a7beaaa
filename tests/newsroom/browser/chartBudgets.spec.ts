import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { STORY_PAGES, urlOf } from './sitePages.ts';
import { isMachineBusy, watchTasks } from './watchTasks.ts';

const KB = 1000;
const BEFORE = 20 * KB;
const AFTER = 45 * KB;

for (const path of STORY_PAGES) {
  test(`/${path} loads little JavaScript, none of it in the way, and little more when used`, async ({ page }) => {
    const scripts = new Map<string, Buffer>();
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      void response.body().then((body) => scripts.set(response.url(), body));
    });
    await page.goto(urlOf(path), { waitUntil: 'networkidle' });
    const hero = page.locator('article figure.chart').first();
    await hero.locator('.drawing-box').hover();
    for (const button of await hero.locator('button').all()) await button.hover();
    await readThrough(page);
    const before = sizesOf(scripts);
    await useEverything(page);
    const after = sizesOf(scripts);
    test.info().annotations.push({ type: 'JavaScript', description: JSON.stringify({ before, after }) });
    expect(before.gzip).toBeGreaterThan(0);
    expect(before.gzip).toBeLessThanOrEqual(BEFORE);
    expect(after.gzip).toBeLessThanOrEqual(AFTER);
    const blocking = await page
      .locator('script[src]')
      .evaluateAll((all) => all.filter((script) => script.getAttribute('type') !== 'module').length);
    expect(blocking).toBe(0);
  });

  test(`/${path} blocks nobody at a quarter of the speed, and shifts nothing`, async ({ page }) => {
    test.skip(isMachineBusy(), 'other work keeps this machine too busy to time a page');
    test.setTimeout(120_000);
    const watch = await watchTasks(page, 4);
    const blocked: number[] = [];
    // A busy machine is slow without any fault of the page: one quiet load shows what the page asks for.
    for (let load = 0; load < 5; load += 1) {
      await page.goto(urlOf(path), { waitUntil: 'networkidle' });
      await page.waitForTimeout(300);
      expect(await watch.shifts()).toEqual([]);
      blocked.push((await watch.tasksMs()).reduce((sum, task) => sum + Math.max(0, task - 50), 0));
      if (blocked.at(-1) === 0) break;
    }
    expect(Math.min(...blocked), `blocked for ${blocked.join(', ')} ms`).toBe(0);
  });
}

async function useEverything(page: Page): Promise<void> {
  for (const button of await page.locator('.fz-views button, .fz-copy').all()) await button.click();
  for (const box of await page.locator('.drawing-box:visible').all()) await box.focus();
  await readThrough(page);
}

/** To read a page to its end is no interaction: what it brings counts as what a page brings by itself. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 400) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await page.waitForLoadState('networkidle');
}

function sizesOf(scripts: ReadonlyMap<string, Buffer>): { readonly gzip: number; readonly brotli: number } {
  const sum = (compress: (body: Buffer) => Buffer): number =>
    [...scripts.values()].reduce((total, body) => total + compress(body).length, 0);
  return { gzip: sum((body) => gzipSync(body, { level: 9 })), brotli: sum((body) => brotliCompressSync(body)) };
}
