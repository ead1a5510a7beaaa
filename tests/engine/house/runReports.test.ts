import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPlaywrightReport } from '../../run/readPlaywrightReport.ts';
import { readVitestReport } from '../../run/readVitestReport.ts';

const folder = mkdtempSync(join(tmpdir(), 'fangzhi-'));
const fine = { exitCode: 0, seconds: 1 };
const write = (content: unknown): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};
afterAll(() => rmSync(folder, { recursive: true }));

describe('the sum of the suite', () => {
  const file = { name: join(process.cwd(), 'a.test.ts'), status: 'passed', startTime: 1000, endTime: 3500 };
  const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, testResults: [] };
  const playwright = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, errors: [], suites: [] };

  it('adds what the runners count', () => {
    expect(readVitestReport('unit', write(vitest), fine)).toMatchObject({ passed: 3, failed: 0, skipped: 1 });
    expect(readPlaywrightReport('browser', write(playwright), fine)).toMatchObject({ passed: 5, failed: 0 });
  });

  it('counts a file that cannot be loaded, an error outside tests and a flaky test as failures', () => {
    const unloaded = { ...vitest, testResults: [{ ...file, status: 'failed', assertionResults: [] }] };
    expect(readVitestReport('unit', write(unloaded), { exitCode: 1, seconds: 1 }).failed).toBe(1);
    const troubled = { ...playwright, stats: { ...playwright.stats, flaky: 1 }, errors: [{}] };
    expect(readPlaywrightReport('browser', write(troubled), { exitCode: 1, seconds: 1 }).failed).toBe(2);
  });

  it('says how long each file took', () => {
    const timed = { ...vitest, testResults: [{ ...file, assertionResults: [{}] }] };
    expect(readVitestReport('unit', write(timed), fine).files).toEqual([{ file: 'a.test.ts', seconds: 2.5 }]);
    const specOf = (...durations: readonly number[]) => ({
      file: 'b.spec.ts',
      tests: [{ results: durations.map((duration) => ({ duration })) }],
    });
    const suites = [{ specs: [specOf(500)], suites: [{ specs: [specOf(1000, 250)] }] }];
    const { files } = readPlaywrightReport('browser', write({ ...playwright, suites }), fine);
    expect(files).toEqual([{ file: 'tests/b.spec.ts', seconds: 1.75 }]);
  });

  it('never takes a crash, a missing report or a run of nothing for success', () => {
    expect(readVitestReport('unit', write(vitest), { exitCode: 1, seconds: 1 }).failed).toBe(1);
    expect(readVitestReport('unit', write({ ...vitest, numPassedTests: 0 }), fine).failed).toBe(1);
    expect(readVitestReport('unit', join(folder, 'none.json'), fine)).toMatchObject({ passed: 0, failed: 1 });
    expect(readPlaywrightReport('browser', write(playwright), { exitCode: 1, seconds: 1 }).failed).toBe(1);
    expect(readPlaywrightReport('browser', join(folder, 'none.json'), fine).failed).toBe(1);
  });
});
