import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { formatProblem } from '../../../src/i18n/problems/formatProblem.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const DATASET = 'data/town-harvest/dataset.yaml';
const folders: string[] = [];

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** What is wrong, in English, with sites that add 77项, 16项 and 93个, once their dataset has been edited. */
function problemsOf(fixture: string, edit: (descriptor: string) => string, more = ''): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'fangzhi-alike-'));
  folders.push(root);
  cpSync(join(FIXTURES, 'base'), root, { recursive: true });
  cpSync(join(FIXTURES, 'broken', fixture), root, { recursive: true });
  writeFileSync(join(root, DATASET), edit(readFileSync(join(root, DATASET), 'utf8')));
  appendFileSync(join(root, 'data/reference/data.csv'), more);
  return readCatalog(root).problems.map((problem) => formatProblem(problem, 'en'));
}

const say = (text: string): string => text.replace('derived:', 'countsAlike: [项, 个]\nderived:');

describe('counting words that a dataset says count the same thing', () => {
  it.each(['identity-counting-words', 'derived-counting-words', 'chart-counting-words'])('add up in %s', (fixture) => {
    expect(problemsOf(fixture, (text) => text)).not.toEqual([]);
    expect(problemsOf(fixture, say)).toEqual([]);
  });

  it('still have to add up to the whole', () => {
    const wrong = (text: string): string => say(text).replace('[projects, sites]', '[projects, works]');
    const problems = problemsOf('identity-counting-words', wrong);
    expect(problems).toEqual([expect.stringContaining('[wrong-sum] Found: 77 + 93 = 170, but works is 93')]);
  });

  it('are not added to figures of a dataset that says nothing', () => {
    const yardstick = 'parks,园区,Parks,3,个,exact,reference,2023,某志,A gazetteer,parks,,\n';
    const other = (text: string): string => say(text).replace('b: works }', 'b: reference/parks }');
    const [problem, ...more] = problemsOf('derived-counting-words', other, yardstick);
    expect(more).toEqual([]);
    expect(problem).toContain(
      '[mixed-units-in-sum] Found: a sum of different counting words: 项, 个; reference does not',
    );
  });
});
