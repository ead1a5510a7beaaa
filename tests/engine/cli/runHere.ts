import { vi } from 'vitest';
import { runCommandLine } from '../../../src/cli/runCommandLine.ts';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, which is many times as quick as to start one; `root` holds the content. */
export async function runHere(args: readonly string[], root?: string): Promise<Outcome> {
  const said = { stdout: '', stderr: '' };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((text: string) => void (said.stdout += `${text}\n`)),
    vi.spyOn(console, 'error').mockImplementation((text: string) => void (said.stderr += `${text}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said.stdout += String(text)))),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said.stderr += String(text)))),
  ];
  if (root !== undefined) vi.stubEnv('FANGZHI_ROOT', root);
  try {
    return { status: await runCommandLine(args), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
