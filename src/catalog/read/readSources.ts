import { sourceSchema, type Source } from '../../model/Source.ts';
import { DEFAULT_LOCALE, type Locale } from '../../model/Locale.ts';
import { checkName } from './checkName.ts';
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
      if (all.findIndex((other) => other.id === article.id) === index) return;
      const found = `文章编号“${article.id}”不止一次`;
      report({
        code: 'duplicate-id',
        ...read.locate(['articles', index, 'id']),
        found,
        expected: '每篇文章一个编号',
        fix: '改成另一个编号',
      });
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
      report({
        code: 'missing-translation',
        ...locate(['articles', index, 'id']),
        found: `文章“${article.id}”没有 ${locale} 的译名`,
        expected: `${EDITIONS_FILE} 列出的每种语言都有译名`,
        fix: `在 translations 里写 ${locale}：title 和 byline`,
      });
    });
  }
}
