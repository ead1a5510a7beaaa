import { expect, test } from '@playwright/test';
import { elementsOf, settle } from '../../newsroom/browser/scriptElements.ts';
import { urlOf } from '../../newsroom/browser/sitePages.ts';
import { startHost, type Host } from '../../newsroom/browser/startHost.ts';

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.close());

for (const [way, attributes] of Object.entries({
  'a classic script in the head': '',
  'an async one': 'async',
  'a module': 'type="module"',
  'a module under another query': 'type="module" data-query="?ver=6.4/5"',
})) {
  test(`the script is one file for every way to load it: ${way}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const query = /data-query="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const script = `<script ${attributes} src="${urlOf('embed.js')}${query}"></script>`;
    const head = `<meta charset="utf-8"><title>host</title><base href="https://elsewhere.example/a/">${script}`;
    await page.goto(host.put(`<!doctype html><html lang="zh"><head>${head}</head><body>${elementsOf(['clusters'])}`));
    await settle(page);
    expect(errors).toEqual([]);
  });
}
