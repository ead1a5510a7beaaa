import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, CHROMIUM_PLACES } from './chromium.ts';
import { installFromDebian } from './installFromDebian.ts';
import { runCommand } from './runCommand.ts';

/**
 * Path of a Chromium that starts on this machine: CHROMIUM_PATH, Playwright's own, one that is installed, else one
 * that is installed now (Playwright's download, then Debian's package if we may). Undefined if none can be had.
 */
export async function findBrowser(): Promise<string | undefined> {
  const found = await firstThatStarts([process.env['CHROMIUM_PATH'], chromium.executablePath(), ...CHROMIUM_PLACES]);
  if (found !== undefined) return found;
  console.log('No Chromium starts here: installing one.');
  await runCommand('npx', ['playwright', 'install', 'chromium']);
  const downloaded = await firstThatStarts([chromium.executablePath()]);
  if (downloaded !== undefined) return downloaded;
  // Not every Debian has the shell: it must not keep the browser out.
  await installFromDebian(['chromium', 'fonts-noto-cjk'], ['chromium-headless-shell']);
  return firstThatStarts([chromium.executablePath(), ...CHROMIUM_PLACES]);
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
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
