import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { urlOf } from './sitePages.ts';

const DIST = process.env['FANGZHI_DIST'] ?? join(import.meta.dirname, '../../../dist');
const files = globSync('charts/*.svg', { cwd: DIST }).toSorted();
const outlined = files.filter((file) => !file.endsWith('.wechat.svg'));
const forWechat = files.filter((file) => file.endsWith('.wechat.svg'));

/** Edges are smoothed differently by each renderer; a shade this far off is another colour. */
const TOLERANCE = 64;

test('the SVG of every chart looks in Chromium as resvg drew it: less than 1 % of pixels differ', async ({ page }) => {
  test.setTimeout(180_000);
  expect(outlined.length).toBeGreaterThanOrEqual(30);
  await page.goto(urlOf('about/'));
  for (const file of outlined) {
    const share = await page.evaluate(comparePictures, {
      svg: urlOf(file),
      png: urlOf(file.replace('.svg', '.png')),
      tolerance: TOLERANCE,
    });
    expect(share, file).toBeLessThan(0.01);
  }
});

test('the eye is awake: two different charts differ', async ({ page }) => {
  await page.goto(urlOf('about/'));
  const [svg, png] = [urlOf(outlined[0]!), urlOf(outlined.at(-1)!.replace('.svg', '.png'))];
  expect(await page.evaluate(comparePictures, { svg, png, tolerance: TOLERANCE })).toBeGreaterThan(0.01);
});

test('the WeChat SVG of every chart looks the same after DOMPurify has been at it', async ({ page }) => {
  test.setTimeout(180_000);
  const purify = createDOMPurify(new JSDOM('').window);
  await page.setViewportSize({ width: 800, height: 600 });
  for (const file of forWechat) {
    const svg = readFileSync(join(DIST, file), 'utf8');
    const pictures = [];
    for (const html of [svg, purify.sanitize(svg)]) {
      await page.setContent(`<!doctype html><meta charset="utf-8">${html}`);
      pictures.push(await page.locator('svg').screenshot());
    }
    expect(pictures[0]!.equals(pictures[1]!), file).toBe(true);
  }
});

/** Share of pixels that differ. Runs in the page, whose canvas decodes both. */
async function comparePictures(pair: { svg: string; png: string; tolerance: number }): Promise<number> {
  const draw = async (url: string, width?: number, height?: number): Promise<ImageData> => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width ?? image.naturalWidth;
    canvas.height = height ?? image.naturalHeight;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  };
  const png = await draw(pair.png);
  const svg = await draw(pair.svg, png.width, png.height);
  let different = 0;
  for (let at = 0; at < png.data.length; at += 4) {
    const far = [0, 1, 2].some((part) => Math.abs(png.data[at + part]! - svg.data[at + part]!) > pair.tolerance);
    if (far) different += 1;
  }
  return different / (png.width * png.height);
}
