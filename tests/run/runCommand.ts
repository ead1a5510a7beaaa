import { spawn } from 'node:child_process';

export interface CommandResult {
  readonly exitCode: number;
  readonly seconds: number;
}

/** Runs a program with its output on this terminal; never throws: a program that cannot start has exit code 127. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  folder = process.cwd(),
): Promise<CommandResult> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', cwd: folder, env: { ...process.env, ...env } });
    const end = (exitCode: number): void => resolve({ exitCode, seconds: (performance.now() - start) / 1000 });
    child.on('error', () => end(127));
    child.on('close', (code) => end(code ?? 1));
  });
}
