/**
 * Every kind of page, every chart in every view and every picture of the built site, at many widths and in many states,
 * side by side, to be looked at: `npm run sheet [part of a sheet's name …]`. Prints where the sheets are.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'playwright';
import { startServer } from '../../src/deploy/startServer.ts';
import { launchBrowser } from '../run/launchBrowser.ts';
import { listShots } from './listShots.ts';
import type { Shot, State } from './listShots.ts';
import { renderSheet } from './renderSheet.ts';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const OUT = join(ROOT, 'node_modules/.cache/fangzhi/contact-sheet');
const PIECE_PX = 1800;
const FIRST_SCREEN_PX: Readonly<Record<number, number>> = { 360: 740, 390: 844, 820: 1180, 1280: 800, 1920: 1080 };

if (!existsSync(join(DIST, 'index.html'))) throw new Error('No built site: run npm run build first');
const wanted = process.argv.slice(2);
const shots = listShots(DIST).filter(({ sheet }) => wanted.length === 0 || wanted.some((part) => sheet.includes(part)));
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

const browser = await launchBrowser();
const server = await startServer({ folder: DIST, port: 0 });
const sheets = Map.groupBy(shots, (shot) => shot.sheet);
for (const [sheet, ofSheet] of sheets) {
  const name = sheet.replaceAll(' ', '-');
  const pictures: { file: string; caption: string }[] = [];
  for (const [index, shot] of ofSheet.entries()) {
    if (isPicture(shot)) {
      pictures.push({ file: relative(OUT, join(DIST, shot.path)), caption: shot.path });
      continue;
    }
    const files = await takeShot(browser, shot, `${name}-${index}`);
    pictures.push(...files.map((file) => ({ file, caption: `${shot.path} ${shot.widthPx} ${shot.state}` })));
  }
  const html = join(OUT, `${name}.html`);
  writeFileSync(html, renderSheet(sheet, pictures));
  await photograph(browser, html, join(OUT, `${name}.png`));
  console.log(join(OUT, `${name}.png`));
}
await Promise.all([browser.close(), server.close()]);
console.log(`${shots.length} pictures on ${sheets.size} sheets in ${OUT}`);

function isPicture(shot: Shot): boolean {
  return /\.(?:png|svg)$/.test(shot.path);
}

/** Names of the pictures taken: a whole page is cut into pieces that can be read. */
async function takeShot(started: Browser, shot: Shot, name: string): Promise<readonly string[]> {
  const context = await started.newContext({
    viewport: {
      width: shot.widthPx,
      height: shot.path.includes('embed/') ? 200 : (FIRST_SCREEN_PX[shot.widthPx] ?? 900),
    },
    locale: shot.path.startsWith('en/') ? 'en' : 'zh-CN',
    reducedMotion: 'reduce',
    bypassCSP: true,
    ...mediaOf(shot.state),
  });
  const page = await context.newPage();
  await page.goto(`${server.url}${shot.path}`, { waitUntil: 'networkidle' });
  if (shot.state === 'print') await page.emulateMedia({ media: 'print' });
  if (shot.state === 'large') await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
  if (shot.isWhole) await wakeDrawings(page);
  const heightPx = shot.isWhole
    ? await page.evaluate(() => document.documentElement.scrollHeight)
    : page.viewportSize()!.height;
  const files: string[] = [];
  for (let y = 0; y < heightPx; y += PIECE_PX) {
    const file = `${name}-${files.length}.png`;
    const clip = { x: 0, y, width: shot.widthPx, height: Math.min(PIECE_PX, heightPx - y) };
    await page.screenshot({ path: join(OUT, file), fullPage: true, clip, animations: 'disabled' });
    files.push(file);
  }
  await context.close();
  return files;
}

function mediaOf(state: State): { colorScheme?: 'light' | 'dark'; forcedColors?: 'active' } {
  if (state === 'forced') return { forcedColors: 'active', colorScheme: 'dark' };
  return { colorScheme: state === 'dark' ? 'dark' : 'light' };
}

/** What is drawn only when it comes near is drawn. */
async function wakeDrawings(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 500) {
      window.scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    window.scrollTo(0, 0);
  });
}

async function photograph(started: Browser, html: string, file: string): Promise<void> {
  const page = await started.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(`file://${html}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
