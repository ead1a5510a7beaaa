const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy: same-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
];
const FOR_EVER = 'Cache-Control: public, max-age=31536000, immutable';

/**
 * The `_headers` file that static hosts read. Framing can't be governed by a page's own `<meta>` policy, so it is here.
 * Two policies on one path would both apply: each top-level entry therefore gets a rule of its own, and no rule overlaps.
 */
export function renderHeaders(base: string, folders: readonly string[], files: readonly string[]): string {
  const framing = `Content-Security-Policy: frame-ancestors 'self'`;
  const pages = [...files.map((file) => `${base}${file}`), base, ...folders.map((folder) => `${base}${folder}/*`)];
  const rules = [
    renderRule(`${base}*`, EVERYWHERE),
    ...pages.map((path) => renderRule(path, [framing])),
    renderRule(`${base}_astro/*`, [FOR_EVER]),
    renderRule(`${base}fonts/*`, [FOR_EVER]),
  ];
  return rules.join('\n');
}

function renderRule(path: string, headers: readonly string[]): string {
  return `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`;
}
