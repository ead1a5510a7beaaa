import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'fangzhi-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

function runVerify(page: string, root = ROOT): Outcome {
  const file = join(folder, 'page.txt');
  writeFileSync(file, page);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/fangzhi.ts', 'verify', '--source', file], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, FANGZHI_ROOT: root },
  });
  return { status, output: stdout + stderr };
}

// The page itself is not ours to publish: whoever holds it names its folder in FANGZHI_SOURCES.
const sources = process.env['FANGZHI_SOURCES'];

describe.runIf(sources !== undefined)('npm run verify on the real page', () => {
  const page = sources === undefined ? '' : readFileSync(join(sources, 'page.txt'), 'utf8');

  it('proves every figure', () => {
    const { status, output } = runVerify(page);
    expect(output.trim()).toMatch(/^(\d+) of \1 figures verified$/);
    expect(status).toBe(0);
  });

  it.each([
    ['a digit', /170\s*万\s*吨/g, '171万吨', 'guangyuan-aluminium/'],
    ['a unit', /16\.7\s*万\s*亩/g, '16.7万公顷', 'xiuwen-kiwifruit/'],
    ['a hedge', /1000\s*余\s*名/g, '1000名', 'guangyuan-task-force/'],
  ])('fails and names the figure when %s is changed', (_, printed, changed, id) => {
    expect(page).toMatch(printed);
    const { status, output } = runVerify(page.replaceAll(printed, changed));
    expect(status).toBe(1);
    expect(output).toContain(id);
  });
});

describe('npm run verify without a page', () => {
  it('says in one line what is missing, and shows no stack', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/cli/fangzhi.ts', 'verify', '--source', join(folder, 'none.txt')],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    expect(status).not.toBe(0);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr).toContain('none.txt');
  });

  it('proves nothing by a text of another kind', () => {
    const { status, output } = runVerify('这不是那一页。\n');
    expect(status).toBe(1);
    expect(output).toMatch(/0 of \d+ figures verified/);
  });
});

describe('npm run verify before the story is written', () => {
  const root = join(folder, 'site');
  cpSync(join(ROOT, 'tests/fixtures/base'), root, { recursive: true });
  rmSync(join(root, 'src'), { recursive: true });

  it('needs nothing but the data', () => {
    const { output } = runVerify('镇上的收成\n\n镇上收了30万吨粮食。\n', root);
    expect(output).toMatch(/of \d+ figures verified/);
    expect(output).not.toContain('台账有错');
  });

  it('still refuses a ledger that cannot be read', () => {
    writeFileSync(join(root, 'data/town-harvest/data.csv'), 'id,label\n');
    expect(runVerify('镇上的收成\n', root).output).toContain('台账有错');
  });
});
