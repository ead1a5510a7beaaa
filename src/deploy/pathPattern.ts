/** A path of the header table as a regular expression over decoded request paths; `base` ends with a slash. */
export function pathPattern(path: string, base: string): string {
  const escaped = `${base}${path}`.replace(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return `^${escaped.replace('*', '.*')}$`;
}
