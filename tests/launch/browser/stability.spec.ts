import { expect, test } from '@playwright/test';
import type { Page, Route } from '@playwright/test';
import { someOf, STORY_PAGES, urlOf } from '../../newsroom/browser/sitePages.ts';
import { watchTasks } from '../../newsroom/browser/watchTasks.ts';

const STORIES = someOf(STORY_PAGES, 2);
const LOCAL_SONG =
  /Songti SC(?: Bold)?|STSongti-SC-Bold|Source Han Serif SC(?: Bold)?|Noto Serif CJK SC(?: Bold)?|Noto Serif SC|STSong|SimSun/g;

for (const width of [390, 1440]) {
  for (const path of [...STORIES, '']) {
    test(`/${path} never moves at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const watch = await watchTasks(page, 1);
      await page.goto(urlOf(path), { waitUntil: 'networkidle' });
      await scrollThrough(page);
      expect(await watch.everyShift()).toEqual([]);
    });
  }
}

test.describe('with the headline font from the network, late', () => {
  // The page is rewritten on its way, so its own hashes no longer hold.
  test.use({ bypassCSP: true });

  for (const width of [390, 1440]) {
    for (const path of STORIES) {
      test(`/${path} never moves at ${width} px`, async ({ page }) => {
        const fonts: string[] = [];
        await page.route(/\.(?:css)$|\/$/, forgetLocalFonts);
        await page.route(/\.woff2$/, async (route) => {
          fonts.push(route.request().url());
          await new Promise((resolve) => setTimeout(resolve, 400));
          await route.continue();
        });
        await page.setViewportSize({ width, height: 800 });
        const watch = await watchTasks(page, 1);
        await page.goto(urlOf(path), { waitUntil: 'networkidle' });
        await page.evaluate(() => document.fonts.ready);
        expect(fonts, 'the page asked for its font').toHaveLength(1);
        await scrollThrough(page);
        expect(await watch.everyShift()).toEqual([]);
      });
    }
  }
});

test.describe('a page that comes in pieces', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of STORIES) {
    test(`/${path} leaves its head where it stood`, async ({ page, request }) => {
      const html = await (await request.get(urlOf(path))).text();
      const head = html.slice(0, html.indexOf('</footer>'));
      const cuts = [...head.matchAll(/<\/\w+>/g)].map(({ index }) => index).filter((cut) => cut > head.indexOf('<h1'));
      expect(cuts.length).toBeGreaterThan(8);
      await page.setViewportSize({ width: 1440, height: 800 });
      const tops = new Map<string, number>();
      for (const cut of cuts) {
        await page.setContent(head.slice(0, cut));
        for (const [part, top] of await topsOf(page, '.story-head :is(h1, .standfirst, .byline)')) {
          expect(top, `${part} after ${head.slice(cut - 40, cut)}`).toBe(tops.get(part) ?? top);
          tops.set(part, top);
        }
      }
      expect([...tops.keys()]).toEqual(['phrases', 'standfirst', 'byline']);
    });
  }
});

test.describe('the foot of a chart that comes in pieces', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [320, 390, 1280]) {
    test(`stays where it stood at ${width} px`, async ({ page, request }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['charts/investment-ledger/', 'stories/haiheng/', 'en/stories/haiheng/']) {
        const html = await (await request.get(urlOf(path))).text();
        const start = html.indexOf('<footer class="chart-foot">');
        const end = html.indexOf('</figure>', start);
        const cuts = [...html.slice(start, end).matchAll(/<\/(?:p|a|button|footer|summary)>/g)].map(
          ({ index }) => start + index,
        );
        expect(cuts.length).toBeGreaterThan(2);
        const boxes = new Map<string, string>();
        for (const cut of cuts) {
          await page.setContent(html.slice(0, cut));
          for (const [part, box] of await boxesOf(page, '.chart-foot :is(.source-line, .chart-tools > *)')) {
            expect(box, `${part} of ${path} after ${html.slice(cut - 40, cut)}`).toBe(boxes.get(part) ?? box);
            boxes.set(part, box);
          }
        }
        expect(boxes.size).toBeGreaterThan(1);
      }
    });
  }
});

/** As on a machine without a Song face: only the page's own subset is left. */
async function forgetLocalFonts(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = (await response.text()).replaceAll(LOCAL_SONG, 'Nowhere Song');
  await route.fulfill({ response, body });
}

function topsOf(page: Page, selector: string): Promise<readonly (readonly [part: string, top: number])[]> {
  return page
    .locator(selector)
    .evaluateAll((parts) =>
      parts.map((part) => [part.classList.item(0) ?? part.localName, part.getBoundingClientRect().top] as const),
    );
}

/** Where parts of a page begin, and the width they have; their height grows with their text. */
function boxesOf(page: Page, selector: string): Promise<readonly (readonly [part: string, box: string])[]> {
  return page.locator(selector).evaluateAll((parts) =>
    parts.map((part, index) => {
      const { x, y, width } = part.getBoundingClientRect();
      return [`${index} ${part.localName}`, [x, y, width].map(Math.round).join(' ')] as const;
    }),
  );
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      window.scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
  });
  await page.waitForTimeout(100);
}
