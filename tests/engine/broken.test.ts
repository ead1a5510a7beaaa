import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/catalog/check/checkContent.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const HOUSE = join(import.meta.dirname, '../..');
const CHECK = [join(HOUSE, 'src/cli/fangzhi.ts'), 'check'];
const cases = readdirSync(join(FIXTURES, 'broken')).toSorted();
const folders: string[] = [];

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The small sound site with a case's files laid over it. */
function layOut(name: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'fangzhi-broken-'));
  folders.push(folder);
  cpSync(join(FIXTURES, 'base'), folder, { recursive: true });
  if (name !== null) cpSync(join(FIXTURES, 'broken', name), folder, { recursive: true });
  return folder;
}

/** `expected.txt`: one line a problem, each the beginning of what is printed. */
function expectedOf(name: string): readonly string[] {
  return readFileSync(join(FIXTURES, 'broken', name, 'expected.txt'), 'utf8')
    .trimEnd()
    .split('\n');
}

function runNode(
  args: readonly string[],
  root: string,
): Promise<{ readonly exitCode: number; readonly output: string }> {
  return new Promise((resolve) => {
    const options = { cwd: HOUSE, env: { ...process.env, FANGZHI_ROOT: root } };
    const child = execFile(process.execPath, args, options, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, output: `${stdout}${stderr}` });
    });
  });
}

describe('a sound site', () => {
  it('passes', () => {
    expect(checkContent(layOut(null))).toEqual({ exitCode: 0, output: '8 figures, 1 charts, 1 stories checked' });
  });
});

describe('a broken site', () => {
  it('comes in at least thirty kinds', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
  });

  it.each(cases)('%s fails with its own message and no other', (name) => {
    const root = layOut(name);
    const { exitCode, output } = checkContent(root);
    const printed = output.split('\n').slice(0, -1);
    const expected = expectedOf(name);
    expect(printed.map((line, index) => line.slice(0, expected[index]?.length))).toEqual(expected);
    expect(exitCode).toBe(1);
    expect(output).not.toMatch(/^\s+at /mu);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});

describe('npm run check', () => {
  it('says in one line that all is well and exits 0', async () => {
    const { exitCode, output } = await runNode(CHECK, layOut(null));
    expect(output).toBe('8 figures, 1 charts, 1 stories checked\n');
    expect(exitCode).toBe(0);
  });

  it('prints each problem, their count and no stack trace, and exits 1', async () => {
    const name = 'csv-gbk';
    const { exitCode, output } = await runNode(CHECK, layOut(name));
    expect(output).toContain(expectedOf(name)[0]);
    expect(output).toMatch(/^\d+ problems? found$/mu);
    expect(output).not.toMatch(/^\s+at /mu);
    expect(exitCode).toBe(1);
  });

  it('says that a folder without content has none', async () => {
    const { exitCode, output } = await runNode(CHECK, join(FIXTURES, 'broken'));
    expect(output).toContain('data [empty-root] 发现：一个数据集也没有');
    expect(exitCode).toBe(1);
  });
});
