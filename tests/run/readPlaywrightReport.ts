import { z } from 'zod';
import { readReport } from './readReport.ts';
import type { Outcome } from './runCommand.ts';
import type { FileTime, Tally } from './Tally.ts';

const specSchema = z.object({
  file: z.string(),
  tests: z.array(z.object({ results: z.array(z.object({ duration: z.number() })) })),
});
/** The suite of a file, or of what `describe` holds in it. */
const suiteSchema = z.object({
  specs: z.array(specSchema),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});
const reportSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
  suites: z.array(suiteSchema),
});

/** Adds up a JSON report of Playwright; a flaky test and an error outside any test are failures. */
export function readPlaywrightReport(step: string, file: string, { exitCode, seconds }: Outcome): Tally {
  const report = readReport(file, reportSchema);
  if (report === null) return { step, passed: 0, failed: 1, skipped: 0, seconds };
  const { stats, errors, suites } = report;
  const failed = stats.unexpected + stats.flaky + errors.length;
  const isUnexplained = failed === 0 && (exitCode !== 0 || stats.expected === 0);
  return {
    step,
    passed: stats.expected,
    failed: isUnexplained ? 1 : failed,
    skipped: stats.skipped,
    seconds,
    files: addUp(suites),
  };
}

function addUp(suites: readonly z.infer<typeof suiteSchema>[]): readonly FileTime[] {
  const specs = suites.flatMap(specsOf);
  return [...Map.groupBy(specs, ({ file }) => file)].map(([file, ofFile]) => {
    const ms = ofFile.flatMap(({ tests }) => tests.flatMap(({ results }) => results.map(({ duration }) => duration)));
    return { file: `tests/${file}`, seconds: ms.reduce((total, each) => total + each, 0) / 1000 };
  });
}

function specsOf(suite: z.infer<typeof suiteSchema>): readonly z.infer<typeof specSchema>[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}
