import { parseArgs } from 'node:util';

/**
 * Reads `--name VALUE` options of a command, all of them required. Prints the usage and exits with 2 if one is missing
 * or unknown.
 */
export function readOptions<Name extends string>(
  names: readonly Name[],
  usage: string,
): Readonly<Record<Name, string>> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const { values } = parseArgs({ options, allowPositionals: false });
    const given = names.map((name) => [name, values[name]] as const);
    const missing = given.filter(([, value]) => typeof value !== 'string' || value === '');
    if (missing.length === 0) return Object.fromEntries(given) as Record<Name, string>;
    console.error(`缺少 ${missing.map(([name]) => `--${name}`).join('、')}。用法：${usage}`);
  } catch (error) {
    console.error(`参数有误：${error instanceof Error ? error.message : String(error)}。用法：${usage}`);
  }
  process.exit(2);
}
