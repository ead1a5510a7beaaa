import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { editionsSchema } from '../../model/Editions.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../model/Locale.ts';
import { readContentFile } from './readContentFile.ts';
import { readYaml } from './readYaml.ts';
import type { Report } from '../check/Report.ts';

export const EDITIONS_FILE = 'src/content/editions.yaml';

/** The languages whose pages are published, the default one first; the default one alone where nothing is declared. */
export function readEditions(root: string, report: Report): readonly Locale[] {
  const source = existsSync(join(root, EDITIONS_FILE)) ? readContentFile(root, EDITIONS_FILE, report) : null;
  if (source === null) return [DEFAULT_LOCALE];
  const read = readYaml(source, editionsSchema, report);
  if (read === null) return [DEFAULT_LOCALE];
  if (!read.value.editions.includes(DEFAULT_LOCALE)) {
    report({
      code: 'missing-edition',
      ...read.locate(['editions']),
      found: `没有 ${DEFAULT_LOCALE}`,
      expected: `总有 ${DEFAULT_LOCALE}：没有前缀的网址是它的`,
      fix: `加上 ${DEFAULT_LOCALE}`,
    });
    return [DEFAULT_LOCALE];
  }
  return LOCALES.filter((locale) => read.value.editions.includes(locale));
}
