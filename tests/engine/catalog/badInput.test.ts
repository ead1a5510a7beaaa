import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { readPattern } from '../../../src/datasets/checkConstraints.ts';

const BASE = join(import.meta.dirname, '../../fixtures/base');
const STORY = 'src/content/stories/town/zh.mdx';
const TABLE = 'data/town-harvest/data.csv';
const DATASET = 'data/town-harvest/dataset.yaml';
const CHART = 'src/content/charts/harvest.yaml';
const folders: string[] = [];

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

type Edit = (text: string) => string;

/** Codes and lines of everything wrong with the small sound site after one edit. */
function problemsOf(file: string, edit: Edit): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'fangzhi-bad-'));
  folders.push(root);
  cpSync(BASE, root, { recursive: true });
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), edit(readFileSync(join(root, file), 'utf8')));
  return readCatalog(root).problems.map(({ code, line }) => `${code}:${line ?? ''}`);
}

const write =
  (words: string): Edit =>
  (text) =>
    text.replace('<Chart', `${words}\n\n<Chart`);
const swap =
  (from: string, to: string): Edit =>
  (text) =>
    text.replace(from, to);
const notes = (times: number): string => `${'<Note>\n\n'.repeat(times)}字${'\n\n</Note>'.repeat(times)}`;

describe('input that crashed the reader', () => {
  it.each([
    ['an alias within its own anchor', CHART, swap('rows: [', 'rows: &a [*a, '), ['invalid-yaml:7']],
    ['__proto__ in a formula', DATASET, swap("'a / b", "'a / __proto__"), ['derived-figure:14', 'derived-figure:14']],
    [
      'constructor in a formula',
      DATASET,
      swap("'a / b", "'a / constructor"),
      ['derived-figure:14', 'derived-figure:14'],
    ],
    ['a million scale words', TABLE, swap('20万吨', '万'.repeat(1e6)), ['too-long:3']],
    ['scale words without end', TABLE, swap('20万吨', '万'.repeat(4000)), ['printed-unreadable:3']],
    ['brackets without end', CHART, (text: string) => `${text}options: ${'['.repeat(1e5)}`, ['too-deep:11']],
    ['components within components', STORY, write(notes(5000)), ['too-deep:118']],
  ] as const)('%s', (_, file, edit, expected) => {
    expect(problemsOf(file, edit)).toEqual(expected);
  });
});

describe('input that kept the reader busy for minutes', () => {
  it.each([
    ['a list without end', STORY, write('- 字\n'.repeat(20_000)), ['too-long:517']],
    ['lists in lists', STORY, write('- '.repeat(20_000)), ['too-deep:18']],
    ['asterisks', STORY, write('*'.repeat(50_000)), ['too-long:18']],
    ['paragraphs', STORY, write('字\n\n'.repeat(5000)), ['too-long:4014']],
    ['a story too long for anyone', STORY, write('字'.repeat(250_000)), ['too-long:1']],
    ['a number of 80,000 digits', TABLE, swap('20,', `${'2'.repeat(80_000)},`), ['too-long:3']],
    ['a cell of a million characters', TABLE, swap('小麦', '麦'.repeat(1e6)), ['too-long:3']],
  ] as const)('%s', { timeout: 5000 }, (_, file, edit, expected) => {
    expect(problemsOf(file, edit)).toEqual(expected);
  });

  it('a pattern that tracks back, on a cell that nearly fits it', { timeout: 5000 }, () => {
    expect(readPattern('(a+)+$')?.matches(`${'a'.repeat(5000)}b`)).toBe(false);
    expect(readPattern('(?=a)a')).toBeNull();
  });
});

describe('what was let pass', () => {
  it.each([
    ['a number in a link’s title', '[甲](/charts/harvest/ "3个")', 'link-title:18'],
    ['an escaped tab in a link', '[甲](/%09/evil)', 'unsafe-link:18'],
    ['an empty step in a link', '[甲](.//evil)', 'unsafe-link:18'],
    ['a user in a link', '[甲](https://good@evil.com/)', 'unsafe-link:18'],
    ['a reference to another host', '[甲][a]\n\n[a]: .//evil', 'unsafe-link:20'],
    ['code', '```js\nx\n```', 'code-in-story:18'],
    ['an attribute written twice', '<Fig id="town-harvest/grain" id="town-harvest/rice" />', 'duplicate-prop:18'],
    ['a day that there is not', '<Date at="2023-02-30">2月30日</Date>。', 'invalid-date:18'],
    ['what XML forbids', '字\uFFFE字', 'control-character:18'],
    ['private use', '字\uE000字', 'invisible-character:18'],
    ['what stands for a figure', '字\uFFFC字', 'invisible-character:18'],
  ] as const)('%s in a story', (_, words, expected) => {
    expect(problemsOf(STORY, write(words))).toEqual([expected]);
  });

  it.each([
    ['reversed text', String.raw`\u202E`],
    ['NUL', String.raw`\0`],
    ['half a character', String.raw`\uD800`],
  ])('%s by an escape of YAML', (_, escape) => {
    expect(problemsOf(CHART, swap("'稻谷', en", `"稻${escape}谷", en`))).toEqual(['control-character:9']);
  });
});

describe('what is pasted is named, and nothing that follows from it', () => {
  it.each([
    ['conflict markers in a table', TABLE, swap('wheat', '<<<<<<< HEAD\nwheat'), ['conflict-marker:3']],
    ['conflict markers in a chart', CHART, swap('rows', '<<<<<<< HEAD\nrows'), ['conflict-marker:7']],
    ['conflict markers in a story', STORY, swap('## 怎', '>>>>>>> main\n## 怎'), ['conflict-marker:20']],
    ['carriage returns alone', TABLE, (text: string) => text.replaceAll('\n', '\r'), ['line-ending:1']],
    ['UTF-16 without a mark', CHART, (text: string) => text.replace(/[ -~\n]/gu, '$&\0'), ['encoding-error:1']],
    ['sep=', TABLE, (text: string) => `sep=,\n${text}`, ['title-row:1']],
    ['rows with tabs', TABLE, (text: string) => text.replace(/(?<=\n.*),/gu, '\t'), ['wrong-delimiter:2']],
    ['a curly quote in a tag', STORY, swap('"harvest"', '“harvest”'), ['curly-quote-in-tag:18']],
    ['a space that keeps a key in its line', CHART, swap('form: ', 'form:\u00A0'), ['invisible-character:2']],
    ['one bad cell', TABLE, swap('20,万吨', '20,万顿'), ['printed-unit:3']],
  ] as const)('%s', (_, file, edit, expected) => {
    expect(problemsOf(file, edit)).toEqual(expected);
  });
});
