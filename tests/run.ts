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
import { runCommand, type CommandResult } from './run/runCommand.ts';
import type { Tally } from './run/Tally.ts';

const CACHE = join(import.meta.dirname, '..', 'node_modules', '.cache', 'fangzhi');
/** Elsewhere on earth, and with nothing remembered of the first. */
const SECOND_BUILD = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', FANGZHI_NO_CACHE: '1' };
const SLOWEST = 10;
/** For where a build has written the types already: two that write them at a time are in each other's way. */
const NO_SYNC = ['--', '--noSync'];

interface Step {
  readonly name: string;
  readonly run: (name: string) => Promise<Tally>;
}

/** Steps that need no built site… */
const SOURCES: readonly Step[] = [
  { name: 'check', run: (name) => runWhole(name, 'npm', ['run', '--silent', 'check']) },
  { name: 'unit', run: (name) => runVitest(name) },
  { name: 'charts', run: (name) => runVitest(name) },
];

/** …and, after the first build, steps that need the types that it writes of Astro's own modules. */
const TYPES: readonly Step[] = [
  {
    name: 'types',
    run: (name) => runWhole(name, 'npm', ['run', '--silent', 'types', ...(isAsked('build') ? NO_SYNC : [])]),
  },
  { name: 'lint', run: (name) => runWhole(name, 'npm', ['run', '--silent', 'lint']) },
];

const BUILD: readonly Step[] = [{ name: 'build', run: (name) => runWhole(name, 'npm', ['run', '--silent', 'build']) }];

/** The site as it is built, beside the others. */
const SITE: readonly Step[] = [
  { name: 'build again', run: (name) => runBuild(name, 'dist-again', ['--force'], SECOND_BUILD) },
  { name: 'build under a sub-path', run: (name) => runBuild(name, 'dist-sub', [], { FANGZHI_BASE: '/sub/path/' }) },
  { name: 'site', run: (name) => runVitest(name) },
  { name: 'browser', run: (name) => runPlaywright(name, 'tests/playwright.config.ts') },
];

const FIREFOX: readonly Step[] = [{ name: 'firefox', run: (name) => runVitest(name) }];

/** A third language, in a copy of the project: it needs content and one file of words, and fits although it is longer. */
const PSEUDO: readonly Step[] = [
  {
    name: 'pseudo types',
    run: (name) => runWhole(name, 'astro', ['check', '--tsconfig', 'tests/pseudo/tsconfig.json'], {}, pseudoSite()),
  },
  { name: 'pseudo build', run: (name) => runWhole(name, 'npm', ['run', '--silent', 'build'], {}, pseudoSite()) },
  { name: 'pseudo charts', run: (name) => runVitest(name, ['--project', 'charts', 'words'], pseudoSite()) },
  { name: 'pseudo pages', run: (name) => runPlaywright(name, 'tests/pseudo/playwright.config.ts', pseudoSite()) },
];

/** A step with one yes or no counts as one test. */
async function runWhole(
  step: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  folder?: string,
): Promise<Tally> {
  const result = await runCommand(command, args, env, folder);
  printStep(step, result);
  const isFine = result.exitCode === 0;
  return { step, passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0, seconds: result.seconds };
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
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...chosen,
    '--reporter',
    'default',
    '--silent=passed-only',
  ];
  const result = await runCommand('vitest', [...args, '--reporter', 'json', `--outputFile.json=${report}`], {}, folder);
  printStep(step, result);
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
  printStep(step, result);
  return readPlaywrightReport(step, report, result);
}

/** Steps run side by side: what one prints stays together, and comes when it has ended. */
function printStep(step: string, { output, exitCode, seconds }: CommandResult): void {
  console.log(`\n== ${step}, ${seconds.toFixed(0)} s${exitCode === 0 ? '' : `, exit code ${exitCode}`}`);
  console.log(output.trim());
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

function printSlowest(tallies: readonly Tally[]): void {
  const files = tallies.flatMap((tally) => tally.files ?? []).toSorted((a, b) => b.seconds - a.seconds);
  if (files.length > 0) console.log('\nThe slowest files of tests:');
  for (const { file, seconds } of files.slice(0, SLOWEST)) console.log(`${seconds.toFixed(0).padStart(5)} s ${file}`);
}

/** Whether a step is among those named on the command line; all are where none is named. */
function isAsked(step: string): boolean {
  const asked = process.argv.slice(2).filter((argument) => argument !== '--full');
  return asked.length === 0 || asked.includes(step);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const isFull = process.argv.includes('--full');
if (isFull) process.env['FANGZHI_FULL'] = '1';
mkdirSync(CACHE, { recursive: true });

const tallies: Tally[] = [];
async function runInTurn(steps: readonly Step[]): Promise<void> {
  for (const { name, run } of steps) if (isAsked(name)) tallies.push(await run(name));
}

const startedAt = performance.now();
const built = runInTurn(BUILD);
// Two things at a time, for two processors.
await Promise.all([
  runInTurn(SOURCES)
    .then(() => built)
    .then(() => runInTurn(TYPES)),
  built.then(() => runInTurn(SITE)),
]);
if (isFull) await runInTurn([...FIREFOX, ...PSEUDO]);

printTallies(tallies);
printSlowest(tallies);
console.log(`\nAll of it took ${((performance.now() - startedAt) / 60_000).toFixed(1)} min.`);
const failed = sum(tallies.map((tally) => tally.failed));
console.log(`${sum(tallies.map((tally) => tally.passed))} passed, ${failed} failed`);
process.exitCode = failed === 0 && tallies.length > 0 ? 0 : 1;
