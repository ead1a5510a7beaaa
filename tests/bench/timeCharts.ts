import type { Browser } from 'playwright';

/** Milliseconds from navigation to the frame after the one that first holds the charts. */
export interface ChartTimes {
  readonly firstMs: number;
  readonly allMs: number;
}

const BITS_PER_SECOND = 1_600_000;
const ROUND_TRIP_MS = 150;
const CPU_SLOWDOWN = 4;
const PHONE = { width: 390, height: 844 };

/** Loads a page once as a phone on a slow network with an empty cache, and says when its charts were painted. */
export async function timeCharts(browser: Browser, url: string, chartCount: number): Promise<ChartTimes> {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const bytesPerSecond = BITS_PER_SECOND / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP_MS,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(watchCharts, chartCount);
  await page.goto(url, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => (window as unknown as { fangzhiTimes?: ChartTimes }).fangzhiTimes);
  const times = await handle.jsonValue();
  await context.close();
  if (times === undefined) throw new Error(`${url} never painted its charts`);
  return times;
}

/** Runs in the page. Frames come only when the browser paints: style sheets that block painting block this too. */
function watchCharts(chartCount: number): void {
  let firstMs = 0;
  const look = (): void => {
    const drawn = [...document.querySelectorAll('figure svg')].filter((svg) => svg.getBoundingClientRect().width > 100);
    const figures = new Set(drawn.map((svg) => svg.closest('figure')));
    const isParsed = document.readyState !== 'loading';
    requestAnimationFrame(() => {
      if (firstMs === 0 && figures.size > 0) firstMs = performance.now();
      if (figures.size >= chartCount && isParsed)
        Object.assign(window, { fangzhiTimes: { firstMs, allMs: performance.now() } });
      else look();
    });
  };
  requestAnimationFrame(look);
}
