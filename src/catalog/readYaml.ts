import { isMap, isScalar, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import type { ContentFile, Place } from './ContentFile.ts';
import { describeIssues } from './describeIssue.ts';
import type { Report } from './Report.ts';

export type YamlPath = readonly (string | number)[];

/** A checked YAML document that still knows where each of its values is written. */
export interface YamlText<Value> {
  readonly value: Value;
  readonly source: ContentFile;
  /** Where the value at a path is written; of the nearest parent if it is absent. */
  readonly locate: (path: YamlPath, words?: string) => Place;
}

/**
 * Reads YAML against a schema: null, with all problems reported, if it does not fit.
 * `yaml` is the part of the file that is YAML; offsets must be those of the file.
 */
export function readYaml<Schema extends z.ZodType>(
  source: ContentFile,
  schema: Schema,
  report: Report,
  yaml = source.text,
): YamlText<z.output<Schema>> | null {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'error', strict: true, uniqueKeys: true });
  const faults = [...document.errors, ...document.warnings];
  for (const fault of faults)
    report({ code: 'invalid-yaml', ...source.at(fault.pos[0]), ...describeSyntax(fault.code, source, fault.pos[0]) });
  if (faults.length > 0) return null;
  const locate = (path: YamlPath, words?: string): Place => source.at(offsetOf(document, source.text, path, words));
  const written = toPlain(document, source, report);
  if (written === undefined) return null;
  const read = schema.safeParse(written);
  if (read.success) return { value: read.data, source, locate };
  for (const { path, ...problem } of describeIssues(read.error, schema, written))
    report({ ...problem, ...locate(path) });
  return null;
}

function toPlain(document: Document, source: ContentFile, report: Report): unknown {
  try {
    const written: unknown = document.toJS({ maxAliasCount: 20 });
    return written ?? {};
  } catch {
    report({
      code: 'invalid-yaml',
      ...source.at(0),
      found: '别名（*）层层嵌套',
      expected: '直接写出的值',
      fix: '删去 & 和 *，把值写全',
    });
    return undefined;
  }
}

function offsetOf(document: Document, text: string, path: YamlPath, words: string | undefined): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const start = startOf(document, path.slice(0, depth), depth === path.length);
    if (start === null) continue;
    const found = words === undefined ? -1 : text.indexOf(words, start);
    return found >= 0 ? found : start;
  }
  return document.contents?.range?.[0] ?? 0;
}

function startOf(document: Document, path: YamlPath, isWhole: boolean): number | null {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const node = document.getIn(path, true) as Node | undefined;
  if (isWhole && isScalar(node) && node.range) return node.range[0];
  // A missing child is best shown at its parent's key, and an unknown key at the key itself.
  if (isMap(parent)) {
    const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key as
      Node | undefined;
    if (key?.range) return key.range[0];
  }
  return node?.range?.[0] ?? null;
}

function describeSyntax(
  code: string,
  source: ContentFile,
  offset: number,
): { found: string; expected: string; fix: string } {
  const place = source.at(offset);
  const line = (source.text.split('\n')[place.line - 1] ?? '').trim();
  const found = `“${line}”这里 YAML 读不通（${code}）`;
  if (code === 'DUPLICATE_KEY')
    return { found: `“${line}”这一项重复了`, expected: '每一项只写一次', fix: '删去重复的一项' };
  if (code === 'TAB_AS_INDENT')
    return { found: '用制表符缩进', expected: '用空格缩进', fix: '把行首的制表符换成两个空格' };
  return {
    found,
    expected: '一行一项“键: 值”，同级缩进相同',
    fix: '检查冒号后的空格、缩进和引号；含 {…} 的文字要整句加引号',
  };
}
