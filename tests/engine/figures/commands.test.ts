import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = mkdtempSync(join(tmpdir(), 'fangzhi-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function run(command: string, ...options: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['src/cli/fangzhi.ts', command, ...options], { encoding: 'utf8' });
}

const PAGE = write('page.txt', '甲县办事快\n\n建成。厂房\n\n3间。\n');

describe('npm run verify', () => {
  it.each([
    ['no source', [], '缺少 --source。用法：npm run verify -- --source 版面.txt\n'],
    ['no such file', ['--source', 'none.txt'], '读不了 none.txt：没有这个文件，请检查路径\n'],
    ['a folder', ['--source', folder], `读不了 ${folder}：这是一个文件夹，请给出其中的文件\n`],
  ])('says so and exits with 2: %s', (_, options, message) => {
    expect(run('verify', ...options)).toMatchObject({ status: 2, stdout: '', stderr: message });
  });

  it('says that a file is not UTF-8', () => {
    const path = join(folder, 'gbk.txt');
    writeFileSync(path, Buffer.from([0xbc, 0xd7, 0xcf, 0xd8]));
    const stderr = `读不了 ${path}：不是 UTF-8 编码，请另存为 UTF-8\n`;
    expect(run('verify', '--source', path)).toMatchObject({ status: 2, stderr });
  });

  it('lists what fails and exits with 1 on a page that is another', () => {
    const { status, stdout, stderr } = run('verify', '--source', PAGE);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^guangyuan-aluminium\/primary 在 regional-development-page\/guangyuan#36：台账是 61\.5万吨 exact（版面上找不到文章/mu,
    );
    expect(stderr).toMatch(/^0 of (\d+) figures verified$/mu);
    expect(stderr).not.toContain('    at ');
  });
});

describe('fingerprint', () => {
  it('writes the units of a record, a line each, and keeps what an editor wrote', () => {
    const record = write('record.yaml', '# 照印\narticles:\n  - id: jia\n    title: 甲县办事快 # 头条\n');
    expect(run('fingerprint', '--source', PAGE, '--record', record)).toMatchObject({ status: 0, stderr: '' });
    const text = readFileSync(record, 'utf8');
    expect(text).toMatch(/^# 照印\narticles:\n {2}- id: jia\n {4}title: 甲县办事快 # 头条\n {4}units:\n/u);
    expect(text.match(/^ +- \{ role: \w+, fingerprint: "[0-9a-f]{16}" \}$/gmu)).toHaveLength(3);
    expect(parse(text)).toMatchObject({
      articles: [{ units: [{ role: 'headline' }, { role: 'sentence' }, { role: 'sentence' }] }],
    });
  });

  it('says which title is not on the page, and what a record lacks', () => {
    const missing = write('missing.yaml', 'articles:\n  - title: 乙村丰收庆典\n');
    expect(run('fingerprint', '--source', PAGE, '--record', missing)).toMatchObject({
      status: 2,
      stderr: `版面上找不到标题 “乙村丰收庆典”：请核对 ${missing} 里的 title\n`,
    });
    const empty = write('empty.yaml', 'title: 页\n');
    expect(run('fingerprint', '--source', PAGE, '--record', empty).stderr).toContain('里没有 articles');
  });
});
