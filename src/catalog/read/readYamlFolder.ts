import type { z } from 'zod';
import { checkName } from './checkName.ts';
import { listFiles } from './listFiles.ts';
import { readContentFile } from './readContentFile.ts';
import { readYaml, type YamlText } from './readYaml.ts';
import type { Report } from '../check/Report.ts';

/** Reads every `<name>.yaml` of a folder by one schema; `what` tells the editor what such a file holds. */
export function readYamlFolder<Written>(
  root: string,
  folder: string,
  what: string,
  schema: z.ZodType<Written>,
  report: Report,
): readonly { readonly id: string; readonly text: YamlText<Written> }[] {
  return listFiles(root, folder, 'files').flatMap((name) => {
    const file = `${folder}/${name}`;
    if (!name.endsWith('.yaml')) {
      report({ code: 'unknown-file', file, found: '不认识的文件', expected: `<${what}>.yaml`, fix: '改名或移走' });
      return [];
    }
    const id = checkName(file, name.slice(0, -'.yaml'.length), report);
    const source = readContentFile(root, file, report);
    if (source === null) return [];
    const text = readYaml(source, schema, report);
    return text === null ? [] : [{ id, text }];
  });
}
