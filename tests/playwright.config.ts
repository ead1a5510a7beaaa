import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, CHROMIUM_PLACES } from './run/chromium.ts';

const cache = join(import.meta.dirname, '../node_modules/.cache/fangzhi');
/** Where letters are compared with pictures, and faces come late: with the faces and the metrics of a browser that readers have. */
const WINDOWED = /(?:looks|stability)\.spec\.ts$/;
const windowedPath = ['/usr/bin/chromium'].find((path) => existsSync(path));
const executablePath = process.env['CHROMIUM_PATH'] ?? CHROMIUM_PLACES.find((path) => existsSync(path));
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];

export default defineConfig({
  testDir: '.',
  testMatch: '{newsroom,launch}/browser/**/*.spec.ts',
  outputDir: join(cache, 'browser-output'),
  globalSetup: './newsroom/browser/globalSetup.ts',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  forbidOnly: true,
  reporter: report === undefined ? [['list']] : [['dot'], ['json', { outputFile: report }]],
  snapshotPathTemplate: '{testDir}/launch/looks/{arg}{ext}',
  expect: { toHaveScreenshot: { scale: 'device', threshold: 0.3, maxDiffPixelRatio: 0.01 } },
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'UTC',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    launchOptions: launchOf(executablePath),
  },
  projects: [
    { name: 'shell', testIgnore: WINDOWED },
    { name: 'window', testMatch: WINDOWED, use: { launchOptions: launchOf(windowedPath ?? executablePath) } },
  ],
});

function launchOf(path: string | undefined) {
  return path === undefined ? { args: CHROMIUM_ARGS } : { executablePath: path, args: CHROMIUM_ARGS };
}
