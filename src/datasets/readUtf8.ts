import type { Problem } from '../model/Problem.ts';

export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Decodes a file strictly as UTF-8. A CSV may begin with a BOM, as Excel’s “CSV UTF-8” does; it is left out. Never throws:
 * what is wrong comes back as problems, with the best text there is.
 */
export function readUtf8(bytes: Uint8Array, file: string): DecodedText {
  return readMarked(bytes, file) ?? readUnmarked(bytes, file);
}

function readUnmarked(bytes: Uint8Array, file: string): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] };
  } catch {
    return readForeign(bytes, file);
  }
}

function readMarked(bytes: Uint8Array, file: string): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const rest = readUnmarked(bytes.subarray(3), file);
    return {
      text: rest.text,
      problems: file.endsWith('.csv') ? rest.problems : [byteOrderMark(file), ...rest.problems],
    };
  }
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return null;
  const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes);
  return { text, problems: [encodingError(file, 1, 'UTF-16 编码的文件')] };
}

function readForeign(bytes: Uint8Array, file: string): DecodedText {
  const line = lineOfFirstBadByte(bytes);
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return {
      text,
      problems: [encodingError(file, line, 'GBK（GB18030）编码的文件，中文版 Excel 存 CSV 时的默认编码')],
    };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, problems: [encodingError(file, line, '不是 UTF-8 的字节')] };
  }
}

/** The line that holds the first byte UTF-8 does not allow. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  const readable = new TextDecoder('utf-8').decode(bytes);
  const end = readable.indexOf('\uFFFD');
  return readable.slice(0, end < 0 ? 0 : end).split('\n').length;
}

function encodingError(file: string, line: number, found: string): Problem {
  return {
    code: 'encoding-error',
    file,
    line,
    found,
    expected: 'UTF-8 编码',
    fix: '用编辑器“另存为 UTF-8”；Excel 里选“CSV UTF-8”',
  };
}

function byteOrderMark(file: string): Problem {
  return {
    code: 'byte-order-mark',
    file,
    line: 1,
    column: 1,
    found: '文件开头有 BOM（U+FEFF）',
    expected: '不带 BOM 的 UTF-8',
    fix: '在编辑器里另存为“UTF-8（无 BOM）”',
  };
}
