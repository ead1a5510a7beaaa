import { cpus, loadavg } from 'node:os';
import type { Page } from '@playwright/test';

/** With this much other work waiting for every processor, time on the clock says nothing about a page. */
const BUSY = 2;

export function isMachineBusy(): boolean {
  return (loadavg()[0] ?? 0) > cpus().length * BUSY;
}

export interface TaskWatch {
  /** Long tasks since the page began or since `forget`, in milliseconds each. */
  readonly tasksMs: () => Promise<readonly number[]>;
  /** Layout shifts that no reader asked for. */
  readonly shifts: () => Promise<readonly string[]>;
  /** All layout shifts, those soon after input or a change of the window too. */
  readonly everyShift: () => Promise<readonly string[]>;
  readonly forget: () => Promise<void>;
}

interface Seen {
  readonly tasks: number[];
  readonly shifts: string[];
  readonly everyShift: string[];
}

/** As browsers report it; TypeScript's own library has no name for it. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** Watches long tasks and layout shifts of every page opened from now on, on a processor that many times slower. */
export async function watchTasks(page: Page, slowdown: number): Promise<TaskWatch> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    const boxOf = ({ x, y, width, height }: DOMRectReadOnly): string => [x, y, width, height].map(Math.round).join(' ');
    const moveOf = ({ node, previousRect, currentRect }: Shift['sources'][number]): string => {
      const element = node instanceof Element ? node : node?.parentElement;
      const name = `${element?.localName}.${element?.getAttribute('class')}`;
      return `${name} from ${boxOf(previousRect)} to ${boxOf(currentRect)}`;
    };
    const seen: Seen = { tasks: [], shifts: [], everyShift: [] };
    Object.assign(window, { fangzhiSeen: seen });
    new PerformanceObserver((list) => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;
      // What comes before the first paint blocks nobody: there is nothing to use yet.
      for (const entry of list.getEntries()) if (entry.startTime > paint) seen.tasks.push(Math.round(entry.duration));
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const shift = `${entry.value.toFixed(4)}: ${entry.sources.map(moveOf).join('; ')}`;
        seen.everyShift.push(shift);
        if (!entry.hadRecentInput) seen.shifts.push(shift);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const read = (): Promise<Seen> => page.evaluate(() => (window as unknown as { fangzhiSeen: Seen }).fangzhiSeen);
  return {
    tasksMs: async () => (await read()).tasks,
    shifts: async () => (await read()).shifts,
    everyShift: async () => (await read()).everyShift,
    forget: () =>
      page.evaluate(() => {
        const seen = (window as unknown as { fangzhiSeen: Seen }).fangzhiSeen;
        seen.tasks.length = 0;
        seen.shifts.length = 0;
        seen.everyShift.length = 0;
      }),
  };
}
