import { expect, test } from '@playwright/test';
import { buttonOf, CHARTS_WITH_VIEWS, expectDrawing, figureOf } from '../../newsroom/browser/livingCharts.ts';
import { someOf, urlOf } from '../../newsroom/browser/sitePages.ts';
import { watchPage } from '../../newsroom/browser/watchPage.ts';

const PIPELINE = 'project-pipeline';
const PAGE = `charts/${PIPELINE}/`;

for (const { id, page: path, views } of CHARTS_WITH_VIEWS) {
  test(`${id}: every view ends as it was drawn, and is in the address`, async ({ page }) => {
    const heard = await watchPage(page, new URL(urlOf('')).origin);
    await page.goto(urlOf(path));
    const figure = figureOf(page, id);
    await expectDrawing(figure, id, views[0]!);
    for (const view of [...views.slice(1), views[0]!]) {
      await buttonOf(page, id, view).click();
      await expectDrawing(figure, id, view);
      await expect(buttonOf(page, id, view)).toHaveAttribute('aria-pressed', 'true');
      await expect(figure.locator('button[aria-pressed=true]')).toHaveCount(1);
      expect(new URL(page.url()).searchParams.get('view')).toBe(view === views[0] ? null : view);
      await expect(figure.locator('svg:visible [style], svg:visible [transform]')).toHaveCount(0);
    }
    expect(heard).toEqual([]);
  });
}

for (const { id, page: path, views } of someOf(CHARTS_WITH_VIEWS, 2)) {
  test(`${id}: a link opens on its view, and without motion every view is there at once`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    const last = views.at(-1)!;
    await page.goto(`${urlOf(path)}?view=${last}`);
    await expectDrawing(figureOf(page, id), id, last);
    const first = buttonOf(page, id, views[0]!);
    await first.focus();
    await page.keyboard.press('Enter');
    await expectDrawing(figureOf(page, id), id, views[0]!);
    expect(scripts.filter((url) => url.includes('moveMarks'))).toEqual([]);
  });
}

test('back and forward walk through the views', async ({ page }) => {
  await page.goto(urlOf(PAGE));
  for (const view of ['together', 'money']) {
    await buttonOf(page, PIPELINE, view).click();
    await expectDrawing(figureOf(page, PIPELINE), PIPELINE, view);
  }
  await page.goBack();
  await expectDrawing(figureOf(page, PIPELINE), PIPELINE, 'together');
  await page.goBack();
  await expectDrawing(figureOf(page, PIPELINE), PIPELINE, 'stages');
  await page.goForward();
  await expectDrawing(figureOf(page, PIPELINE), PIPELINE, 'together');
});

test('an address that asks for a view that is not there opens the chart as it is', async ({ page }) => {
  await page.goto(`${urlOf(PAGE)}?view=nonsense`);
  await expectDrawing(figureOf(page, PIPELINE), PIPELINE, 'stages');
});

test('a new choice in mid-move starts where the marks are and ends as drawn', async ({ page }) => {
  await page.goto(urlOf(PAGE));
  await buttonOf(page, PIPELINE, 'together').click();
  await expect(page.locator('.fz-leaving')).toBeAttached();
  await buttonOf(page, PIPELINE, 'money').click();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectDrawing(figureOf(page, PIPELINE), PIPELINE, 'money');
  await expect(page.locator('.fz-leaving')).toHaveCount(0);
});

test('offline: the button says what is wrong, the chart stays, and all is well again later', async ({
  page,
  context,
}) => {
  await page.goto(urlOf(PAGE));
  await context.setOffline(true);
  await buttonOf(page, PIPELINE, 'money').click();
  await expect(page.locator('.fz-failure')).not.toBeEmpty();
  await expect(buttonOf(page, PIPELINE, 'stages')).toHaveAttribute('aria-pressed', 'true');
  await expectDrawing(figureOf(page, PIPELINE), PIPELINE, 'stages');
  expect(new URL(page.url()).search).toBe('');
  await context.setOffline(false);
  await buttonOf(page, PIPELINE, 'money').click();
  await expectDrawing(figureOf(page, PIPELINE), PIPELINE, 'money');
  await expect(page.locator('.fz-failure')).toBeEmpty();
});

test('without its script a chart is a still, and no dead button is seen', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(urlOf(PAGE));
  await expectDrawing(figureOf(page, PIPELINE), PIPELINE, 'stages');
  await expect(page.locator('.fz-views button').first()).toBeHidden();
  await expect(page.locator('.fz-copy')).toBeHidden();
  await expect(page.locator('.drawing-box')).not.toHaveAttribute('tabindex', /./);
});

test('a link to this very view is copied, or given to copy by hand', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(urlOf(PAGE));
  await buttonOf(page, PIPELINE, 'money').click();
  await expectDrawing(figureOf(page, PIPELINE), PIPELINE, 'money');
  await page.locator('.fz-copy').click();
  await expect(page.locator('.fz-copied')).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${urlOf(PAGE)}?view=money`);
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('no')) });
  });
  await page.locator('.fz-copy').click();
  await expect(page.locator('.fz-copied input')).toHaveValue(`${urlOf(PAGE)}?view=money`);
  await expect(page.locator('.fz-copied input')).toBeFocused();
});
