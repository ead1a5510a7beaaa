import { existsSync } from 'node:fs';
import { isRoot } from './chromium.ts';
import { runCommand } from './runCommand.ts';

/**
 * Installs packages of Debian where that is possible and we may, one group after the other: one that cannot be had does not
 * keep out the next. Says why where it fails.
 */
export async function installFromDebian(...groups: readonly (readonly string[])[]): Promise<void> {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return;
  for (const args of [['update', '-qq'], ...groups.map((names) => ['install', '-y', '-qq', ...names])]) {
    const { exitCode, output } = await runCommand('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' });
    if (exitCode !== 0) console.error(output);
  }
}
