import { expect, test } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';
import { hostPage } from '../../newsroom/browser/hostPage.ts';
import { seededRandom } from '../../newsroom/browser/livingCharts.ts';
import { IS_FULL, urlOf } from '../../newsroom/browser/sitePages.ts';
import { startHost, type Host } from '../../newsroom/browser/startHost.ts';

const CHART = 'project-pipeline';
const FORGERIES = IS_FULL ? 5000 : 500;
const SEED = 20230910;

interface HostWindow {
  readonly heard: { readonly from: number; readonly data: unknown }[];
}

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.close());

async function openHost(page: Page, query = ''): Promise<Frame> {
  const frameOf = (chart: string): string => `${urlOf(`embed/${chart}/`)}${query}`;
  const setting = { listener: null, sandbox: 'allow-scripts', charts: [CHART, 'clusters'], frameOf, widthPx: 400 };
  await page.goto(host.put(hostPage(setting)));
  await expect.poll(() => countFrom(page, 0)).toBeGreaterThan(0);
  const frame = await (await page.locator('iframe').first().elementHandle()).contentFrame();
  if (frame === null) throw new Error('No frame');
  await page.waitForTimeout(1200);
  return frame;
}

const countFrom = (page: Page, frame: number): Promise<number> =>
  page.evaluate((n) => (window as unknown as HostWindow).heard.filter(({ from }) => from === n).length, frame);

test('a thousand forged messages change nothing and are answered by nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => errors.push(message.text()));
  const frame = await openHost(page, '?childId=graphic-0#?secret=abc123');
  const before = {
    markup: await frame.evaluate(() => document.documentElement.outerHTML),
    heard: await countFrom(page, 0),
  };
  const forgeries = forge(FORGERIES);
  await page.evaluate((messages) => {
    for (const message of messages) window.frames[0]!.postMessage(message, '*');
  }, forgeries);
  await page.waitForTimeout(300);
  expect(await frame.evaluate(() => document.documentElement.outerHTML)).toBe(before.markup);
  expect(await countFrom(page, 0)).toBe(before.heard);
  expect(frame.url()).toContain(`embed/${CHART}/`);
  expect(errors).toEqual([]);
});

test('the two questions are answered when the host asks, and not when a neighbour does', async ({ page }) => {
  await openHost(page, '?childId=graphic-0');
  const before = await countFrom(page, 0);
  const neighbour = await (await page.locator('iframe').nth(1).elementHandle()).contentFrame();
  const questions = [{ sentinel: 'amp', type: 'frames-init' }, 'pymxPYMxgraphic-0xPYMxwidthxPYMx400'];
  await neighbour?.evaluate((messages) => {
    for (const message of messages) parent.frames[0]!.postMessage(message, '*');
  }, questions);
  await page.waitForTimeout(300);
  expect(await countFrom(page, 0)).toBe(before);
  for (const question of questions) {
    const count = await countFrom(page, 0);
    await page.evaluate((message) => window.frames[0]!.postMessage(message, '*'), question);
    await expect.poll(() => countFrom(page, 0)).toBeGreaterThan(count);
  }
});

test('a height is told once in each dialect the host speaks, and again only when it changes', async ({ page }) => {
  await openHost(page);
  const said = (): Promise<readonly unknown[]> =>
    page.evaluate(() =>
      (window as unknown as HostWindow).heard.filter(({ from }) => from === 0).map(({ data }) => data),
    );
  const first = await said();
  const px = (first[1] as { readonly height: number }).height;
  expect(Number.isInteger(px)).toBe(true);
  expect(first).toEqual([
    { 'datawrapper-height': { [CHART]: px } },
    { sentinel: 'amp', type: 'embed-size', height: px },
    JSON.stringify({ type: 'set-height', value: px }),
    JSON.stringify({ src: urlOf(`embed/${CHART}/`), context: 'iframe.resize', height: px }),
  ]);
  await page.setViewportSize({ width: 1000, height: 500 });
  await page.waitForTimeout(300);
  expect(await said()).toHaveLength(first.length);
  await page.evaluate(() => (window as unknown as { setWidth: (px: number) => void }).setWidth(700));
  await expect.poll(async () => (await said()).length).toBeGreaterThan(first.length);
});

/** Junk, near misses and hostile shapes; none is one of the two questions. */
function forge(count: number): readonly unknown[] {
  const random = seededRandom(SEED);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const words = [
    'amp',
    'frames-init',
    'embed-size',
    'height',
    'pym',
    'graphic-0',
    '__proto__',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '../',
    '9e99',
    '-1',
    '',
  ];
  const scalar = (): unknown => pick<unknown>([null, undefined, true, NaN, Infinity, -1, 1e308, 0, ...words]);
  const make = (depth: number): unknown => {
    switch (Math.floor(random() * (depth > 2 ? 3 : 6))) {
      case 0:
        return scalar();
      case 1:
        return [
          'pym',
          pick(words),
          pick(['width', 'height', 'parentPositionInfo', 'navigateTo', 'scrollTo']),
          pick(['', 'x', '-5', '400px', '1e3', '<b>']),
        ].join('xPYMx');
      case 2:
        return JSON.stringify({ type: pick(words), value: pick(words), context: 'iframe.resize' });
      case 3:
        return Array.from({ length: Math.floor(random() * 4) }, () => make(depth + 1));
      case 4:
        return {
          sentinel: pick([...words, null]),
          type: pick(words.filter((word) => word !== 'frames-init')),
          height: scalar(),
        };
      default:
        return Object.fromEntries(
          Array.from({ length: 3 }, () => [pick(words.filter((word) => word !== '__proto__')), make(depth + 1)]),
        );
    }
  };
  return Array.from({ length: count }, () => make(0));
}
