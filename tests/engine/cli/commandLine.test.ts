import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runHere } from './runHere.ts';

const run = (...args: readonly string[]) => runHere(args);

const COMMANDS = ['check', 'verify', 'fingerprint', 'serve', 'server-config'];

describe('every command', () => {
  it.each(COMMANDS)(
    '%s says what it does and how it ends, in either language, and does nothing else',
    async (command) => {
      const chinese = await run(command, '--help');
      expect(chinese).toMatchObject({ status: 0, stderr: '' });
      expect(chinese.stdout).toMatch(/^用法： npm /u);
      expect(chinese.stdout).toContain('退出码：0');
      const english = await run(command, '--lang', 'en', '--help');
      expect(english).toMatchObject({ status: 0, stderr: '' });
      expect(english.stdout).toMatch(/^Usage: npm /u);
      expect(english.stdout).toContain('Exit codes: 0');
      expect(english.stdout).not.toMatch(/\p{Script=Han}/u);
    },
  );

  it.each(COMMANDS)('%s refuses an option it does not know, with its usage and no stack', async (command) => {
    const { status, stdout, stderr } = await run(command, '--nonsense');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^没有 --nonsense 这个选项。用法：npm [^\n]+\n$/u);
    const english = await run(command, '--nonsense', '--lang', 'en');
    expect(english.stderr).toMatch(/^there is no option --nonsense\. Usage: npm /u);
  });
});

describe('a command line that is wrong', () => {
  it.each([
    [['check', 'data'], '多写了 data。用法：npm run check'],
    [['check', '--lang', 'fr'], '--lang 不能是 fr，只能是 zh, en。用法：npm run check'],
    [['verify', '--source'], '--source 后面要写值。用法：npm run verify'],
    [['fingerprint', '--source', 'a.txt'], '缺少 --record。用法：npm run fingerprint'],
    [['server-config'], '缺少 server。用法：npm run --silent server-config'],
    [['server-config', 'apache'], 'server 不能是 apache，只能是 nginx, caddy。用法：'],
    [['server-config', 'nginx', '--port', '99999'], '端口要写 0 到 65535 的整数，不能是 99999'],
    [['serve', '--port', 'http'], '端口要写 0 到 65535 的整数，不能是 http'],
    [['publish'], '没有 publish 这个命令。用法：'],
  ])('%j is refused with 2', async (args, message) => {
    const { status, stdout, stderr } = await run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(message)).toBe(true);
    expect(stderr).not.toMatch(/\n\s+at /u);
  });

  it('without a command lists them', async () => {
    const { status, stderr } = await run();
    expect(status).toBe(2);
    for (const command of COMMANDS) expect(stderr).toContain(command);
  });
});

describe('check', () => {
  it('speaks the language it is asked for', async () => {
    expect((await run('check', '--lang=en')).stdout).toMatch(/^\d+ figures, \d+ charts, \d+ stories checked\n$/u);
  });
});

describe('the command line as a process', () => {
  it('ends with the exit code and shows no stack', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/fangzhi.ts', 'publish'], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^没有 publish 这个命令。用法：[^\n]+\n$/u);
  });
});
