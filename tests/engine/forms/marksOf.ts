import type { Drawing, GroupMark, Mark, PathMark, RectMark } from '../../../src/model/Drawing.ts';
import { splitTail } from '../../../src/typeset/splitTail.ts';

/** Every mark of a drawing, groups opened. */
export function marksOf(drawing: Drawing | GroupMark): readonly Mark[] {
  return drawing.marks.flatMap((mark) => (mark.shape === 'group' ? [mark, ...marksOf(mark)] : [mark]));
}

/** The group of one datum. */
export function groupOf(drawing: Drawing, key: string): GroupMark {
  const found = marksOf(drawing).find((mark) => mark.shape === 'group' && mark.key === key);
  if (found?.shape !== 'group') throw new Error(`no group ${key}`);
  return found;
}

export function rectsOf(drawing: Drawing, key: string): readonly RectMark[] {
  return marksOf(groupOf(drawing, key)).filter((mark) => mark.shape === 'rect');
}

export function pathsOf(drawing: Drawing, key: string): readonly PathMark[] {
  return marksOf(groupOf(drawing, key)).filter((mark) => mark.shape === 'path');
}

export function textsOf(drawing: Drawing, key: string): readonly string[] {
  return marksOf(groupOf(drawing, key)).flatMap((mark) =>
    mark.shape === 'text' ? splitTail(mark).map(({ text }) => text) : [],
  );
}
