import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runHere } from '../cli/runHere.ts';

const folder = mkdtempSync(join(tmpdir(), 'fangzhi-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const run = (command: string, ...options: readonly string[]) => runHere([command, ...options]);

const PAGE = write('page.txt', '甲县办事快\n\n建成。厂房\n\n3间。\n');

describe('npm run verify', () => {
  it.each([
    ['no source', [], '缺少 --source。用法：npm run verify -- --source 版面.txt\n'],
    ['no such file', ['--source', 'none.txt'], '读不了 none.txt：没有这个文件，请检查路径\n'],
    ['a folder', ['--source', folder], `读不了 ${folder}：这是一个文件夹，请给出其中的文件\n`],
  ])('says so and exits with 2: %s', async (_, options, message) => {
    expect(await run('verify', ...options)).toMatchObject({ status: 2, stdout: '', stderr: message });
  });

  it('says that a file is not UTF-8', async () => {
    const path = join(folder, 'gbk.txt');
    writeFileSync(path, Buffer.from([0xbc, 0xd7, 0xcf, 0xd8]));
    const stderr = `读不了 ${path}：不是 UTF-8 编码，请另存为 UTF-8\n`;
    expect(await run('verify', '--source', path)).toMatchObject({ status: 2, stderr });
  });

  it('lists what fails and exits with 1 on a page that is another', async () => {
    const { status, stdout, stderr } = await run('verify', '--source', PAGE);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^guangyuan-aluminium\/primary 在 regional-development-page\/guangyuan#36：台账是 61\.5万吨 exact（版面上找不到文章/mu,
    );
    expect(stderr).toMatch(/^0 of (\d+) figures verified$/mu);
    expect(stderr).not.toContain('    at ');
    const english = await run('verify', '--source', PAGE, '--lang', 'en');
    expect(english.stderr).toMatch(
      /^guangyuan-aluminium\/primary in regional-development-page\/guangyuan#36: the ledger says 61\.5万吨 exact \(the page has no article “.+”\)$/mu,
    );
  });
});

describe('fingerprint', () => {
  it('lists what is missing in the language it speaks', async () => {
    const options = await run('fingerprint', '--lang', 'en');
    expect(options.stderr).toMatch(/^--source and --record are missing\. Usage: /u);
    const record = write('absent.yaml', 'articles:\n  - { id: a, title: 甲 }\n  - { id: b, title: 乙 }\n');
    const absent = (...language: readonly string[]) =>
      run('fingerprint', '--source', PAGE, '--record', record, ...language);
    expect((await absent()).stderr).toContain('版面上找不到标题 “甲”、“乙”：');
    expect((await absent('--lang', 'en')).stderr).toContain('the page has no headline “甲”, “乙”:');
  });

  it('writes the units of a record, a line each, and keeps what an editor wrote', async () => {
    const record = write('record.yaml', '# 照印\narticles:\n  - id: jia\n    title: 甲县办事快 # 头条\n');
    expect(await run('fingerprint', '--source', PAGE, '--record', record)).toMatchObject({ status: 0, stderr: '' });
    const text = readFileSync(record, 'utf8');
    expect(text).toMatch(/^# 照印\narticles:\n {2}- id: jia\n {4}title: 甲县办事快 # 头条\n {4}units:\n/u);
    expect(text.match(/^ +- \{ role: \w+, fingerprint: "[0-9a-f]{16}" \}$/gmu)).toHaveLength(3);
    expect(parse(text)).toMatchObject({
      articles: [{ units: [{ role: 'headline' }, { role: 'sentence' }, { role: 'sentence' }] }],
    });
  });

  it('prints the sentences with the numbers that rows cite', async () => {
    const record = write('numbers.yaml', 'articles:\n  - id: jia\n    title: 甲县办事快\n');
    const { stdout } = await run('fingerprint', '--source', PAGE, '--record', record);
    expect(stdout).toBe('甲县办事快：3 句\njia#1 甲县办事快\njia#2 建成。\njia#3 厂房3间。\n');
  });

  it('says what would change, and changes it only when told so twice', async () => {
    const record = write('again.yaml', 'articles:\n  - id: jia\n    title: 甲县办事快\n');
    const other = write('other.txt', '甲县办事快\n\n建好。厂房\n\n3间。又一句。\n');
    await run('fingerprint', '--source', PAGE, '--record', record);
    const written = readFileSync(record, 'utf8');
    expect(await run('fingerprint', '--source', PAGE, '--record', record)).toMatchObject({ status: 0 });
    const refused = await run('fingerprint', '--source', other, '--record', record);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('登记了 3 句，版面上是 4 句，不同的是第 2、4 句\n');
    expect(readFileSync(record, 'utf8')).toBe(written);
    const english = await run('fingerprint', '--source', other, '--record', record, '--lang', 'en');
    expect(english.stderr).toContain('different are 2, 4\n');
    const forced = await run('fingerprint', '--source', other, '--record', record, '--force');
    expect(forced).toMatchObject({ status: 0 });
    expect(readFileSync(record, 'utf8')).not.toBe(written);
  });

  it('says which title is not on the page, and what a record lacks', async () => {
    const missing = write('missing.yaml', 'articles:\n  - title: 乙村丰收庆典\n');
    expect(await run('fingerprint', '--source', PAGE, '--record', missing)).toMatchObject({
      status: 2,
      stderr: `版面上找不到标题 “乙村丰收庆典”：请核对 ${missing} 里的 title\n`,
    });
    const empty = write('empty.yaml', 'title: 页\n');
    const { stderr } = await run('fingerprint', '--source', PAGE, '--record', empty);
    expect(stderr).toContain('里没有 articles');
  });
});
