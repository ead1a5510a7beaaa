import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runHere } from './runHere.ts';

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'fangzhi-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function runVerify(page: string, root = ROOT) {
  const file = join(folder, 'page.txt');
  writeFileSync(file, page);
  const { status, stdout, stderr } = await runHere(['verify', '--source', file], root);
  return { status, output: stdout + stderr };
}

// The page itself is not ours to publish: whoever holds it names its folder in FANGZHI_SOURCES.
const sources = process.env['FANGZHI_SOURCES'];

describe.runIf(sources !== undefined)('npm run verify on the real page', () => {
  const page = sources === undefined ? '' : readFileSync(join(sources, 'page.txt'), 'utf8');

  it('proves every figure', async () => {
    const { status, output } = await runVerify(page);
    expect(output.trim()).toMatch(/^(\d+) of \1 figures verified$/);
    expect(status).toBe(0);
  });

  it.each([
    ['a digit', /170\s*万\s*吨/g, '171万吨', 'guangyuan-aluminium/'],
    ['a unit', /16\.7\s*万\s*亩/g, '16.7万公顷', 'xiuwen-kiwifruit/'],
    ['a hedge', /1000\s*余\s*名/g, '1000名', 'guangyuan-task-force/'],
  ])('fails and names the figure when %s is changed', async (_, printed, changed, id) => {
    expect(page).toMatch(printed);
    const { status, output } = await runVerify(page.replaceAll(printed, changed));
    expect(status).toBe(1);
    expect(output).toContain(id);
  });
});

describe('npm run verify without a page', () => {
  it('says in one line what is missing, and shows no stack', async () => {
    const { status, stderr } = await runHere(['verify', '--source', join(folder, 'none.txt')]);
    expect(status).not.toBe(0);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr).toContain('none.txt');
  });

  it('proves nothing by a text of another kind', async () => {
    const { status, output } = await runVerify('这不是那一页。\n');
    expect(status).toBe(1);
    expect(output).toMatch(/0 of \d+ figures verified/);
  });
});

describe('npm run verify before the story is written', () => {
  const root = join(folder, 'site');
  cpSync(join(ROOT, 'tests/fixtures/base'), root, { recursive: true });
  rmSync(join(root, 'src'), { recursive: true });

  it('needs nothing but the data', async () => {
    const { output } = await runVerify('镇上的收成\n\n镇上收了30万吨粮食。\n', root);
    expect(output).toMatch(/of \d+ figures verified/);
    expect(output).not.toContain('台账有错');
  });

  it('still refuses a ledger that cannot be read', async () => {
    writeFileSync(join(root, 'data/town-harvest/data.csv'), 'id,label\n');
    expect((await runVerify('镇上的收成\n', root)).output).toContain('台账有错');
  });
});
