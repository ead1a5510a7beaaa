import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CommandResult } from './runCommand.ts';
import type { Tally } from './Tally.ts';

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Adds up a JSON report of Vitest. A file that could not be loaded counts as a failure, and so does a run that counted nothing. */
export function readVitestReport(step: string, file: string, { exitCode, seconds }: CommandResult): Tally {
  const report = reportSchema.safeParse(readJson(file));
  if (!report.success) return { step, passed: 0, failed: 1, skipped: 0, seconds };
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = report.data;
  const unloaded = testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0);
  const failed = numFailedTests + unloaded.length;
  const isUnexplained = failed === 0 && (exitCode !== 0 || numPassedTests === 0);
  return { step, passed: numPassedTests, failed: isUnexplained ? 1 : failed, skipped: numPendingTests, seconds };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
