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
        for (const theme of ['auto', 'light', 'dark'] as const) {
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
