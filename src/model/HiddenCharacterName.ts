/** What a character that nobody sees is called by. */
export interface HiddenCharacterName {
  /** `U+202E` */
  readonly codePoint: string;
  readonly kind: HiddenCharacterKind;
}

export type HiddenCharacterKind =
  | 'no-break-space'
  | 'soft-hyphen'
  | 'zero-width-space'
  | 'zero-width-non-joiner'
  | 'zero-width-joiner'
  | 'word-joiner'
  | 'full-width-space'
  | 'byte-order-mark'
  | 'replacement'
  | 'odd-space'
  | 'no-glyph'
  | 'object'
  | 'private'
  | 'direction'
  | 'control';
