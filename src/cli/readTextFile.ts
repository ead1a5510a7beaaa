import { readFileSync } from 'node:fs';

/** The text of a UTF-8 file an editor named. Says what is wrong and exits with 2 if it can't be read. */
export function readTextFile(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    console.error(`读不了 ${path}：${reasonOf(error)}`);
    process.exit(2);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return '没有这个文件，请检查路径';
  if (code === 'EISDIR') return '这是一个文件夹，请给出其中的文件';
  if (code === 'EACCES') return '没有读取权限';
  if (error instanceof TypeError) return '不是 UTF-8 编码，请另存为 UTF-8';
  return error instanceof Error ? error.message : String(error);
}
