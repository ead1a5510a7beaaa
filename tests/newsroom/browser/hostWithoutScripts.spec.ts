import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openCatalog } from '../../../src/catalog/query/openCatalog.ts';
import { LOCALES } from '../../../src/model/Locale.ts';
import { IS_FULL, someOf, urlOf } from './sitePages.ts';
import { startHost, type Host } from './startHost.ts';

const DIST = process.env['FANGZHI_DIST'] ?? join(import.meta.dirname, '../../../dist');
const CHARTS = [...openCatalog().charts.values()];
const WIDTHS = Array.from({ length: 881 }, (_, index) => 320 + index).filter(
  (width) => IS_FULL || width % 80 === 0 || [472, 473, 631, 632].includes(width),
);
/** What an embed page may stand lower than the room its code leaves: a band there, but a modest one, or a part of a tall chart. */
const SLACK_PX = 160;
const SLACK_PART = 0.15;

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.close());

for (const [at, { id }] of someOf(CHARTS, 6).entries()) {
  // English texts are measured with the same care: the short run takes turns.
  for (const locale of IS_FULL ? LOCALES : [LOCALES[at % LOCALES.length]!]) {
    test(`${id} in ${locale}: the room its codes leave is enough at any width, in any view`, async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      const room = roomOf(id, locale);
      await page.goto(urlOf(`${locale === 'zh' ? '' : 'en/'}embed/${id}/`));
      const narrow: number[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 600 });
        const needs = await page.evaluate(heightsOfViews);
        const need = Math.max(...needs);
        narrow.push(need);
        expect(need, `${width} px, iframe code`).toBeLessThanOrEqual(room.iframe);
        expect(need, `${width} px, oEmbed`).toBeLessThanOrEqual(room.oEmbed);
      }
      const slackPx = Math.max(SLACK_PX, SLACK_PART * room.iframe);
      expect(room.iframe - Math.max(...narrow), 'band at the worst width').toBeLessThanOrEqual(slackPx);
      await context.close();
    });
  }
}

test('in a sandbox that allows nothing the chart is a still picture, whole, without a dead button', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 1400 });
  for (const { id } of CHARTS.slice(0, IS_FULL ? CHARTS.length : 4)) {
    const { iframe } = roomOf(id, 'zh');
    await page.goto(
      host.put(
        `<!doctype html><iframe sandbox="" title="t" width="360" height="${iframe}" style="border:0" src="${urlOf(`embed/${id}/`)}"></iframe>`,
      ),
    );
    const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
    const state = await frame?.evaluate(() => ({
      drawings: [...document.querySelectorAll('svg.drawing')].filter((svg) => svg.getClientRects().length > 0).length,
      title: document.querySelector('h1')?.getClientRects().length,
      scrolls: document.documentElement.scrollHeight > window.innerHeight,
      buttons: [...document.querySelectorAll('button')].filter((button) =>
        button.checkVisibility({ visibilityProperty: true }),
      ).length,
    }));
    expect(state, id).toEqual({ drawings: 1, title: 1, scrolls: false, buttons: 0 });
  }
});

/** Heights of the page with each view of its chart: a frame's reader may choose any. */
function heightsOfViews(): readonly number[] {
  const box = document.querySelector('.drawing-box')!;
  const first = [...box.children];
  const held = [...document.querySelectorAll('template')].map(({ content }) => [...content.querySelectorAll('svg')]);
  const heights = [...held.map((svgs) => svgs.map((svg) => svg.cloneNode(true))), first].map((nodes) => {
    box.replaceChildren(...nodes);
    return document.body.getBoundingClientRect().height;
  });
  return heights;
}

/** Heights in the codes of the built site. */
function roomOf(chart: string, locale: 'zh' | 'en'): { readonly iframe: number; readonly oEmbed: number } {
  const edition = locale === 'zh' ? '' : '.en';
  const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
  const oEmbed = JSON.parse(read(`charts/${chart}${edition}.oembed.json`)) as { readonly height: number };
  const sizes = JSON.parse(read(`embed/${chart}/chart.${locale}.json`)) as { readonly room: number };
  return { iframe: sizes.room, oEmbed: oEmbed.height };
}
