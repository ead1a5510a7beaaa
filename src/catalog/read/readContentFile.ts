import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import { findHiddenCharacters, type HiddenCharacter } from '../../datasets/findHiddenCharacters.ts';
import { readUtf8 } from '../../datasets/readUtf8.ts';
import { findReferences } from '../check/findReferences.ts';
import { findFileFault } from './findFileFault.ts';
import type { Problem } from '../../model/Problem.ts';
import { contentFile, type ContentFile, type Place } from './ContentFile.ts';
import type { Report } from '../check/Report.ts';

/** One text file under the root as stored; null, with a problem, if it cannot be read. Of another encoding, the text is returned all the same. */
export function readStoredText(root: string, file: string, report: Report): string | null {
  const bytes = readBytes(root, file);
  if (bytes === null) {
    report({ ...faultOf('missing-file', file), file });
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

/** Reports what nobody can see in a story; tables check their own cells, YAML its own values. */
export function checkHiddenCharacters(source: ContentFile, report: Report): void {
  for (const one of findHiddenCharacters(source.text)) report(hiddenCharacter(one, source.at(one.offset)));
  for (const { offset, ...fault } of findReferences(source.text)) report({ ...fault, ...source.at(offset) });
}

export function hiddenCharacter({ code, name }: HiddenCharacter, place: Place): Problem {
  return { ...faultOf(code, name), ...place };
}

function readBytes(root: string, file: string): Uint8Array | null {
  try {
    return readFileSync(join(root, file));
  } catch {
    return null;
  }
}
