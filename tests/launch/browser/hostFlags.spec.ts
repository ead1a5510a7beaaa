import { expect, test } from '@playwright/test';
import { urlOf } from '../../newsroom/browser/sitePages.ts';
import { startHost, type Host } from '../../newsroom/browser/startHost.ts';

const CHART = 'project-pipeline';
const PAPER = { light: 'rgb(251, 249, 244)', dark: 'rgb(21, 19, 15)' } as const;

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.close());

// The same with an origin and without: nothing an embed page does may need one.
for (const sandbox of ['allow-scripts allow-same-origin allow-popups', 'allow-scripts']) {
  test(`flags are heeded, and the host’s history is left alone, sandbox ${sandbox}`, async ({ page }) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    const open = async (query: string) => {
      await page.goto(
        host.put(
          `<!doctype html><title>host</title><iframe title="t" sandbox="${sandbox}" width="500" height="1300" src="${urlOf(`embed/${CHART}/`)}${query}"></iframe>`,
        ),
      );
      return page.frameLocator('iframe');
    };
    await page.emulateMedia({ colorScheme: 'light' });
    const english = await open('?lang=en&view=money&theme=dark#x');
    await expect(english.locator('h1')).toContainText('Of 1,241 entries');
    await expect(english.locator('button[data-view=money]')).toHaveAttribute('aria-pressed', 'true');
    await expect(english.locator('.embed')).toHaveCSS('background-color', PAPER.dark);
    await english.locator('button[data-view=together]').click();
    await expect(english.locator('button[data-view=together]')).toHaveAttribute('aria-pressed', 'true');
    await expect(english.locator('a.embed-back')).toHaveAttribute('href', /\?view=together$/);
    const length = await page.evaluate(() => history.length);
    await english.locator('button[data-view=stages]').click();
    await expect(english.locator('button[data-view=stages]')).toHaveAttribute('aria-pressed', 'true');
    expect(await page.evaluate(() => history.length)).toBe(length);

    const bare = await open('?plain=1&transparent=1&theme=auto');
    await expect(bare.locator('.embed')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    expect((await bare.locator('h1').boundingBox())?.height).toBeLessThanOrEqual(1);

    const odd = await open('?lang=fr&view=nonsense&theme=neon&plain=yes&transparent=0&v=zzz');
    await expect(odd.locator('button[data-view=stages]')).toHaveAttribute('aria-pressed', 'true');
    await expect(odd.locator('.embed')).toHaveCSS('background-color', PAPER.light);
    await expect(odd.locator('.embed-version')).not.toHaveClass(/is-old/);

    const version = /[0-9a-f]{8}/.exec((await odd.locator('.embed-version').textContent()) ?? '')?.[0] ?? '';
    const pinned = await open(`?v=${version}`);
    await expect(pinned.locator('.embed.is-alive')).toBeAttached();
    await expect(pinned.locator('.embed-version')).not.toHaveClass(/is-old/);
    const old = await open('?v=00000000');
    await expect(old.locator('.embed-version')).toHaveClass(/is-old/);
    await expect(old.locator('.embed-version')).toContainText('00000000');
    await expect(old.locator('.embed-version')).toContainText(version);
    expect(heard).toEqual([]);
  });
}

test('one small page and one script, from our origin, with nothing stored', async ({ page, context }) => {
  const asked: { readonly url: string; readonly bytes: number }[] = [];
  page.on('requestfinished', async (request) => {
    asked.push({ url: request.url(), bytes: (await request.sizes()).responseBodySize });
  });
  await page.goto(urlOf(`embed/${CHART}/`), { waitUntil: 'networkidle' });
  const files = asked.filter(({ url }) => !/\.woff2$|favicon/.test(url));
  expect(files.map(({ url }) => new URL(url).pathname)).toEqual([`/embed/${CHART}/`, '/embed/frame.js']);
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(60_000);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
});
