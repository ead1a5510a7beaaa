import { extract } from '@extractus/oembed-extractor';
import { expect, test } from '@playwright/test';
import { openCatalog } from '../../../src/catalog/query/openCatalog.ts';
import { urlOf } from './sitePages.ts';
import { startHost } from './startHost.ts';

const CHARTS = [...openCatalog().charts.keys()];
const REQUIRED = ['type', 'version', 'html', 'width', 'height'] as const;

interface RichDocument {
  readonly [name: string]: unknown;
  readonly html: string;
  readonly title: string;
  readonly height: number;
  readonly width: number;
}

test('a consumer library finds every chart by its addresses, and its frame shows it', async ({ page }) => {
  const served = new URL(urlOf(''));
  const canonical = await page.request.get(urlOf('charts/')).then((response) => response.text());
  const home = new URL(/rel="canonical" href="([^"]+)"/.exec(canonical)?.[1] ?? '').origin;
  // The site names the address it will have; here it stands on another.
  const fetcher = (address: string): Promise<Response> => fetch(address.replace(home, served.origin));
  const host = await startHost();
  await page.setViewportSize({ width: 700, height: 1000 * CHARTS.length });
  const frames: string[] = [];
  for (const chart of CHARTS) {
    const found = await Promise.all(
      [`charts/${chart}/`, `embed/${chart}/`].map((path) =>
        extract(`${home}/${path}`, {}, fetcher as typeof globalThis.fetch),
      ),
    );
    const [rich, again] = found as unknown as readonly [RichDocument, RichDocument];
    expect(again).toEqual(rich);
    expect(
      REQUIRED.filter((name) => rich[name] === undefined),
      chart,
    ).toEqual([]);
    expect([rich['type'], rich['version'], typeof rich.width, typeof rich.height]).toEqual([
      'rich',
      '1.0',
      'number',
      'number',
    ]);
    expect(['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].filter((name) => rich[name] === undefined)).toEqual(
      [],
    );
    expect(rich.html).toMatch(/^<iframe [^>]*><\/iframe>$/);
    frames.push(`<div style="width:${rich.width}px">${rich.html.replace(home, served.origin)}</div>`);
  }
  await page.goto(host.put(`<!doctype html><meta charset="utf-8"><title>host</title>${frames.join('\n')}`));
  for (const [index, chart] of CHARTS.entries()) {
    const frame = page.locator('iframe').nth(index).contentFrame();
    await expect(frame.locator(`figure[data-chart="${chart}"] svg:visible`), chart).toHaveCount(1);
    const fits = await frame
      .locator('body')
      .evaluate(() => document.documentElement.scrollHeight <= window.innerHeight);
    expect(fits, chart).toBe(true);
  }
  await host.close();
});
