import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { CHROMIUM_ARGS } from './chromium.ts';
import { findBrowser } from './findBrowser.ts';

/** Starts the browser of this machine, without the sandbox that Chromium refuses to root. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: CHROMIUM_ARGS,
  });
}
