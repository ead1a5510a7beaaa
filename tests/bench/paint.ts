/**
 * How much the design of a story page costs a phone on a slow network: the time until its charts are painted, against
 * the same page stripped to plain HTML and SVG. `node tests/bench/paint.ts [--runs N] [story …]`; exits 1 above the limit.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { startServer } from '../../src/deploy/startServer.ts';
import { launchBrowser } from '../run/launchBrowser.ts';
import { stripPage } from './stripPage.ts';
import { timeCharts } from './timeCharts.ts';
import type { ChartTimes } from './timeCharts.ts';

const LIMIT = 1.05;
const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const PLAIN = join(ROOT, 'node_modules/.cache/fangzhi/plain');

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '9' } },
  allowPositionals: true,
});
if (!existsSync(join(DIST, 'index.html'))) throw new Error('No built site: run npm run build first');
const stories =
  positionals.length > 0
    ? positionals
    : globSync('stories/*/index.html', { cwd: DIST }).map((file) => file.split(/[\\/]/)[1]!);

const browser = await launchBrowser();
const styledServer = await startServer({ folder: DIST, port: 0 });
const plainServer = await startServer({ folder: PLAIN, port: 0 });
let worst = 0;
for (const story of stories.toSorted()) worst = Math.max(worst, await compare(browser, story));
await Promise.all([browser.close(), styledServer.close(), plainServer.close()]);
console.log(`worst ratio ${worst.toFixed(3)}, limit ${LIMIT}`);
process.exitCode = worst <= LIMIT ? 0 : 1;

/** Medians of runs in turn, so that a busy moment of the machine meets both pages. */
async function compare(started: Browser, story: string): Promise<number> {
  const path = `stories/${story}/`;
  const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
  const plainFile = join(PLAIN, path, 'index.html');
  mkdirSync(dirname(plainFile), { recursive: true });
  writeFileSync(plainFile, stripPage(html));
  const chartCount = new Set(html.match(/<figure[\s>](?:(?!<\/figure>)[\s\S])*?<svg/g)).size;
  const styled: ChartTimes[] = [];
  const plain: ChartTimes[] = [];
  for (let run = 0; run <= Number(values.runs); run += 1) {
    const [a, b] = [
      await timeCharts(started, plainServer.url + path, chartCount),
      await timeCharts(started, styledServer.url + path, chartCount),
    ];
    // The first run warms the machine up.
    if (run > 0) plain.push(a);
    if (run > 0) styled.push(b);
  }
  const ratioOf = (pick: (times: ChartTimes) => number): number => median(styled.map(pick)) / median(plain.map(pick));
  const all = ratioOf((times) => times.allMs);
  const first = ratioOf((times) => times.firstMs);
  const ms = `${median(styled.map((times) => times.allMs)).toFixed(0)} ms against ${median(plain.map((times) => times.allMs)).toFixed(0)} ms`;
  console.log(
    `${story}: ${chartCount} charts painted at ${all.toFixed(3)} × plain (${ms}); the first at ${first.toFixed(3)} ×`,
  );
  return Math.max(all, first);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
