import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    // Two cores: workers beyond that only fight over them.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Without a world of its own for each file, modules are read once: tests leave nothing behind in them.
    projects: [
      { root, test: { name: 'unit', include: ['tests/engine/**/*.test.ts'], isolate: false } },
      { root, test: { name: 'charts', include: ['tests/launch/charts/**/*.test.ts'] } },
      { root, test: { name: 'site', include: ['tests/{newsroom,launch}/*.test.ts'], isolate: false } },
      { root, test: { name: 'firefox', include: ['tests/newsroom/firefox/*.test.ts'] } },
    ],
  },
});
