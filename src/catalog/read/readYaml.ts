import { isMap, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import type { ContentFile, Place } from './ContentFile.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import { findHiddenCharacters } from '../../datasets/findHiddenCharacters.ts';
import type { Fault } from '../../model/Problem.ts';
import type { Problem } from '../../model/Problem.ts';
import { describeIssues } from './describeIssue.ts';
import { hiddenCharacter } from './readContentFile.ts';
import { findFullWidthMarks, findFullWidthQuote } from './findFullWidthMarks.ts';
import type { Report } from '../check/Report.ts';

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
  const hidden = findHiddenCharacters(yaml).map((one) => hiddenCharacter(one, source.at(one.offset)));
  hidden.forEach(report);
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'error', strict: true, uniqueKeys: true });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    // Where nobody sees what is written, the parser's complaint is about something else.
    if (hidden.length > 0) return null;
    const problems = faults.map(({ code, pos }) => ({ ...describeSyntax(code, source, pos[0]), ...source.at(pos[0]) }));
    const { marks, first } = placeMarks(yaml, source);
    // After a mark that separates nothing, the parser is lost.
    [...problems.filter(({ line }) => line < first), ...marks].forEach(report);
    return null;
  }
  findEscaped(document, source).forEach(report);
  const locate = (path: YamlPath, words?: string): Place => source.at(offsetOf(document, source.text, path, words));
  const written = toPlain(document, source, report);
  if (written === undefined) return null;
  const read = schema.safeParse(written);
  const { marks, lines, inLists } = placeMarks(yaml, source);
  if (read.success) {
    inLists.forEach(report);
    return inLists.length > 0 ? null : { value: read.data, source, locate };
  }
  if (hidden.length > 0) return null;
  const problems = describeIssues(read.error, schema, written).map(({ path, ...problem }) => ({
    ...problem,
    ...locate(path),
  }));
  [...problems.filter(({ line }) => !lines.has(line)), ...marks].forEach(report);
  return null;
}

interface Marks {
  readonly marks: readonly Problem[];
  readonly inLists: readonly Problem[];
  readonly lines: ReadonlySet<number>;
  /** Line of the first; infinite if there is none. */
  readonly first: number;
}

function placeMarks(yaml: string, source: ContentFile): Marks {
  const found = findFullWidthMarks(yaml).map(({ offset, isInList, ...fault }) => ({
    isInList,
    problem: { ...fault, ...source.at(offset) },
  }));
  const marks = found.map(({ problem }) => problem);
  const lines = marks.map(({ line }) => line);
  const inLists = found.flatMap(({ isInList, problem }) => (isInList ? [problem] : []));
  return { marks, inLists, lines: new Set(lines), first: Math.min(...lines) };
}

/** Characters that no reader sees, written as escapes: the file itself shows only `\\u202E`. */
function findEscaped(document: Document, source: ContentFile): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar: (_, { value, range }) => {
      const [start = 0, end = start] = range ?? [];
      if (typeof value !== 'string' || !source.text.slice(start, end).includes('\\')) return;
      for (const one of findHiddenCharacters(value)) problems.push(hiddenCharacter(one, source.at(start)));
    },
  });
  return problems;
}

function toPlain(document: Document, source: ContentFile, report: Report): unknown {
  const aliases: number[] = [];
  visit(document, { Alias: (_, { range }) => void aliases.push(range?.[0] ?? 0) });
  const [first] = aliases;
  if (first === undefined) return document.toJS() ?? {};
  report({ ...faultOf('invalid-yaml/alias'), ...source.at(first) });
  return undefined;
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

function describeSyntax(code: string, source: ContentFile, offset: number): Fault {
  const place = source.at(offset);
  const line = (source.text.split('\n')[place.line - 1] ?? '').trim();
  if (code === 'DUPLICATE_KEY') return faultOf('invalid-yaml/repeated', line);
  if (code === 'TAB_AS_INDENT') return faultOf('invalid-yaml/tabs');
  return findFullWidthQuote(line) ?? faultOf('invalid-yaml', line, code);
}
