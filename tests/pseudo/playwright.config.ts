import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** The browser's tests of the copy that speaks one language more: run in that copy, once it is built. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: join(import.meta.dirname, '../newsroom/browser/globalSetup.ts'),
});
