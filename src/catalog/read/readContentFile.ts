import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fault } from '../../datasets/Fault.ts';
import { findHiddenCharacters, type HiddenCharacter } from '../../datasets/findHiddenCharacters.ts';
import { readUtf8 } from '../../datasets/readUtf8.ts';
import { findFileFault } from './findFileFault.ts';
import type { Problem } from '../../model/Problem.ts';
import { contentFile, type ContentFile, type Place } from './ContentFile.ts';
import type { Report } from '../check/Report.ts';

/** One text file under the root as stored; null, with a problem, if it cannot be read. Of another encoding, the text is returned all the same. */
export function readStoredText(root: string, file: string, report: Report): string | null {
  const bytes = readBytes(root, file);
  if (bytes === null) {
    const fix = '补上这个文件，或删去它所在的文件夹';
    report({ ...fault('missing-file', '没有这个文件，或读不了', `${file} 存在`, fix), file });
    return null;
  }
  const { text, problems } = readUtf8(bytes, file);
  const wrong = problems.length > 0 ? null : findFileFault(text, file);
  if (wrong !== null) report({ ...wrong, file });
  problems.forEach(report);
  return wrong === null ? text : null;
}

/** The same with its lines ended by `\n`, and with a way from offsets to lines. */
export function readContentFile(root: string, file: string, report: Report): ContentFile | null {
  const text = readStoredText(root, file, report);
  return text === null ? null : contentFile(file, text.replaceAll('\r\n', '\n'));
}

/** Reports what nobody can see in a YAML or MDX file; tables check their own cells. */
export function checkHiddenCharacters(source: ContentFile, report: Report): void {
  for (const one of findHiddenCharacters(source.text)) report(hiddenCharacter(one, source.at(one.offset)));
}

export function hiddenCharacter({ code, name }: HiddenCharacter, place: Place): Problem {
  return { ...fault(code, `看不见的字符 ${name}`, '只有看得见的字', '删去这个字符'), ...place };
}

function readBytes(root: string, file: string): Uint8Array | null {
  try {
    return readFileSync(join(root, file));
  } catch {
    return null;
  }
}
