import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { installFromDebian } from './installFromDebian.ts';

/**
 * Makes sure the browser can draw Chinese: a font of the system, else Debian's if we may install it, else the one in
 * our own packages. Returns what to add to the browser's environment.
 */
export async function findChineseFont(cacheFolder: string): Promise<Readonly<Record<string, string>>> {
  if (process.platform !== 'linux' || hasChineseFont()) return {};
  await installFromDebian(['fontconfig', 'fonts-noto-cjk']);
  if (hasChineseFont()) return {};
  return unpackOwnFont(join(cacheFolder, 'fonts'));
}

function hasChineseFont(): boolean {
  if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true;
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

async function unpackOwnFont(folder: string): Promise<Readonly<Record<string, string>>> {
  console.log('No Chinese font here: unpacking the one in our packages.');
  mkdirSync(folder, { recursive: true });
  const packaged = createRequire(import.meta.url).resolve(
    '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff2',
  );
  const font = await subsetFont(readFileSync(packaged), everyCommonCharacter(), { targetFormat: 'sfnt' });
  writeFileSync(join(folder, 'NotoSerifSC.ttf'), font);
  const config = join(folder, 'fonts.conf');
  const include = existsSync('/etc/fonts/fonts.conf') ? '<include>/etc/fonts/fonts.conf</include>' : '';
  writeFileSync(config, `<?xml version="1.0"?><fontconfig>${include}<dir>${folder}</dir></fontconfig>\n`);
  return { FONTCONFIG_FILE: config };
}

function everyCommonCharacter(): string {
  const ranges: readonly (readonly [number, number])[] = [
    [0x20, 0x7e],
    [0x2010, 0x2027],
    [0x3000, 0x301f],
    [0x4e00, 0x9fa5],
    [0xff01, 0xff5e],
  ];
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)))
    .join('');
}
