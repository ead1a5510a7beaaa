import type { HeaderRule } from './headerTable.ts';

/** The `_headers` file that Netlify, Cloudflare Pages and their like read; `base` ends with a slash. */
export function renderHeaders(rules: readonly HeaderRule[], base: string): string {
  return rules.map(({ path, headers }) => `${base}${path}\n${renderLines(headers)}`).join('\n');
}

function renderLines(headers: HeaderRule['headers']): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}
