/**
 * Runs every test of the project and adds them up: `node tests/run.ts [--full] [step …]`.
 * A step that fails does not stop the others. The last line printed is `N passed, N failed`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './run/findBrowser.ts';
import { findChineseFont } from './run/findChineseFont.ts';
import { pseudoSite } from './run/pseudoSite.ts';
import { readPlaywrightReport } from './run/readPlaywrightReport.ts';
import { readVitestReport } from './run/readVitestReport.ts';
import { runCommand } from './run/runCommand.ts';
import type { Tally } from './run/Tally.ts';

const CACHE = join(import.meta.dirname, '..', 'node_modules', '.cache', 'fangzhi');
/** Elsewhere on earth, and with nothing remembered of the first. */
const SECOND_BUILD = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', FANGZHI_NO_CACHE: '1' };

type Steps = Readonly<Record<string, (step: string) => Promise<Tally>>>;

const STEPS: Steps = {
  // First, since it writes the types that lint reads of Astro's own modules.
  types: (step) => runWhole(step, 'npm', ['run', '--silent', 'types']),
  lint: (step) => runWhole(step, 'npm', ['run', '--silent', 'lint']),
  check: (step) => runWhole(step, 'npm', ['run', '--silent', 'check']),
  unit: (step) => runVitest(step),
  charts: (step) => runVitest(step),
  build: (step) => runWhole(step, 'npm', ['run', '--silent', 'build']),
  'build again': (step) => runBuild(step, 'dist-again', ['--force'], SECOND_BUILD),
  'build under a sub-path': (step) => runBuild(step, 'dist-sub', [], { FANGZHI_BASE: '/sub/path/' }),
  site: (step) => runVitest(step),
  browser: (step) => runPlaywright(step, 'tests/playwright.config.ts'),
};

/** A third language, in a copy of the project: it needs content and one file of words, and fits although it is longer. */
const FULL_STEPS: Steps = {
  'pseudo types': (step) =>
    runWhole(step, 'astro', ['check', '--tsconfig', 'tests/pseudo/tsconfig.json'], {}, pseudoSite()),
  'pseudo build': (step) => runWhole(step, 'npm', ['run', '--silent', 'build'], {}, pseudoSite()),
  'pseudo charts': (step) => runVitest(step, ['--project', 'charts', 'words'], pseudoSite()),
  'pseudo pages': (step) => runPlaywright(step, 'tests/pseudo/playwright.config.ts', pseudoSite()),
};

/** A step with one yes or no counts as one test. */
async function runWhole(
  step: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  folder?: string,
): Promise<Tally> {
  const { exitCode, seconds } = await runCommand(command, args, env, folder);
  return { step, passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0, seconds };
}

function runBuild(
  step: string,
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Tally> {
  return runWhole(step, 'npm', ['run', '--silent', 'build', '--', '--outDir', join(CACHE, folder), ...args], env);
}

async function runVitest(
  step: string,
  chosen: readonly string[] = ['--project', step],
  folder?: string,
): Promise<Tally> {
  const report = join(CACHE, `${step}.json`);
  const args = ['run', '--config', 'tests/vitest.config.ts', ...chosen, '--reporter', 'default'];
  const result = await runCommand('vitest', [...args, '--reporter', 'json', `--outputFile.json=${report}`], {}, folder);
  return readVitestReport(step, report, result);
}

async function runPlaywright(step: string, config: string, folder?: string): Promise<Tally> {
  const browser = await findBrowser();
  if (browser === undefined) {
    console.error('No browser: set CHROMIUM_PATH to a Chromium or Chrome, or run where one can be installed.');
    return { step, passed: 0, failed: 1, skipped: 0, seconds: 0 };
  }
  const report = join(CACHE, `${step}.json`);
  const env = { ...(await findChineseFont(CACHE)), CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const result = await runCommand('playwright', ['test', '--config', config], env, folder);
  return readPlaywrightReport(step, report, result);
}

function printTallies(tallies: readonly Tally[]): void {
  console.log('');
  for (const { step, passed, failed, skipped, seconds } of tallies) {
    const rest = skipped === 0 ? '' : `, ${skipped} skipped`;
    console.log(
      `${failed === 0 ? '✓' : '✗'} ${step}: ${passed} passed, ${failed} failed${rest} (${seconds.toFixed(0)} s)`,
    );
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const asked = process.argv.slice(2).filter((argument) => argument !== '--full');
const isFull = process.argv.includes('--full');
if (isFull) process.env['FANGZHI_FULL'] = '1';
mkdirSync(CACHE, { recursive: true });

const tallies: Tally[] = [];
for (const [step, run] of Object.entries(isFull ? { ...STEPS, ...FULL_STEPS } : STEPS)) {
  if (asked.length > 0 && !asked.includes(step)) continue;
  console.log(`\n== ${step}`);
  tallies.push(await run(step));
}
printTallies(tallies);
const failed = sum(tallies.map((tally) => tally.failed));
console.log(`${sum(tallies.map((tally) => tally.passed))} passed, ${failed} failed`);
process.exitCode = failed === 0 && tallies.length > 0 ? 0 : 1;
