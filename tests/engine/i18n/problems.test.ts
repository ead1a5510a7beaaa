import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { enProblems } from '../../../src/i18n/problems/en/enProblems.ts';
import { faultOf } from '../../../src/i18n/problems/faultOf.ts';
import { formatProblem } from '../../../src/i18n/problems/formatProblem.ts';
import { zhProblems } from '../../../src/i18n/problems/zh/zhProblems.ts';
import { ownWords } from './ownWords.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function problemsOf(name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'fangzhi-english-'));
  folders.push(folder);
  cpSync(join(FIXTURES, 'base'), folder, { recursive: true });
  cpSync(join(FIXTURES, 'broken', name), folder, { recursive: true });
  return readCatalog(folder).problems;
}

describe('messages', () => {
  it('are the same ones in both languages', () => {
    expect(Object.keys(enProblems).toSorted()).toEqual(Object.keys(zhProblems).toSorted());
  });

  it.each(readdirSync(join(FIXTURES, 'broken')).toSorted())(
    'of %s hold no Chinese in English but what they quote',
    (name) => {
      for (const problem of problemsOf(name)) {
        const said = formatProblem(problem, 'en');
        expect(ownWords(said, problem.given)).not.toMatch(/\p{Script=Han}/u);
        expect(said).toMatch(/\] Found: .+ Expected: .+ To do: .+/su);
      }
    },
  );

  it('say where, what was found, what was expected and what to do', () => {
    const said = problemsOf('story-unknown-figure').map((problem) => formatProblem(problem, 'en'));
    expect(said.join('\n')).toMatch(/\.mdx:\d+:\d+ \[unknown-figure\] Found: no figure “/u);
  });

  it('rename fields in advice, but no files and no citations', () => {
    const renames = { dataset: 'figures', rows: 'figures' };
    const problem = { ...faultOf('malformed-citation', '{}'), file: 'a.yaml', renames };
    expect(formatProblem(problem, 'en')).toMatch(/To do: in braces write \{dataset\/row\},/u);
    const other = { ...faultOf('drawing-failed', '…', 'bar'), file: 'a.yaml', renames };
    expect(formatProblem(other, 'en')).toMatch(/To do: check figures and options/u);
  });
});
