import type { HiddenCharacterKind, HiddenCharacterName } from '../model/HiddenCharacterName.ts';

export interface HiddenCharacter {
  /** `control-character` may harm a reader (NUL, escape codes, reversed text); `invisible-character` misleads an editor. */
  readonly code: 'control-character' | 'invisible-character';
  readonly name: HiddenCharacterName;
  readonly offset: number;
}

const INVISIBLE: readonly (readonly [RegExp, HiddenCharacterKind])[] = [
  [/\u00A0|\u202F/u, 'no-break-space'],
  [/\u00AD/u, 'soft-hyphen'],
  [/\u200B/u, 'zero-width-space'],
  [/\u200C/u, 'zero-width-non-joiner'],
  [/\u200D/u, 'zero-width-joiner'],
  [/\u2060/u, 'word-joiner'],
  [/\u3000/u, 'full-width-space'],
  [/\uFEFF/u, 'byte-order-mark'],
  [/\uFFFD/u, 'replacement'],
  [/[\u1680\u2000-\u200A\u205F]/u, 'odd-space'],
  [/[\u034F\u115F\u1160\u180E\u2800\u3164\uFFA0]/u, 'no-glyph'],
  [/\uFFFC/u, 'object'],
  [/\p{Co}/u, 'private'],
];
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const HIDDEN = new RegExp(
  [
    '[\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\xA0\\xAD\\u034F\\u061C\\u115F\\u1160\\u1680\\u180E\\u2000-\\u200F\\u2028-\\u202F',
    '\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFEFF\\uFFA0\\uFFF0-\\uFFFF\\u{E0000}-\\u{E007F}',
    // Halves of characters, private use, and what Unicode says is none: XML forbids some, and feeds are XML.
    '\\p{Cs}\\p{Co}\\p{Noncharacter_Code_Point}]',
  ].join(''),
  'gu',
);

/** What nearly every cell is made of, so that few are looked through character by character. */
const PLAIN = /^[\t\n\r -~一-鿿，。：；、（）《》“”]*$/u;

/**
 * Characters nobody can see, or not two readers alike, and no text here needs: controls other than tab and line ends,
 * directional overrides, odd spaces, private use, halves of characters, what XML forbids.
 */
export function findHiddenCharacters(text: string): readonly HiddenCharacter[] {
  if (PLAIN.test(text)) return [];
  return [...text.matchAll(HIDDEN)].map((match) => describe(match[0], match.index));
}

function describe(character: string, offset: number): HiddenCharacter {
  const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const known = INVISIBLE.find(([pattern]) => pattern.test(character))?.[1];
  if (known !== undefined) return { code: 'invisible-character', name: { codePoint, kind: known }, offset };
  const kind = DIRECTION.test(character) ? 'direction' : 'control';
  return { code: 'control-character', name: { codePoint, kind }, offset };
}
