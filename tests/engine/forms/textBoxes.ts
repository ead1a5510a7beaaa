import type { Drawing, Mark, TextMark } from '../../../src/model/Drawing.ts';
import { measureText } from '../../../src/typeset/measureText.ts';
import { splitTail } from '../../../src/typeset/splitTail.ts';
import { CHART_TEXT_PX } from '../../../src/theme/sizes.ts';

export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly sizePx: number;
}

/** The box every text of a drawing fills, from the same conservative widths that forms lay out by. */
function textBoxes(drawing: Drawing): readonly TextBox[] {
  return drawing.marks.flatMap(textsOf).map((mark) => {
    const width = measureText(mark.text, mark.sizePx);
    const left = mark.x - (mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0);
    const box = { left, right: left + width, top: mark.y - mark.sizePx * 0.86, bottom: mark.y + mark.sizePx * 0.14 };
    return { text: mark.text, sizePx: mark.sizePx, ...box };
  });
}

/** What is wrong with a drawing's texts: cut off by the canvas, on top of each other, too small. Empty when it can be published. */
export function findTextFaults(drawing: Drawing): readonly string[] {
  const boxes = textBoxes(drawing);
  const faults = boxes.flatMap((box) => {
    const isCut = box.left < 0 || box.right > drawing.widthPx || box.top < 0 || box.bottom > drawing.heightPx;
    return [...(isCut ? [`cut: ${box.text}`] : []), ...(box.sizePx < CHART_TEXT_PX ? [`small: ${box.text}`] : [])];
  });
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const isApart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
      if (!isApart) faults.push(`overlap: ${one.text} / ${other.text}`);
    }
  }
  return faults;
}

function textsOf(mark: Mark): readonly TextMark[] {
  if (mark.shape === 'group') return mark.marks.flatMap(textsOf);
  return mark.shape === 'text' ? splitTail(mark) : [];
}
