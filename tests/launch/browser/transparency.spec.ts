import { expect, test } from '@playwright/test';
import { PLAIN_CHOICE } from '../../../src/embed/EmbedChoice.ts';
import { chosenCodes } from '../../../src/embed/chosenCodes.ts';
import type { EmbeddedChart } from '../../../src/embed/embedCodes.ts';
import { urlOf } from '../../newsroom/browser/sitePages.ts';
import { startHost } from '../../newsroom/browser/startHost.ts';

const CHART: EmbeddedChart = {
  id: 'places',
  locale: 'zh',
  title: '',
  alt: '',
  siteName: '',
  pageUrl: '',
  frameUrl: urlOf('embed/places/'),
  scriptUrl: '',
  pictureUrl: '',
  version: '',
  heightPx: 700,
};
const CORNER = { x: 2, y: 2, width: 8, height: 8 };

for (const system of ['light', 'dark'] as const) {
  test(`a transparent frame lets its host show through, whatever colours both are in, system ${system}`, async ({
    page,
  }) => {
    const host = await startHost();
    await page.emulateMedia({ colorScheme: system });
    try {
      for (const scheme of ['normal', 'light', 'dark', 'light dark']) {
        const open = async (frame: string): Promise<Buffer> => {
          const html = `<html style="color-scheme:${scheme}"><body style="margin:0;background:#9fd3a1">${frame}`;
          await page.goto(host.put(html));
          if (frame !== '')
            await expect(page.locator('iframe').contentFrame().locator('.embed.is-alive')).toBeAttached();
          return page.screenshot({ clip: CORNER });
        };
        const bare = await open('');
        for (const theme of ['light', 'dark'] as const) {
          const { iframe } = chosenCodes(CHART, { ...PLAIN_CHOICE, theme, isTransparent: true });
          const framed = await open(iframe);
          expect(framed.equals(bare), `${theme} on a page of colour scheme ${scheme}`).toBe(true);
        }
      }
    } finally {
      await host.close();
    }
  });
}

/** A frame, as codes without a theme were written, and an element, each on a white page. */
const NAMELESS = {
  frame: `<iframe src="${CHART.frameUrl}?transparent=1" width="640" height="700" style="border:0;color-scheme:light dark"></iframe>`,
  element: `<script type="module" src="${urlOf('embed.js')}"></script><fangzhi-chart chart="places" transparent></fangzhi-chart>`,
} as const;

for (const system of ['light', 'dark'] as const) {
  for (const [kind, code] of Object.entries(NAMELESS)) {
    test(`words of a transparent ${kind} without a theme can be read on a white page, system ${system}`, async ({
      page,
    }) => {
      const host = await startHost();
      await page.emulateMedia({ colorScheme: system });
      try {
        await page.goto(host.put(`<body style="background:white">${code}`), { waitUntil: 'networkidle' });
        const place = kind === 'frame' ? page.locator('iframe').contentFrame() : page;
        const embed = place.locator('.embed.is-alive');
        await expect(embed).toBeAttached();
        const [words, behind] = await embed.evaluate((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          const luma = (colour: string): number => {
            const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
            return alpha === 0 ? 255 : 0.3 * red + 0.6 * green + 0.1 * blue;
          };
          return [luma(color), luma(backgroundColor)] as const;
        });
        expect(Math.abs(words - behind), 'difference in brightness').toBeGreaterThan(150);
        expect(behind === 255, 'the page shows through').toBe(system === 'light');
      } finally {
        await host.close();
      }
    });
  }
}
