import type { Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly dur?: number;
  /** Time of the thread itself, without what other programs took of the processor. */
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
}

/** Main-thread tasks, longest first, in milliseconds, while something is done on a processor so many times slower. */
export async function traceTasks(page: Page, slowdown: number, act: () => Promise<void>): Promise<readonly number[]> {
  const client = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await client.send('Tracing.start', {
    categories: 'devtools.timeline,disabled-by-default-devtools.timeline',
    transferMode: 'ReportEvents',
  });
  await act();
  const done = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await done;
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await client.detach();
  // The thread that runs the page's tasks is the one that evaluates its scripts.
  const main = events.find(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript');
  return events
    .filter(
      (event) => event.ph === 'X' && event.name === 'RunTask' && event.tid === main?.tid && event.pid === main.pid,
    )
    .map(({ dur = 0, tdur = dur }) => tdur / 1000)
    .toSorted((a, b) => b - a);
}
