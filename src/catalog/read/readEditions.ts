import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { faultOf } from '../../i18n/problems/faultOf.ts';
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
  const { editions } = read.value;
  editions.forEach((locale, index) => {
    if (editions.indexOf(locale) === index) return;
    report({ ...faultOf('duplicate-edition', locale), ...read.locate(['editions', index]) });
  });
  if (!editions.includes(DEFAULT_LOCALE)) {
    report({ ...faultOf('missing-edition', DEFAULT_LOCALE), ...read.locate(['editions']) });
    return [DEFAULT_LOCALE];
  }
  return LOCALES.filter((locale) => editions.includes(locale));
}
