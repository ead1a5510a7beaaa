import { findHiddenCharacters } from '../datasets/findHiddenCharacters.ts';

/** The text itself. Throws a RangeError for a control character or one that reverses text: no picture carries them abroad. */
export function refuseHidden(text: string): string {
  const hidden = findHiddenCharacters(text)[0];
  if (hidden !== undefined) throw new RangeError(`${hidden.name.codePoint} in “${text.replace(/\p{C}/gu, '?')}”`);
  return text;
}
