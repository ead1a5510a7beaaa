import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { buttonOf, expectDrawing, figureOf } from '../../newsroom/browser/livingCharts.ts';
import { urlOf } from '../../newsroom/browser/sitePages.ts';

const STORY = 'stories/guangyuan/';
const CHART = 'project-pipeline';

const shared = (page: Page): Promise<readonly ShareData[]> =>
  page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
const storyButton = (page: Page, name: string) => page.locator('share-story').getByRole('button', { name });

/** A platform with a share sheet, which does what `answer` says. */
async function haveShareSheet(page: Page, answer: 'shares' | 'AbortError' | 'NotAllowedError'): Promise<void> {
  await page.addInitScript((how) => {
    const seen: ShareData[] = [];
    Object.assign(window, { shared: seen });
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => {
        seen.push(data);
        return how === 'shares' ? Promise.resolve() : Promise.reject(new DOMException('no', how));
      },
    });
  }, answer);
}

test('a story is handed to the share sheet with its title and address, by key, too', async ({ page }) => {
  await haveShareSheet(page, 'shares');
  await page.goto(`${urlOf(STORY)}?${CHART}=money#share`);
  await storyButton(page, '分享').focus();
  await page.keyboard.press('Enter');
  const title = await page.locator('h1').innerText();
  expect(await shared(page)).toEqual([{ title: title.replaceAll('\n', ''), url: urlOf(STORY) }]);
  await expect(page.locator('share-story .fz-copied')).toHaveCount(0);
});

test('a chart is handed on in this very view', async ({ page }) => {
  await haveShareSheet(page, 'shares');
  await page.goto(urlOf(`charts/${CHART}/`));
  await buttonOf(page, CHART, 'money').click();
  await expectDrawing(figureOf(page, CHART), CHART, 'money');
  await figureOf(page, CHART).getByRole('button', { name: '分享' }).click();
  const [first] = await shared(page);
  expect(first?.url).toBe(`${urlOf(`charts/${CHART}/`)}?view=money`);
  expect(first?.title).toMatch(/^账上1241条记录/);
});

test('a sheet that is closed leaves nothing; one that fails leaves the address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await haveShareSheet(page, 'AbortError');
  await page.goto(urlOf(STORY));
  await storyButton(page, '分享').click();
  expect(await shared(page)).toHaveLength(1);
  await expect(page.locator('.fz-copied')).toHaveCount(0);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
  });
  await page.reload();
  await storyButton(page, '分享').click();
  await expect(page.locator('share-story').getByRole('status')).toHaveText('已复制');
});

test('without a sheet the address is copied, and said so politely', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(urlOf(STORY));
  const button = storyButton(page, '复制链接');
  await button.click();
  await expect(page.locator('share-story').getByRole('status')).toHaveText('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(urlOf(STORY));
  for (const target of [button, page.getByRole('link', { name: /海报/ })])
    expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
});

test('the poster is a picture to take, and stays without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(urlOf(STORY));
  const href = await page.getByRole('link', { name: /海报/ }).getAttribute('href');
  const response = await page.request.get(new URL(href ?? '', page.url()).href);
  expect(response.headers()['content-type']).toBe('image/png');
  await expect(page.locator('share-story')).toBeHidden();
  await context.close();
});
