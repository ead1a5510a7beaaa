const OPENING = new Set('（《〈「『【“‘');
const CLOSING = new Set('）》〉」』】”’、。，');
const EITHER = new Set('：；');

/** Offsets of full-width marks that give up their empty half: beside another mark, and an opening one at a line's start. */
export function halfWidthMarks(text: string): readonly number[] {
  return [...text.split('').keys()].filter((at) => {
    const [before, mark, after] = [text[at - 1], text[at] ?? '', text[at + 1]];
    if (OPENING.has(mark)) return before === undefined || isMark(before);
    return CLOSING.has(mark) && after !== undefined && (CLOSING.has(after) || EITHER.has(after));
  });
}

function isMark(character: string): boolean {
  return OPENING.has(character) || CLOSING.has(character) || EITHER.has(character);
}
