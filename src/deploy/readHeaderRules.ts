export interface HeaderRule {
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file: a path (one `*` stands for anything), then indented `Name: value` lines. */
export function readHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: (readonly [string, string])[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\s/u.test(line)) rules.at(-1)?.headers.push(readHeader(line.trim()));
    else rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules.map(({ pattern, headers }) => ({ matches: (path) => isMatch(path, pattern), headers }));
}

function readHeader(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

function isMatch(path: string, pattern: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === pattern;
  return path.startsWith(start) && path.endsWith(end) && path.length >= start.length + end.length;
}
