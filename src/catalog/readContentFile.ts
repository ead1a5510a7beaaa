import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findHiddenCharacters } from '../datasets/findHiddenCharacters.ts';
import { readUtf8 } from '../datasets/readUtf8.ts';
import { contentFile, type ContentFile } from './ContentFile.ts';
import type { Report } from './Report.ts';

/** Reads one text file under the root; null, with a problem, if it cannot be read. Encoding problems are reported, the text is still returned. */
export function readContentFile(root: string, file: string, report: Report): ContentFile | null {
  const bytes = readBytes(root, file);
  if (bytes === null) {
    report({
      code: 'missing-file',
      file,
      found: '没有这个文件，或读不了',
      expected: `${file} 存在`,
      fix: '补上这个文件，或删去它所在的文件夹',
    });
    return null;
  }
  const { text, problems } = readUtf8(bytes, file);
  problems.forEach(report);
  return contentFile(file, text.replaceAll('\r\n', '\n'));
}

/** Reports what nobody can see in a YAML or MDX file; tables check their own cells. */
export function checkHiddenCharacters(source: ContentFile, report: Report): void {
  for (const { code, name, offset } of findHiddenCharacters(source.text)) {
    report({
      code,
      ...source.at(offset),
      found: `看不见的字符 ${name}`,
      expected: '只有看得见的字',
      fix: '删去这个字符',
    });
  }
}

function readBytes(root: string, file: string): Uint8Array | null {
  try {
    return readFileSync(join(root, file));
  } catch {
    return null;
  }
}
