import { sourceSchema, type Source } from '../model/Source.ts';
import { checkName } from './checkName.ts';
import { listFiles } from './listFiles.ts';
import { checkHiddenCharacters, readContentFile } from './readContentFile.ts';
import { readYaml } from './readYaml.ts';
import type { Report } from './Report.ts';

const FOLDER = 'data/sources';

/** Reads every `data/sources/<source>.yaml`. */
export function readSources(root: string, report: Report): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const name of listFiles(root, FOLDER, 'files')) {
    if (!name.endsWith('.yaml')) continue;
    const id = checkName(`${FOLDER}/${name}`, name.slice(0, -'.yaml'.length), report);
    const source = readContentFile(root, `${FOLDER}/${name}`, report);
    if (source === null) continue;
    checkHiddenCharacters(source, report);
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
    sources.set(id, { ...read.value, id });
  }
  return sources;
}
