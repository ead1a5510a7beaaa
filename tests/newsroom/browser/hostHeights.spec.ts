import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openCatalog } from '../../../src/catalog/query/openCatalog.ts';
import { HOST_LISTENERS, type HostListener } from './hostListeners.ts';
import { hostPage } from './hostPage.ts';
import { IS_FULL, urlOf } from './sitePages.ts';
import { startHost, type Host } from './startHost.ts';

const CHARTS = [...openCatalog().charts.keys()];
const SANDBOXES = [null, 'allow-scripts allow-same-origin allow-popups', 'allow-scripts'] as const;
const WIDTHS = IS_FULL ? [320, 360, 400, 480, 560, 600, 631, 632, 680, 720, 800] : [320, 632, 800];
const LIMIT_MS = 500;
const ATTEMPTS = 4;
const AT_ONCE = IS_FULL ? 3 : 2;

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.close());

for (const [at, [name, listener]] of Object.entries(HOST_LISTENERS).entries()) {
  // In the short run each listener has a sandbox, and each sandbox comes up.
  for (const [index, sandbox] of SANDBOXES.entries()) {
    if (!IS_FULL && index !== at % SANDBOXES.length) continue;
    for (const [turn, charts] of sample(at * SANDBOXES.length + index).entries()) {
      // Both themes come with every host; which goes with which chart changes from host to host.
      const theme = (at + index + turn) % 2 === 0 ? 'light' : 'dark';
      test(`${name}, sandbox ${sandbox ?? 'none'}: ${charts.join(', ')} in ${theme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width: 900, height: 6000 });
        const frameOf = (chart: string): string => urlOf(`embed/${chart}/`);
        await page.goto(host.put(hostPage({ listener, sandbox, charts, frameOf, widthPx: WIDTHS[0]! })));
        for (const width of WIDTHS) {
          const late: number[] = [];
          // On a busy machine everything is late now and then, never always.
          while (late.length < ATTEMPTS && !late.some((ms) => ms <= LIMIT_MS)) {
            if (late.length > 0) await setWidth(page, width - 7);
            await setWidth(page, width);
            late.push(await fitAll(page, listener, width));
          }
          expect(Math.min(...late), `ms until right at ${width} px: ${late.join()}`).toBeLessThanOrEqual(LIMIT_MS);
        }
      });
    }
  }
}

/** All charts in the full run; in the short one each host and sandbox has its own few, and all come up. */
function sample(turn: number): readonly (readonly string[])[] {
  const chunks = CHARTS.flatMap((_, at) => (at % AT_ONCE === 0 ? [CHARTS.slice(at, at + AT_ONCE)] : []));
  return IS_FULL ? chunks : [chunks[turn % chunks.length]!];
}

function setWidth(page: Page, width: number): Promise<void> {
  return page.evaluate((px) => (window as unknown as { setWidth: (px: number) => void }).setWidth(px), width);
}

/** Waits until every frame is as high as its chart, and returns how long the slowest took. */
async function fitAll(page: Page, listener: HostListener, width: number): Promise<number> {
  await expect.poll(() => findMisfits(page, listener), { message: `at ${width} px`, timeout: 5000 }).toEqual([]);
  return page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll<HTMLIFrameElement & { loadedAt: number; changedAt: number }>('iframe')].map(
        ({ loadedAt, changedAt }) => Math.round(changedAt - loadedAt),
      ),
    ),
  );
}

/** A sentence for each frame that is not as high as its chart, or scrolls inside. */
async function findMisfits(page: Page, listener: HostListener): Promise<readonly string[]> {
  const misfits: string[] = [];
  for (const element of await page.locator('iframe').all()) {
    const box = await element.boundingBox();
    const frame = await (await element.elementHandle()).contentFrame();
    const inside = await frame?.evaluate(() => ({
      needPx: document.body.getBoundingClientRect().height,
      heightPx: window.innerHeight,
      scrollPx: document.documentElement.scrollHeight,
      sidewaysPx: document.documentElement.scrollWidth - window.innerWidth,
    }));
    const chart = (await element.getAttribute('data-chart')) ?? '';
    if (box === null || inside === undefined) {
      misfits.push(`${chart}: no frame`);
      continue;
    }
    const clamp = listener.clamp ?? ((px: number) => px);
    const wanted = clamp(Math.ceil(inside.needPx));
    if (Math.abs(box.height - wanted) > 1) misfits.push(`${chart}: ${box.height} px for ${inside.needPx}`);
    if (wanted === Math.ceil(inside.needPx) && inside.scrollPx > inside.heightPx)
      misfits.push(`${chart}: scrolls ${inside.scrollPx} in ${inside.heightPx}`);
    if (inside.sidewaysPx > 0) misfits.push(`${chart}: ${inside.sidewaysPx} px too wide`);
  }
  return misfits;
}
