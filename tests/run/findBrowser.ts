import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { runCommand } from './runCommand.ts';

const USUAL_PLACES = [
  // The browser without its windows does the same work in half the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of a Chromium that starts on this machine: CHROMIUM_PATH, Playwright's own, one that is installed, else one
 * that is installed now (Playwright's download, then Debian's package if we may). Undefined if none can be had.
 */
export async function findBrowser(): Promise<string | undefined> {
  const found = await firstThatStarts([process.env['CHROMIUM_PATH'], chromium.executablePath(), ...USUAL_PLACES]);
  if (found !== undefined) return found;
  console.log('No Chromium starts here: installing one.');
  await runCommand('npx', ['playwright', 'install', 'chromium']);
  const downloaded = await firstThatStarts([chromium.executablePath()]);
  if (downloaded !== undefined) return downloaded;
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    await runCommand('apt-get', ['update', '-qq']);
    // Not every Debian has the shell: it must not keep the browser out.
    for (const names of [['chromium', 'fonts-noto-cjk'], ['chromium-headless-shell']]) {
      await runCommand('apt-get', ['install', '-y', '-qq', ...names], { DEBIAN_FRONTEND: 'noninteractive' });
    }
  }
  return firstThatStarts([chromium.executablePath(), ...USUAL_PLACES]);
}

/** Chromium refuses its sandbox to root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function firstThatStarts(candidates: readonly (string | undefined)[]): Promise<string | undefined> {
  for (const path of candidates) {
    if (path !== undefined && existsSync(path) && (await doesStart(path))) return path;
  }
  return undefined;
}

/** A file that is there may lack shared libraries: only a start tells. */
async function doesStart(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: isRoot() ? ['--no-sandbox'] : [], timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
