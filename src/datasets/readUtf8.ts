import { faultOf } from '../i18n/problems/faultOf.ts';
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
      problems: file.endsWith('.csv')
        ? rest.problems
        : [{ ...faultOf('byte-order-mark'), file, line: 1, column: 1 }, ...rest.problems],
    };
  }
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return null;
  const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes);
  return { text, problems: [{ ...faultOf('encoding-error/utf-16'), file, line: 1 }] };
}

function readForeign(bytes: Uint8Array, file: string): DecodedText {
  const line = lineOfFirstBadByte(bytes);
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return {
      text,
      problems: [{ ...faultOf('encoding-error/gbk'), file, line }],
    };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, problems: [{ ...faultOf('encoding-error'), file, line }] };
  }
}

/** The line that holds the first byte UTF-8 does not allow. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  const readable = new TextDecoder('utf-8').decode(bytes);
  const end = readable.indexOf('\uFFFD');
  return readable.slice(0, end < 0 ? 0 : end).split('\n').length;
}
