import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { urlOf } from '../../newsroom/browser/sitePages.ts';
import { startHost, type Host } from '../../newsroom/browser/startHost.ts';

const ELEMENT = '<fangzhi-chart chart="clusters" lang="en"></fangzhi-chart>';
const ROOM = '<div style="height:1500px"></div>';
const FORMS = {
  'a frame': `<iframe title="t" width="600" height="900" src="${urlOf('en/embed/clusters/')}"></iframe>`,
  'the element, far down a page': `${ROOM}${ELEMENT}${ROOM}`,
  'the element, made smaller': `${ROOM}<div style="transform:scale(.5);transform-origin:0 0">${ELEMENT}</div>${ROOM}`,
  'the element, zoomed': `${ROOM}<div style="zoom:1.5">${ELEMENT}</div>${ROOM}`,
};

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.close());

for (const [name, body] of Object.entries(FORMS)) {
  test(`the words on a mark stand beside the pointer: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 1000 });
    const script = `<script type="module" src="${urlOf('embed.js')}"></script>`;
    await page.goto(host.put(`<!doctype html><html lang="en"><title>host</title>${script}${body}`));
    const embed = name === 'a frame' ? page.frameLocator('iframe') : page.locator('fangzhi-chart');
    await expect(embed.locator('.embed.is-alive')).toBeAttached();
    const marks = embed.locator('.drawing:visible [data-label]');
    for (const mark of [marks.first(), marks.last()]) {
      const gap = await distanceOf(page, mark, embed.locator('.fz-tip'));
      expect(gap.across, 'across').toBe(0);
      expect(gap.down, 'up or down').toBeLessThanOrEqual(40);
    }
  });
}

/** Points at a mark's middle; how far the tip is from there. */
async function distanceOf(page: Page, mark: Locator, tip: Locator): Promise<{ across: number; down: number }> {
  await mark.scrollIntoViewIfNeeded();
  const box = (await mark.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await expect(tip).toBeVisible();
  const { x: left, y: top, width, height } = (await tip.boundingBox())!;
  return { across: Math.max(0, left - x, x - left - width), down: Math.max(0, top - y, y - top - height) };
}
