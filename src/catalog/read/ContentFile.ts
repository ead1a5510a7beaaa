import { LineCounter } from 'yaml';

/** A text file of the content root, with a way from offsets to lines. */
export interface ContentFile {
  /** Relative to the content root, with `/`. */
  readonly file: string;
  readonly text: string;
  /** 1-based line and character column of an offset. */
  readonly at: (offset: number) => Place;
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export function contentFile(file: string, text: string): ContentFile {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) counter.addNewLine(index + 1);
  return {
    file,
    text,
    at: (offset) => {
      const { line, col } = counter.linePos(Math.max(0, Math.min(offset, text.length)));
      return { file, line: Math.max(1, line), column: Math.max(1, col) };
    },
  };
}
