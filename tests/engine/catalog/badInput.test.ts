import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { adviseOn } from '../../../src/catalog/read/adviseOn.ts';
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
    ['a fraction in one character', '收了½仓。', 'typed-number:18'],
    ['a numeral of a bank', '收了叁仓。', 'typed-number:18'],
    ['a digit of another script in a link', '[收了٣仓](/charts/harvest/)。', 'typed-number:18'],
    ['what XML forbids', '字\uFFFE字', 'control-character:18'],
    ['reversed text by a reference', '字&#x202E;字', 'control-character:18'],
    ['NUL by a reference', '字&#x0;字', 'invisible-character:18'],
    ['an odd space by a reference', '字&nbsp;字', 'invisible-character:18'],
    ['private use by a reference', '字&#xE000;字', 'invisible-character:18'],
    ['private use', '字\uE000字', 'invisible-character:18'],
    ['what stands for a figure', '字\uFFFC字', 'invisible-character:18'],
  ] as const)('%s in a story', (_, words, expected) => {
    expect(problemsOf(STORY, write(words))).toEqual([expected]);
  });

  it('a Roman numeral in a headline', () => {
    expect(problemsOf(CHART, swap('小麦多过', '小麦Ⅲ期多过'))).toEqual(['typed-number:4']);
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
    ['a table of Markdown', STORY, write('| 年 | 量 |\n|---|--:|\n| 2020 | 3万吨 |'), ['table-in-story:18']],
    ['a table without outer bars', STORY, write('年 | 量\n--- | ---\n甲 | 2'), ['table-in-story:18']],
    ['cells with tabs', STORY, write('年\t量\n2020\t3万吨'), ['table-in-story:18']],
    ['a CSV in a story', STORY, write('年,量,地\n2020,3,甲'), ['table-in-story:18']],
    ['a list of Word', STORY, write('•\t甲 3个\n•\t乙'), ['pasted-list:18']],
    ['a bare address', STORY, write('见 https://a.org/2023/b?c=1 一文。'), ['bare-address:18']],
    ['an address without its scheme', STORY, write('见www.a.org/2023。'), ['bare-address:18']],
    ['an address in angle brackets', STORY, write('见<https://a.org/2023>。'), ['bare-address:18']],
    ['an address in a chart', CHART, swap('小麦多过', '见https://a.org/2023多过'), ['bare-address:4']],
    ['HTML of a web page', STORY, write('<section><p>甲</p></section>'), ['raw-html:18']],
    ['a break of HTML', STORY, write('甲<br>乙'), ['raw-html:18']],
    ['a heading without its space', STORY, write('甲甲。\n####标题\n乙乙。'), ['heading-level:19']],
    ['a heading that ends a paragraph', STORY, write('甲甲。\n#### 标题'), ['heading-level:19']],
    ['an import within a paragraph', STORY, write("甲。\nimport X from 'y'\n乙。"), ['mdx-import:19']],
    ['a reference in a chart', CHART, swap('小麦多', '小麦&#x202E;多'), ['html-in-text:4']],
    ['a reference in a table', TABLE, swap('小麦', '小&nbsp;麦'), ['html-in-text:3']],
    ['semicolons in a table', TABLE, (text: string) => text.replaceAll(',', ';'), ['wrong-delimiter:1']],
    ['one bad cell', TABLE, swap('20,万吨', '20,万顿'), ['printed-unit:3']],
  ] as const)('%s', (_, file, edit, expected) => {
    expect(problemsOf(file, edit)).toEqual(expected);
  });
});

describe('what belongs to something else', () => {
  it('a map of places on a dataset that it does not draw', () => {
    const map = swap('form: bar', "form: tile-grid\noptions: { caption: { zh: '示意图', en: 'A scheme' } }");
    expect(problemsOf(CHART, map)).toContain('dataset-not-drawn:1');
  });

  it('an article that prints none of a story’s figures', () => {
    const other = (text: string): string =>
      text
        .replaceAll('town-harvest/grain', 'reference/marathon')
        .replaceAll(/town-harvest\/rice(?:-share)?/gu, 'reference/marathon');
    expect(problemsOf(STORY, other)).toEqual(['unrelated-article:5']);
  });

  it('a unit that the English subtitle lacks', () => {
    const at = problemsOf(CHART, swap('Harvest, in tonnes', 'Harvest'));
    expect(at).toEqual(['missing-unit:5']);
  });
});

describe('what only looks pasted', () => {
  it.each([
    '甲说，乙，丙，丁。',
    '[见这里](https://a.org/2023)。',
    '[https://a.org](https://a.org)。',
    'A&amp;B',
    '甲#乙，C#。',
    '- 甲\n- 乙',
  ])('%s is let pass', (words) => {
    expect(problemsOf(STORY, write(words))).toEqual([]);
  });
});

describe('many rows', () => {
  const row = (id: string): string =>
    `${id},稻谷,Rice,5,万吨,exact,5万吨,count,done,2023,town#2,,,{town-harvest/${id}-x},{town-harvest/${id}-x}\n`;
  const rows: Edit = (text) => text + Array.from({ length: 10_000 }, (_, index) => row(`r-${index}`)).join('');

  it('are all read where each cites what is not there', { timeout: 30_000 }, () => {
    expect(problemsOf(TABLE, rows)).toHaveLength(20_000);
  });

  it('are advised on only when it is asked for', { timeout: 5000 }, () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `r-${index}`);
    const advice = names.map((name) => adviseOn(`${name}-x`, names));
    expect(advice[7]?.nearest).toBe('r-7');
  });
});
