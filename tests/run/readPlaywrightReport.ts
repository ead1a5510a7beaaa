import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CommandResult } from './runCommand.ts';
import type { Tally } from './Tally.ts';

const reportSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** Adds up a JSON report of Playwright; a flaky test and an error outside any test are failures. */
export function readPlaywrightReport(step: string, file: string, { exitCode, seconds }: CommandResult): Tally {
  const report = reportSchema.safeParse(readJson(file));
  if (!report.success) return { step, passed: 0, failed: 1, skipped: 0, seconds };
  const { stats, errors } = report.data;
  const failed = stats.unexpected + stats.flaky + errors.length;
  const isUnexplained = failed === 0 && (exitCode !== 0 || stats.expected === 0);
  return { step, passed: stats.expected, failed: isUnexplained ? 1 : failed, skipped: stats.skipped, seconds };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
