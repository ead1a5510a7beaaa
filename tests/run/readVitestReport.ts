import { relative } from 'node:path';
import { z } from 'zod';
import { readReport } from './readReport.ts';
import type { Outcome } from './runCommand.ts';
import type { Tally } from './Tally.ts';

const fileSchema = z.object({
  name: z.string(),
  status: z.string(),
  startTime: z.number(),
  endTime: z.number(),
  assertionResults: z.array(z.unknown()),
});
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(fileSchema),
});

/** Adds up a JSON report of Vitest. A file that could not be loaded counts as a failure, and so does a run that counted nothing. */
export function readVitestReport(step: string, file: string, { exitCode, seconds }: Outcome): Tally {
  const report = readReport(file, reportSchema);
  if (report === null) return { step, passed: 0, failed: 1, skipped: 0, seconds };
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = report;
  const unloaded = testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0);
  const failed = numFailedTests + unloaded.length;
  const isUnexplained = failed === 0 && (exitCode !== 0 || numPassedTests === 0);
  const files = testResults.map(({ name, startTime, endTime }) => ({
    file: relative(process.cwd(), name),
    seconds: (endTime - startTime) / 1000,
  }));
  return { step, passed: numPassedTests, failed: isUnexplained ? 1 : failed, skipped: numPendingTests, seconds, files };
}
