import { faultOf } from '../../i18n/problems/faultOf.ts';
import { sourceSchema, type Source } from '../../model/Source.ts';
import { DEFAULT_LOCALE, type Locale } from '../../model/Locale.ts';
import { checkName, findNameFault } from './checkName.ts';
import { listFiles } from './listFiles.ts';
import { readContentFile } from './readContentFile.ts';
import { EDITIONS_FILE } from './readEditions.ts';
import { readYaml, type YamlText } from './readYaml.ts';
import type { Report } from '../check/Report.ts';

const FOLDER = 'data/sources';

/** Reads every `data/sources/<source>.yaml`. Every article has a name in each edition. */
export function readSources(root: string, editions: readonly Locale[], report: Report): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const name of listFiles(root, FOLDER, 'files')) {
    if (!name.endsWith('.yaml')) continue;
    const id = checkName(`${FOLDER}/${name}`, name.slice(0, -'.yaml'.length), report);
    const source = readContentFile(root, `${FOLDER}/${name}`, report);
    if (source === null) continue;
    const read = readYaml(source, sourceSchema, report);
    if (read === null) continue;
    read.value.articles.forEach((article, index, all) => {
      const badName = findNameFault(article.id, 'row');
      if (badName !== null) report({ ...badName, ...read.locate(['articles', index, 'id']) });
      if (all.findIndex((other) => other.id === article.id) === index) return;
      report({ ...faultOf('duplicate-id/article', article.id), ...read.locate(['articles', index, 'id']) });
    });
    checkTranslations(read, editions, report);
    sources.set(id, { ...read.value, id });
  }
  return sources;
}

function checkTranslations(
  { value, locate }: YamlText<Omit<Source, 'id'>>,
  editions: readonly Locale[],
  report: Report,
): void {
  for (const locale of editions.filter((one) => one !== DEFAULT_LOCALE)) {
    value.articles.forEach((article, index) => {
      if (article.translations[locale] !== undefined) return;
      const missing = faultOf('missing-translation/article', article.id, locale, EDITIONS_FILE);
      report({ ...missing, ...locate(['articles', index, 'id']) });
    });
  }
}
