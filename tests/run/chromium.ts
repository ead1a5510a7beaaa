/** Where systems put a Chromium. */
export const CHROMIUM_PLACES = [
  // The browser without its windows does the same work in half the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Chromium refuses its sandbox to root. */
export const CHROMIUM_ARGS: string[] = isRoot() ? ['--no-sandbox'] : [];

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
