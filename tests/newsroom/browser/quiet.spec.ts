import { expect, test } from '@playwright/test';
import { PAGES, urlOf } from './sitePages.ts';
import { watchPage } from './watchPage.ts';

for (const site of ['main', 'sub'] as const) {
  for (const path of PAGES) {
    test(`/${path} of the ${site} build loads in silence`, async ({ page, context }) => {
      const url = urlOf(path, site);
      const heard = await watchPage(page, new URL(url).origin);
      const response = await page.goto(url, { waitUntil: 'networkidle' });
      expect(response?.status()).toBe(200);
      // Whatever loads when it comes into view loads now.
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      expect(heard).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    });
  }
}

test('the ear is awake: it hears a blocked script, a foreign picture and a missing file', async ({ page }) => {
  const url = urlOf('about/');
  const heard = await watchPage(page, new URL(url).origin);
  await page.goto(url);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'void 0';
    document.body.append(script);
    const picture = document.createElement('img');
    picture.src = 'missing.png';
    document.body.append(picture);
    const foreign = document.createElement('img');
    foreign.src = 'https://foreign.invalid/a.png';
    document.body.append(foreign);
  });
  await expect.poll(() => heard.join('\n')).toMatch(/policy: script-src[\s\S]*/);
  await expect.poll(() => heard.join('\n')).toMatch(/404: .*missing\.png/);
  await expect.poll(() => heard.join('\n')).toMatch(/policy: img-src https:\/\/foreign/);
});

test('an address that does not exist answers 404 with the way home', async ({ page }) => {
  const response = await page.goto(urlOf('no/such/page/'));
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  const home = page.locator('main a[href]').first();
  expect((await page.request.get(new URL((await home.getAttribute('href')) ?? '', page.url()).href)).status()).toBe(
    200,
  );
});
