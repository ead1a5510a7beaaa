import { expect, test } from '@playwright/test';
import { oneOfEachKind, PAGES, someOf, urlOf } from './sitePages.ts';
import { watchTasks } from './watchTasks.ts';

const SCRIPTS = /\/_astro\/.*\.js$|\/embed\/frame\.js$/;
const CONTROLS = 'button, input, select, textarea:not([readonly]), [role=application], [contenteditable]';
const LATE_MS = 500;

// One of each kind of page, in Chinese: what moves on one moves on all.
const KINDS = oneOfEachKind(PAGES.filter((path) => !path.startsWith('en/')));

for (const path of KINDS) {
  test(`/${path} offers nothing it can’t do while its scripts are missing`, async ({ page }) => {
    await page.route(SCRIPTS, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(urlOf(path), { waitUntil: 'load' });
    await expect(page.locator('h1').first()).toBeVisible();
    const dead = await page.locator(CONTROLS).evaluateAll((all) =>
      all
        .filter((control) => {
          // What another page answers works without a script of this one.
          const action = control.closest('form')?.getAttribute('action') ?? location.pathname;
          return action === location.pathname && control.checkVisibility({ visibilityProperty: true });
        })
        .map((control) => control.outerHTML.slice(0, 120)),
    );
    expect(dead).toEqual([]);
  });
}

for (const path of someOf(KINDS, 6)) {
  test(`/${path} moves nothing when its scripts come late`, async ({ page }) => {
    await page.route(SCRIPTS, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      await route.continue();
    });
    const watch = await watchTasks(page, 1);
    for (const width of [390, 1440]) {
      // Only what is on the screen is seen to move.
      await page.setViewportSize({ width, height: 3000 });
      await page.goto(urlOf(path), { waitUntil: 'commit' });
      // A busy machine shows a long page in pieces; scripts come after the last of them.
      await page.waitForFunction(() => document.readyState !== 'loading');
      await watch.forget();
      await page.waitForLoadState('networkidle');
      expect(await watch.everyShift(), `at ${width} px`).toEqual([]);
    }
  });
}
