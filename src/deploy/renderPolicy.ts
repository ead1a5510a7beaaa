import { createHash } from 'node:crypto';

export interface InlineCode {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Whether it frames another page of the site. */
  readonly hasFrames?: boolean;
}

/** The content security policy of one page: nothing runs and nothing loads but what the page itself holds. */
export function renderPolicy(code: InlineCode): string {
  return [
    `default-src 'none'`,
    `script-src ${listSources(code.scripts, true)}`,
    `style-src ${listSources(code.styles, false)}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    ...(code.hasFrames === true ? [`frame-src 'self'`] : []),
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ');
}

function listSources(texts: readonly string[], allowsFiles: boolean): string {
  const hashes = [
    ...new Set(texts.map((text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`)),
  ];
  const sources = [...(allowsFiles ? [`'self'`] : []), ...hashes];
  return sources.length === 0 ? `'none'` : sources.join(' ');
}
