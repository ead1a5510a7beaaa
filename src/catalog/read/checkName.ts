import type { Report } from '../check/Report.ts';

/** File names become ids and URLs: lower-case Latin letters, digits and hyphens. Returns the name all the same. */
export function checkName(file: string, name: string, report: Report): string {
  if (!isName(name)) {
    report({
      code: 'invalid-id',
      file,
      found: `名称“${name}”`,
      expected: '小写拉丁字母、数字和连字符，如 aluminium-capacity',
      fix: '改名；它会出现在网址里',
    });
  }
  return name;
}

export function isName(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name);
}
