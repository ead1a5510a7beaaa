import type { z } from 'zod';
import { checkName, type NameUse } from './checkName.ts';
import { listFiles } from './listFiles.ts';
import { readContentFile } from './readContentFile.ts';
import { readYaml, type YamlText } from './readYaml.ts';
import type { Report } from '../check/Report.ts';

/** Reads every `<name>.yaml` of a folder by one schema. */
export function readYamlFolder<Written>(
  root: string,
  folder: string,
  schema: z.ZodType<Written>,
  report: Report,
  use: NameUse = 'file',
): readonly { readonly id: string; readonly text: YamlText<Written> }[] {
  return listFiles(root, folder, 'files').flatMap((name) => {
    const file = `${folder}/${name}`;
    if (!name.endsWith('.yaml')) return [];
    const id = checkName(file, name.slice(0, -'.yaml'.length), report, use);
    const source = readContentFile(root, file, report);
    if (source === null) return [];
    const text = readYaml(source, schema, report);
    return text === null ? [] : [{ id, text }];
  });
}
