import { spawn } from 'node:child_process';

/** How a program ended. */
export interface Outcome {
  readonly exitCode: number;
  readonly seconds: number;
}

export interface CommandResult extends Outcome {
  /** What it printed, in the order it came. */
  readonly output: string;
}

/** Runs a program to its end; never throws: a program that cannot start has exit code 127. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  folder = process.cwd(),
): Promise<CommandResult> {
  const start = performance.now();
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: folder,
      env: { ...process.env, ...env },
    });
    const end = (exitCode: number, reason = ''): void =>
      resolve({
        exitCode,
        seconds: (performance.now() - start) / 1000,
        output: Buffer.concat(chunks).toString() + reason,
      });
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => end(127, error.message));
    child.on('close', (code) => end(code ?? 1));
  });
}
