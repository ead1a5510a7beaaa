import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const HOUSE = join(import.meta.dirname, '../..');
const FIXTURES = join(HOUSE, 'tests/fixtures');
const ASTRO = join(HOUSE, 'node_modules/astro/bin/astro.mjs');
const CASE = join(FIXTURES, 'broken/story-typed-number');
const root = mkdtempSync(join(tmpdir(), 'fangzhi-broken-'));
afterAll(() => rmSync(root, { recursive: true }));

// Here and not beside the other broken sites, since no two builds of one folder may run at a time.
describe('a build of a broken site', () => {
  it('stops with the message of the check and leaves dist alone', { timeout: 120_000 }, async () => {
    cpSync(join(FIXTURES, 'base'), root, { recursive: true });
    cpSync(CASE, root, { recursive: true });
    const dist = join(HOUSE, 'dist');
    const stateOf = (): number | null => (existsSync(dist) ? statSync(dist).mtimeMs : null);
    const before = stateOf();
    const { exitCode, output } = await build(root);
    expect(output).toContain(readFileSync(join(CASE, 'expected.txt'), 'utf8').trimEnd().split('\n')[0]);
    expect(output).not.toMatch(/^\s+at /mu);
    expect(exitCode).toBe(1);
    expect(stateOf()).toBe(before);
  });
});

function build(content: string): Promise<{ readonly exitCode: number; readonly output: string }> {
  return new Promise((resolve) => {
    const options = { cwd: HOUSE, env: { ...process.env, FANGZHI_ROOT: content } };
    const child = execFile(process.execPath, [ASTRO, 'build'], options, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, output: `${stdout}${stderr}` });
    });
  });
}
